import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Keys } from '#kernel/keys.ts';
import { isSame } from '#kernel/keys.ts';
import { BadToken, isDemo, writeToken } from '#kernel/tokens.ts';
import { accounts, DEMO_PASSWORD } from './accounts.ts';
import type { peopleOf } from './people.ts';

const Input = z.object({ account: z.string().max(200), password: z.string().max(200) });
const digest = (text: string) => hash('sha256', text);

/** The demo identity provider: `{"account","password"}` in, `{"token","expiresAt","principal"}` out. */
export async function signIn(
  body: unknown,
  keys: Keys,
  recognise: ReturnType<typeof peopleOf>,
  requestId: string,
) {
  if (!isDemo()) throw new BadToken('People sign in elsewhere: the demo identity provider is off.');
  const { success, data } = Input.safeParse(body);
  if (!success) throw new BadToken('Send {"account": "coordinator@530103", "password": "demo"}.');
  if (!accounts.includes(data.account) || !isSame(digest(data.password), digest(DEMO_PASSWORD)))
    throw new BadToken('The account or the password is wrong.');
  const { token, expiresAt } = await writeToken(keys, data.account);
  const credential = await recognise(`Bearer ${token}`, requestId);
  const { person, role, organisation, division } = JSON.parse(
    Buffer.from(credential.split('.')[0] as string, 'base64url').toString(),
  );
  return { token, expiresAt, principal: { id: person, account: data.account, role, organisation, division } };
}

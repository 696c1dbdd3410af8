import { hash } from 'node:crypto';
import { z } from 'zod';
import { recent } from '#kernel/basics/recent.ts';
import type { Keys } from '#kernel/identity/keys.ts';
import { isSame } from '#kernel/identity/keys.ts';
import { BadToken, isDemo, writeToken } from '#kernel/identity/tokens.ts';
import { accounts, DEMO_PASSWORD } from './accounts.ts';
import { allowance } from './allowance.ts';
import { type peopleOf, principalIn } from './people.ts';

const Input = z.object({ account: z.string().max(200), password: z.string().max(200) });
const digest = (text: string) => hash('sha256', text);

/** The demo identity provider: `{"account","password"}` in, `{"token","expiresAt","principal"}` out. Tries are few a minute. */
export function signingIn(keys: Keys, recognise: ReturnType<typeof peopleOf>) {
  const fromAddress = allowance(60);
  const ofAccount = allowance(30);
  const ofAccountFromAddress = allowance(10);
  // Where somebody has signed in before, strangers elsewhere cannot lock them out.
  const homes = recent<true>(10_000);

  return async (body: unknown, address: string, requestId: string) => {
    if (!isDemo()) throw new BadToken('People sign in elsewhere: the demo identity provider is off.');
    const { success, data } = Input.safeParse(body);
    const home = `${data?.account} ${address}`;
    if (!homes.get(home)) await fromAddress.spend(address);
    if (!success) throw new BadToken('Send {"account": "coordinator@530103", "password": "demo"}.');
    const { account, password } = data;
    await ofAccountFromAddress.spend(home);
    if (!homes.get(home)) await ofAccount.spend(account);
    if (!accounts.includes(account) || !isSame(digest(password), digest(DEMO_PASSWORD)))
      throw new BadToken('The account or the password is wrong.');
    const { token, expiresAt } = await writeToken(keys, account);
    const { person, role, organisation, division } = principalIn(
      await recognise(`Bearer ${token}`, requestId),
    );
    homes.set(home, true);
    await fromAddress.refund(address);
    return { token, expiresAt, principal: { id: person, account, role, organisation, division } };
  };
}

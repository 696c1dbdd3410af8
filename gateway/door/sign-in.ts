import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { recent } from '#kernel/basics/recent.ts';
import type { Keys } from '#kernel/identity/keys.ts';
import { isSame } from '#kernel/identity/keys.ts';
import { BadToken, isDemo, writeToken } from '#kernel/identity/tokens.ts';
import { BadRequest } from '../routing/bad-request.ts';
import { accounts, DEMO_PASSWORD } from './accounts.ts';
import { allowance } from './allowance.ts';
import { addressOf, isLocal, isSecure } from './origin.ts';
import { type peopleOf, principalIn } from './people.ts';

const Input = z.object({ account: z.string().max(200), password: z.string().max(200) });
const digest = (text: string) => hash('sha256', text);

/** A password and a session travel sealed, or not at all. */
export function checkSealed(request: IncomingMessage) {
  if (!isSecure(request) && !isLocal(request))
    throw new BadRequest(
      403,
      'FORBIDDEN',
      'Beyond localhost nobody signs in without HTTPS: set TLS_CERT and TLS_KEY, or TRUSTED_PROXY. 本机以外须用 HTTPS 登录。',
    );
}

/** The demo identity provider: `{"account","password"}` in, `{"token","expiresAt","principal"}` out. Tries are few a minute. */
export function signingIn(keys: Keys, recognise: ReturnType<typeof peopleOf>) {
  const fromAddress = allowance(60);
  const ofAccount = allowance(30);
  const ofAccountFromAddress = allowance(10);
  // Where somebody has signed in before, strangers elsewhere cannot lock them out.
  const homes = recent<true>(10_000);

  /** A token for an account whose holder is known already; of their session, where one is named. */
  const issue = async (account: string, requestId: string, session?: string) => {
    const { token, expiresAt } = await writeToken(keys, account, session);
    const { person, role, organisation, division } = principalIn(
      await recognise(`Bearer ${token}`, requestId),
    );
    return { token, expiresAt, principal: { id: person, account, role, organisation, division } };
  };

  const signIn = async (body: unknown, request: IncomingMessage, requestId: string) => {
    if (!isDemo()) throw new BadToken('People sign in elsewhere: the demo identity provider is off.');
    checkSealed(request);
    const address = addressOf(request);
    const { success, data } = Input.safeParse(body);
    const home = `${data?.account} ${address}`;
    if (!homes.get(home)) await fromAddress.spend(address);
    if (!success) throw new BadToken('Send {"account": "coordinator@530103", "password": "demo"}.');
    const { account, password } = data;
    await ofAccountFromAddress.spend(home);
    if (!homes.get(home)) await ofAccount.spend(account);
    if (!accounts.includes(account) || !isSame(digest(password), digest(DEMO_PASSWORD)))
      throw new BadToken('The account or the password is wrong.');
    const issued = await issue(account, requestId);
    homes.set(home, true);
    await fromAddress.refund(address);
    return issued;
  };
  return { signIn, issue };
}

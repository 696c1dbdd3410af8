import { LRUCache } from 'lru-cache';
import type { Principal } from '#kernel/identity/identity.ts';
import { IssuerDown } from '#kernel/identity/issuer.ts';
import type { Keys } from '#kernel/identity/keys.ts';
import { BadToken, verifyToken } from '#kernel/identity/tokens.ts';
import { registry } from '#schema/scopes.ts';
import type { CallRoom } from '../routing/calls.ts';

/** How long the registry's word is kept: with the credential's own life, a dismissal acts within five seconds. What is left is for the rooms. */
const MILLISECONDS = 1000;
const SIGN_ON = { query: 'query SignOn { me { credential } }' };

/** Whom a credential names; only rooms check that it is the registry's. */
export const principalIn = (credential: string) =>
  JSON.parse(Buffer.from(credential.split('.')[0] as string, 'base64url').toString()) as Principal;

export class RegistryDown extends Error {}
const down = (): never => {
  throw new RegistryDown('Civil affairs does not answer, so nobody can be recognised.');
};

/** Turns a request's token into the registry's credential for its holder. Throws BadToken or RegistryDown. */
export function peopleOf(callRoom: CallRoom, keys: Keys) {
  const ask = async (token: string, requestId: string) => {
    const bearer = `token ${token}`;
    const { data, errors } = await callRoom(registry, SIGN_ON, { bearer, requestId }).catch(down);
    const credential = (data?.['me'] as { credential: string } | undefined)?.credential;
    if (credential) return credential;
    const code = errors?.[0]?.extensions?.['code'];
    if (code === 'UNAUTHENTICATED')
      throw new BadToken('The network does not know this person, or no longer.');
    return down();
  };

  const known = new LRUCache<string, string, { token: string; requestId: string }>({
    max: 10_000,
    ttl: MILLISECONDS,
    fetchMethod: (_key, _old, { context }) => ask(context.token, context.requestId),
  });

  return async (header: string | undefined, requestId: string): Promise<string> => {
    const token = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
    if (!token) throw new BadToken('Send a token: Authorization: Bearer …; POST /sign-in gives one.');
    const { subject, session } = await verifyToken(token, keys).catch((error) => {
      throw error instanceof IssuerDown ? new RegistryDown(error.message) : error;
    });
    const credential = await known.fetch(`${subject} ${session}`, { context: { token, requestId } });
    return credential as string;
  };
}

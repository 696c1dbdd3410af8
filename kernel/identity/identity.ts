import { sign, verify } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Role } from '#schema/roles.ts';
import type { Keys } from './keys.ts';

/** Who asks, as the registry vouches for a few seconds. */
export interface Principal {
  person: string;
  session: string;
  role: Role;
  organisation: string | null;
  /** The room this organisation owns, if it owns one. */
  department: string | null;
  division: string;
  /** Door scopes (those of root fields) that agreements in force grant to the organisation. */
  agreed: readonly string[];
  /** The citizen this person is, where a resident has signed in. */
  citizen: string | null;
}

/** How long a room trusts a credential: with the gateway's two seconds of cache, a dismissal acts within five. */
const CREDENTIAL_SECONDS = 3;

/** Written by the registry alone: nobody between it and a room can invent a person. */
export function writeCredential(principal: Principal, keys: Keys, now = Date.now()): string {
  const body = Buffer.from(JSON.stringify({ ...principal, until: now + CREDENTIAL_SECONDS * 1000 })).toString(
    'base64url',
  );
  return `${body}.${sign(null, Buffer.from(body), keys.signing('credential')).toString('base64url')}`;
}

/** Reads credentials, checking each text's signature once. */
export function credentialReader(keys: Keys) {
  const known = new LRUCache<string, Principal & { until: number }>({ max: 1000 });
  return (text: string, now = Date.now()): Principal | null => {
    let credential = known.get(text);
    if (!credential) {
      const [body = '', signature = '', ...more] = text.split('.');
      const bytes = Buffer.from(signature, 'base64url');
      // Written in one way alone: nothing may stand after it or within it that is not signed.
      if (more.length || bytes.toString('base64url') !== signature) return null;
      if (!verify(null, Buffer.from(body), keys.verifying('credential'), bytes)) return null;
      credential = JSON.parse(Buffer.from(body, 'base64url').toString()) as Principal & { until: number };
      known.set(text, credential);
    }
    return credential.until > now ? credential : null;
  };
}

/** The machine itself, when rooms witness each other's trails. */
export const hub: Principal = {
  person: '00000000-0000-0000-0000-000000000000',
  session: '',
  role: 'hub',
  organisation: null,
  department: null,
  division: '',
  agreed: [],
  citizen: null,
};

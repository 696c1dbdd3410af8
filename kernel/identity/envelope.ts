import { hash } from 'node:crypto';
import { recent } from '../basics/recent.ts';
import { isSame, type Keys, mac } from './keys.ts';

/** What a room is asked: an operation, and the gateway's signed envelope around it. */
export interface RoomRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  envelope: string;
}

const MAX_AGE = 10_000;

const digests = recent<string>(2000);
const digestOf = (query: string) => {
  let digest = digests.get(query);
  if (!digest) {
    digest = hash('sha256', query, 'base64url');
    digests.set(query, digest);
  }
  return digest;
};
const sealed = (
  at: string,
  request: string,
  bearer: string,
  { query, variables }: Omit<RoomRequest, 'envelope'>,
) => `${at} ${request} ${bearer} ${digestOf(query)} ${variables ? JSON.stringify(variables) : ''}`;

/**
 * Signs one call from the gateway to one room. The bearer says on whose behalf: `credential …` from the registry,
 * `token …` from the person's sign-in where the registry is asked who they are, or `hub` for the machine itself.
 */
export function seal(
  keys: Keys,
  room: string,
  requestId: string,
  bearer: string,
  operation: Omit<RoomRequest, 'envelope'>,
): string {
  const at = Date.now().toString(36);
  return `${at} ${requestId} ${mac(keys.shared(`gateway-${room}`), sealed(at, requestId, bearer, operation))} ${bearer}`;
}

/** Opens an envelope, or returns null where it was not sealed by the gateway for this room and this operation, just now. */
export function unseal(
  keys: Keys,
  room: string,
  request: RoomRequest,
): { requestId: string; bearer: string } | null {
  const [at, requestId, signature, ...rest] = (request.envelope ?? '').split(' ');
  if (!at || !requestId || !signature) return null;
  const bearer = rest.join(' ');
  if (!isSame(signature, mac(keys.shared(`gateway-${room}`), sealed(at, requestId, bearer, request))))
    return null;
  return Math.abs(Date.now() - Number.parseInt(at, 36)) <= MAX_AGE ? { requestId, bearer } : null;
}

import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { settings } from '../basics/settings.ts';
import { log } from '../room/execution.ts';

/** The outside identity provider does not answer, or not with its keys, so that whether a token is good cannot be said. */
export class IssuerDown extends Error {}

const PATIENCE = 3000;
async function read(url: URL | string) {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}
/** Where the provider says its keys are. */
async function findKeys() {
  const description = `${settings.OIDC_ISSUER?.replace(/\/$/, '')}/.well-known/openid-configuration`;
  return new URL(((await read(description)) as { jwks_uri: string }).jwks_uri);
}

let isDown = false;
/** Tells the log when the provider goes and when it is back, once each. */
function tell(error?: unknown) {
  const { message, cause } = (error ?? {}) as Error & { cause?: { code?: string } };
  if (error && !isDown) log.error({ why: cause?.code ?? message }, 'the identity provider does not answer');
  if (!error && isDown) log.warn('the identity provider answers again');
  isDown = error != null;
}
const down = (error: unknown): never => {
  tell(error);
  throw new IssuerDown('The identity provider does not answer, so nobody can be recognised.');
};

/** The provider's keys; which of them a token names is looked up in them, and they are fetched anew when it is in none. */
export async function issuerKeys(): Promise<JWTVerifyGetKey> {
  const find = createRemoteJWKSet(await findKeys().catch(down), { timeoutDuration: PATIENCE });
  const ofTheToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
  return (header, token) =>
    find(header, token).catch((error) => {
      if (ofTheToken.some((kind) => error instanceof kind)) throw error;
      return down(error);
    });
}

async function look() {
  try {
    await read(await findKeys());
    tell();
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
}
let last: { at: number; answer: Promise<boolean> } | undefined;
/** Whether the provider answers with its keys; it is asked once a second at most. */
export function isIssuerUp(): Promise<boolean> {
  if (!last || last.at < Date.now() - 1000) last = { at: Date.now(), answer: look() };
  return last.answer;
}

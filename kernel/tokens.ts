import {
  createLocalJWKSet,
  errors,
  exportJWK,
  type JWK,
  type JWTVerifyGetKey,
  jwtVerify,
  SignJWT,
} from 'jose';
import { IssuerDown, issuerKeys } from './issuer.ts';
import type { Keys } from './keys.ts';
import { settings } from './settings.ts';

export const AUDIENCE = 'assistance-hub';
const DEMO_ISSUER = 'urn:assistance-hub:demo';
const MINUTES = 15;

/** An outside OIDC issuer, where one is named; otherwise the demo identity provider signs people in. */
export const issuer = () => settings.OIDC_ISSUER ?? DEMO_ISSUER;
export const isDemo = () => !settings.OIDC_ISSUER;

export class BadToken extends Error {}

export interface TokenHolder {
  subject: string;
  session: string;
  expiresAt: number;
}

export async function publicKeys(keys: Keys): Promise<{ keys: JWK[] }> {
  return { keys: [{ ...(await exportJWK(keys.verifying('token'))), kid: 'demo', alg: 'EdDSA', use: 'sig' }] };
}

let keySet: Promise<JWTVerifyGetKey> | undefined;
const findKeys = async (keys: Keys): Promise<JWTVerifyGetKey> =>
  isDemo() ? createLocalJWKSet(await publicKeys(keys)) : issuerKeys();

export async function writeToken(keys: Keys, subject: string) {
  const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 + MINUTES * 60_000);
  const token = await new SignJWT({ sid: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'demo' })
    .setSubject(subject)
    .setIssuer(DEMO_ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(keys.signing('token'));
  return { token, expiresAt: expiresAt.toISOString() };
}

const known = new Map<string, TokenHolder>();

/** Who holds a token; each text is checked once. Throws BadToken with a plain reason. */
export async function verifyToken(text: string, keys: Keys): Promise<TokenHolder> {
  let holder = known.get(text);
  if (!holder) {
    holder = await check(text, keys);
    if (known.size >= 5000) known.clear();
    known.set(text, holder);
  }
  if (holder.expiresAt <= Date.now()) throw new BadToken('The token has expired; sign in again.');
  return holder;
}

async function check(text: string, keys: Keys): Promise<TokenHolder> {
  keySet ??= findKeys(keys);
  keySet.catch(() => {
    keySet = undefined;
  });
  try {
    const algorithms = isDemo() ? ['EdDSA'] : ['EdDSA', 'ES256', 'RS256', 'PS256'];
    const { payload } = await jwtVerify(text, await keySet, {
      algorithms,
      audience: AUDIENCE,
      issuer: issuer(),
      requiredClaims: ['sub', 'exp'],
    });
    const session = String(payload['sid'] ?? payload.jti ?? payload.iat);
    // Both travel in texts parted by blanks.
    if (/\s/.test(session)) throw new BadToken('The token names its session in a form that cannot be used.');
    return { subject: payload.sub as string, session, expiresAt: (payload.exp as number) * 1000 };
  } catch (error) {
    if (error instanceof BadToken || error instanceof IssuerDown) throw error;
    if (error instanceof errors.JWTExpired) throw new BadToken('The token has expired; sign in again.');
    if (error instanceof errors.JWTClaimValidationFailed)
      throw new BadToken(`The token's ${error.claim} is not the one this hub takes.`);
    if (error instanceof errors.JOSEAlgNotAllowed)
      throw new BadToken('The token is signed in a way this hub does not take.');
    throw new BadToken('The token is not one that this hub can verify.');
  }
}

import {
  createLocalJWKSet,
  errors,
  exportJWK,
  type JWK,
  type JWTVerifyGetKey,
  jwtVerify,
  SignJWT,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { settings } from '../basics/settings.ts';
import { IssuerDown, issuerKeys } from './issuer.ts';
import type { Keys } from './keys.ts';

export const AUDIENCE = 'assistance-hub';
const DEMO_ISSUER = 'urn:assistance-hub:demo';
const MINUTES = 15;

/** An outside OIDC issuer, where one is named; otherwise the demo identity provider signs people in. */
export const issuer = () => settings.OIDC_ISSUER ?? DEMO_ISSUER;
export const isDemo = () => !settings.OIDC_ISSUER;

/** Seconds. A token is a day's work at most, and a provider's clock may be a little ahead of ours. */
const LONGEST = 24 * 3600;
const SKEW = 30;

/** What a signed token must say: for this hub and for nobody beside it, from a moment that has been, for a sane while. */
const Claims = z
  .object({
    sub: z.string().regex(/^\P{C}{1,200}$/u, 'The token does not name its holder.'),
    aud: z.union(
      [z.literal(AUDIENCE), z.tuple([z.literal(AUDIENCE)])],
      'The token is not for this hub alone.',
    ),
    iat: z.number('The token does not say when it was issued.'),
    exp: z.number(),
    sid: z.unknown().optional(),
    jti: z.unknown().optional(),
  })
  .refine(({ iat }) => iat <= Date.now() / 1000 + SKEW, 'The token is issued in the future.')
  .refine(({ iat, exp }) => exp - iat <= LONGEST, 'The token lasts longer than a day.')
  // The session travels in texts parted by blanks and semicolons.
  .transform(({ sub, exp, iat, sid, jti }) => ({
    subject: sub,
    session: String(sid ?? jti ?? iat),
    expiresAt: exp * 1000,
  }))
  .refine(
    ({ session }) => /^[^\s;]{1,200}$/.test(session),
    'The token names its session in a form that cannot be used.',
  );

export class BadToken extends Error {}

export interface TokenHolder {
  subject: string;
  session: string;
  expiresAt: number;
}

export async function publicKeys(keys: Keys): Promise<{ keys: JWK[] }> {
  return { keys: [{ ...(await exportJWK(keys.verifying('token'))), kid: 'demo', alg: 'EdDSA', use: 'sig' }] };
}

const findKeys = async (keys: Keys): Promise<JWTVerifyGetKey> =>
  isDemo() ? createLocalJWKSet(await publicKeys(keys)) : issuerKeys();

/** A token of the demo identity provider; of a session that goes on, where one is named. */
export async function writeToken(keys: Keys, subject: string, session: string = crypto.randomUUID()) {
  const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 + MINUTES * 60_000);
  const token = await new SignJWT({ sid: session })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'demo' })
    .setSubject(subject)
    .setIssuer(DEMO_ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(keys.signing('token'));
  return { token, expiresAt: expiresAt.toISOString() };
}

/** What was found out by a hub's keys. */
interface Known {
  keySet?: Promise<JWTVerifyGetKey> | undefined;
  holders: LRUCache<string, TokenHolder>;
}
const knownBy = new WeakMap<Keys, Known>();

/** Who holds a token; each text is checked once. Throws BadToken with a plain reason. */
export async function verifyToken(text: string, keys: Keys): Promise<TokenHolder> {
  const known = knownBy.get(keys) ?? { holders: new LRUCache({ max: 5000 }) };
  knownBy.set(keys, known);
  let holder = known.holders.get(text);
  if (!holder) {
    holder = await check(text, keys, known);
    known.holders.set(text, holder);
  }
  if (holder.expiresAt <= Date.now()) throw new BadToken('The token has expired; sign in again.');
  return holder;
}

async function check(text: string, keys: Keys, known: Known): Promise<TokenHolder> {
  known.keySet ??= findKeys(keys);
  known.keySet.catch(() => {
    known.keySet = undefined;
  });
  try {
    const algorithms = isDemo() ? ['EdDSA'] : ['EdDSA', 'ES256', 'RS256', 'PS256'];
    const { payload } = await jwtVerify(text, await known.keySet, {
      algorithms,
      audience: AUDIENCE,
      issuer: issuer(),
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance: SKEW,
    });
    const { data, error } = Claims.safeParse(payload);
    if (!data) throw new BadToken(error.issues[0]?.message);
    return data;
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

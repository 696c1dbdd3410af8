import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { recent } from '#kernel/basics/recent.ts';
import type { Keys } from '#kernel/identity/keys.ts';
import { BadRequest } from '../routing/bad-request.ts';
import { isSecure } from './origin.ts';

/** What a console session's cookie holds, sealed: the token, when the person signed in, and when they last gave their password. */
export interface Session {
  token: string;
  account: string;
  since: number;
  provedAt: number;
}

const TAG = 16;
const IV = 12;
const HOURS = 12 * 3600_000;
/** For how long a password given once more counts. */
const PROVED = 5 * 60_000;

/** `__Host-` wherever a browser keeps such a cookie; one that does not keep it on plain localhost is given the other. */
const STRICT = '__Host-hub';
const PLAIN = 'hub';

export type Sessions = ReturnType<typeof sessionsOf>;

/** The one session module: a browser's cookie is turned into the token that everything behind the door knows. */
export function sessionsOf(keys: Keys) {
  const key = keys.secret('session');
  const ended = recent<true>(50_000);
  const opened = recent<Session>(10_000);

  function seal(session: Session) {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const text = Buffer.concat([cipher.update(JSON.stringify(session)), cipher.final()]);
    return Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64url');
  }

  function unseal(cookie: string): Session | undefined {
    const known = opened.get(cookie);
    if (known) return known;
    const bytes = Buffer.from(cookie, 'base64url');
    if (bytes.length <= IV + TAG) return undefined;
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV)).setAuthTag(
        bytes.subarray(-TAG),
      );
      const text = Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]);
      const session = JSON.parse(text.toString()) as Session;
      opened.set(cookie, session);
      return session;
    } catch {
      return undefined;
    }
  }

  const cookies = ({ headers }: IncomingMessage) =>
    new Map((headers.cookie ?? '').split(/; */).map((one) => one.split('=', 2) as [string, string]));

  /** The console session that a request comes with; null where there is none, or no longer. */
  function of(request: IncomingMessage): Session | null {
    const jar = cookies(request);
    const session = unseal(jar.get(STRICT) ?? (isSecure(request) ? undefined : jar.get(PLAIN)) ?? '');
    const isOver = !session || ended.get(mark(session)) || session.since + HOURS < Date.now();
    return isOver ? null : session;
  }

  return {
    of,
    /** What stands for the person behind the door; a header before a cookie. */
    bearer: (request: IncomingMessage) => {
      if (request.headers.authorization) return request.headers.authorization;
      const session = of(request);
      return session ? `Bearer ${session.token}` : undefined;
    },
    isProved: (session: Session) => session.provedAt + PROVED > Date.now(),
    /** The header that gives a browser its session. */
    cookie: (session: Session, isPlain: boolean) =>
      `${isPlain ? PLAIN : STRICT}=${seal(session)}; Path=/; HttpOnly; SameSite=Strict${isPlain ? '' : '; Secure'}`,
    /** Signs out: no copy of this cookie is good any more, and the browser keeps none. */
    end(session: Session | null) {
      if (session) ended.set(mark(session), true);
      return [
        `${STRICT}=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0`,
        `${PLAIN}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`,
      ];
    },
  };
}

/** One sign-in, however often its cookie was renewed. */
const mark = ({ account, since }: Session) => `${account} ${since}`;

/** A cookie counts only for what the console itself sends: its own header, from its own origin. */
export function checkOrigin(request: IncomingMessage) {
  const site = request.headers['sec-fetch-site'];
  const isOurs = request.method === 'GET' || request.headers['x-hub-console'] === '1';
  if (!isOurs || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new BadRequest(403, 'FORBIDDEN', 'A session counts only for what the console itself sends.');
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Keys } from '#kernel/identity/keys.ts';
import { BadToken, isDemo, verifyToken } from '#kernel/identity/tokens.ts';
import { accounts } from './accounts.ts';
import { readJson } from './body.ts';
import { isSecure } from './origin.ts';
import { reply } from './replies.ts';
import { checkOrigin, type Session, type Sessions } from './sessions.ts';
import type { signingIn } from './sign-in.ts';

interface Options {
  sessions: Sessions;
  keys: Keys;
  signIn: ReturnType<typeof signingIn>;
}

/** A console session as its page knows it: whose, and until when. */
async function told(session: Session, keys: Keys) {
  const { expiresAt } = await verifyToken(session.token, keys);
  return { account: session.account, expiresAt: new Date(expiresAt).toISOString() };
}

/** `/session`: GET who is signed in, POST signs in, POST /renew goes on, POST /prove gives the password once more, DELETE signs out. */
export function sessionRoutes({ sessions, keys, signIn }: Options) {
  const give = async (
    request: IncomingMessage,
    response: ServerResponse,
    session: Session,
    isPlain: boolean,
  ) =>
    reply(response, 200, await told(session, keys), {
      'set-cookie': sessions.cookie(session, isPlain && !isSecure(request)),
      'cache-control': 'no-store',
    });
  const isPlain = ({ headers }: IncomingMessage) => /(^|; *)hub=/.test(headers.cookie ?? '');
  const standing = (request: IncomingMessage) => {
    const session = sessions.of(request);
    if (!session) throw new BadToken('The session is over; sign in again.');
    return session;
  };

  return async (request: IncomingMessage, response: ServerResponse, path: string, requestId: string) => {
    checkOrigin(request);
    switch (`${request.method} ${path}`) {
      case 'GET /session': {
        const session = sessions.of(request);
        const alive = session && (await told(session, keys).catch(() => null));
        return reply(response, 200, { session: alive, accounts: isDemo() ? accounts : [] }, NO_STORE);
      }
      case 'POST /session': {
        const body = (await readJson(request)) as { isPlain?: boolean } | null;
        const { token, principal } = await signIn.signIn(body, request, requestId);
        const now = Date.now();
        const session = { token, account: principal.account, since: now, provedAt: now };
        return give(request, response, session, body?.isPlain === true);
      }
      case 'POST /session/renew': {
        const session = standing(request);
        const { subject, session: id } = await verifyToken(session.token, keys);
        const { token } = await signIn.issue(subject, requestId, id);
        return give(request, response, { ...session, token }, isPlain(request));
      }
      case 'POST /session/prove': {
        const session = standing(request);
        const { password } = (await readJson(request)) as { password: string };
        await signIn.signIn({ account: session.account, password }, request, requestId);
        return give(request, response, { ...session, provedAt: Date.now() }, isPlain(request));
      }
      case 'DELETE /session':
        return reply(response, 200, {}, {
          'set-cookie': sessions.end(sessions.of(request)),
          'clear-site-data': '"cache", "storage"',
          ...NO_STORE,
        } as never);
      default:
        return reply(response, 404, {
          errors: [{ message: 'Nothing here.', extensions: { code: 'NOT_FOUND' } }],
        });
    }
  };
}
const NO_STORE = { 'cache-control': 'no-store' };

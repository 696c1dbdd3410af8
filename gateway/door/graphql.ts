import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { settings } from '#kernel/basics/settings.ts';
import { resolveOperation, type Sent } from '../routing/operations.ts';
import type { pricing } from '../routing/prices.ts';
import type { Asking } from '../routing/sources.ts';
import { readJson } from './body.ts';
import type { openDoorkeeper } from './doorkeeper.ts';
import { refuse } from './replies.ts';
import { checkOrigin, type Sessions } from './sessions.ts';

interface Options {
  server: ApolloServer<Asking>;
  sessions: Sessions;
  keeper: ReturnType<typeof openDoorkeeper>;
  priceOf: ReturnType<typeof pricing>;
}

const isObject = (sent: unknown): sent is Sent =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent);
const NOTHING = { needsProof: false };

/** `/graphql`: free queries of who has a token, published operations of who has a session. */
export async function graphql(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { server, keeper, priceOf, sessions }: Options,
) {
  const session = request.headers.authorization ? null : sessions.of(request);
  if (session) checkOrigin(request);
  const asker = await keeper.recognise(request, requestId);
  const search = (request.url ?? '').split('?').slice(1).join('?');
  const isBound = session !== null || settings.OPERATIONS === 'published';
  if (isBound && request.method === 'GET') resolveOperation({}, true);
  const sent = request.method === 'POST' ? await readJson(request) : undefined;
  const { needsProof, ...body } = isObject(sent) ? resolveOperation(sent, isBound) : NOTHING;
  if (session && needsProof && !sessions.isProved(session))
    return refuse(response, 403, 'STEP_UP_REQUIRED', 'Give your password once more. 请再次输入密码。');
  const price = priceOf(sent === undefined ? Object.fromEntries(new URLSearchParams(search)) : body);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const result = await asker.run(price.milliseconds, (asking) =>
    server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method as string,
        headers,
        search: search && `?${search}`,
        body: isObject(sent) ? body : sent,
      },
      context: async () => asking,
    }),
  );
  if ((result.status ?? 200) === 200) price.remember();
  const text = Buffer.from(result.body.kind === 'complete' ? result.body.string : '');
  result.headers.set('content-length', String(text.length));
  response.writeHead(result.status ?? 200, Object.fromEntries(result.headers));
  response.end(text);
}

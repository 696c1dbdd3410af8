import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import { isCode } from '#kernel/basics/refusals.ts';
import type { Keys } from '#kernel/identity/keys.ts';
import { BadToken, isDemo, publicKeys } from '#kernel/identity/tokens.ts';
import { printer } from '../documents/documents.ts';
import { BadRequest } from '../routing/bad-request.ts';
import { pricing } from '../routing/prices.ts';
import type { Asking } from '../routing/sources.ts';
import { readSupergraph } from '../routing/supergraph.ts';
import { readJson } from './body.ts';
import { openConsole } from './console.ts';
import { openDoorkeeper } from './doorkeeper.ts';
import { graphql } from './graphql.ts';
import { importer } from './imports.ts';
import type { openLive } from './live.ts';
import { isSecure } from './origin.ts';
import { page } from './page.ts';
import { type peopleOf, RegistryDown } from './people.ts';
import { refuse, reply } from './replies.ts';
import { serverOf } from './server.ts';
import { sessionRoutes } from './session-routes.ts';
import type { Sessions } from './sessions.ts';
import { signingIn } from './sign-in.ts';

export interface DoorOptions {
  server: ApolloServer<Asking>;
  /** The graph's schema, as the explorer reads it. */
  schema: () => string;
  live: Pick<ReturnType<typeof openLive>, 'serve'>;
  recognise: ReturnType<typeof peopleOf>;
  sessions: Sessions;
  readiness: () => Promise<Record<string, string>>;
  keys: Keys;
  log: Logger;
}

interface Reception extends DoorOptions {
  keeper: ReturnType<typeof openDoorkeeper>;
  priceOf: ReturnType<typeof pricing>;
  signIn: ReturnType<typeof signingIn>;
  takeFile: ReturnType<typeof importer>;
  session: ReturnType<typeof sessionRoutes>;
  pages: ReturnType<typeof openConsole>;
}

/** What listening and a printed document cost, in milliseconds. */
const LISTENING = 20;
const PRINTING = 50;

/** A caller's own id of a request, as it may stand in a header and a line of the log. */
const PLAIN = /^[\w.:-]{1,128}$/;

/** The one HTTP door of the hub. */
export function openDoor(given: DoorOptions): Server {
  const signIn = signingIn(given.keys, given.recognise);
  const options: Reception = {
    ...given,
    signIn,
    keeper: openDoorkeeper(given.recognise, given.sessions),
    priceOf: pricing(parse(readSupergraph())),
    takeFile: importer(given.server),
    session: sessionRoutes({ ...given, signIn }),
    pages: openConsole(given.log),
  };
  return serverOf((request, response) => {
    // Ours alone stands in trails and logs as the request's id: a caller's could be another request's.
    const requestId = randomUUID();
    const given = request.headers['x-request-id'];
    const clientRequestId = typeof given === 'string' && PLAIN.test(given) ? given : undefined;
    const started = performance.now();
    response.setHeader('x-request-id', requestId);
    if (isSecure(request)) response.setHeader('strict-transport-security', 'max-age=31536000');
    if (clientRequestId) response.setHeader('x-client-request-id', clientRequestId);
    response.on('finish', () =>
      options.log.info(
        {
          requestId,
          clientRequestId,
          method: request.method,
          path: pathOf(request),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      ),
    );
    route(request, response, requestId, options).catch((error: Error) => {
      if (error instanceof BadRequest)
        return refuse(response, error.status, error.code, error.message, error.headers);
      if (error instanceof BadToken)
        return refuse(response, 401, 'UNAUTHENTICATED', error.message, { 'www-authenticate': 'Bearer' });
      if (error instanceof RegistryDown)
        return refuse(response, 503, 'UNAVAILABLE', error.message, { 'retry-after': '1' });
      options.log.error({ requestId, error: error.stack }, 'a request failed');
      const extensions = { code: 'INTERNAL_SERVER_ERROR', traceId: requestId };
      reply(response, 500, { errors: [{ message: 'Something broke on our side.', extensions }] });
    });
  });
}

const pathOf = ({ url = '/' }: IncomingMessage) => url.split('?', 1)[0] as string;

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  options: Reception,
) {
  const { keys, keeper, readiness } = options;
  if (pathOf(request) !== '/health/live') await keeper.hear(request);
  switch (`${request.method} ${pathOf(request)}`) {
    case 'POST /graphql':
    case 'GET /graphql':
      return graphql(request, response, requestId, options);
    case 'GET /events': {
      const { person, spend } = await keeper.recognise(request, requestId);
      await spend(LISTENING);
      return options.live.serve(request, response, requestId, person);
    }
    case 'POST /sign-in':
      return reply(response, 200, await options.signIn.signIn(await readJson(request), request, requestId));
    case 'POST /imports/pledges': {
      const asker = await keeper.recognise(request, requestId);
      return reply(response, 200, await options.takeFile(request, asker));
    }
    case 'GET /.well-known/jwks.json':
      return isDemo()
        ? reply(response, 200, await publicKeys(keys))
        : refuse(response, 404, 'NOT_FOUND', 'Tokens come from elsewhere.');
    case 'GET /health/live':
      return reply(response, 200, { status: 'live' });
    case 'GET /health/ready': {
      const notReady = await readiness();
      const isReady = Object.keys(notReady).length === 0;
      return reply(
        response,
        isReady ? 200 : 503,
        isReady ? { status: 'ready' } : { status: 'not ready', notReady },
      );
    }
    default: {
      const path = pathOf(request);
      if (path === '/session' || path.startsWith('/session/'))
        return options.session(request, response, path, requestId);
      if (request.method === 'GET' && path.startsWith('/documents/'))
        return document(request, response, requestId, options);
      const found =
        request.method === 'GET'
          ? ((await page(path, options.schema)) ?? options.pages.find(path, request))
          : undefined;
      if (!found)
        return refuse(response, 404, 'NOT_FOUND', 'There is nothing here. The graph is at POST /graphql.');
      response.writeHead(200, found.headers);
      response.end(found.body);
    }
  }
}

/** A document is made of what its reader may see; what they may not, or what is not there, is not found. */
async function document(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { server, keeper }: Reception,
) {
  const asker = await keeper.recognise(request, requestId);
  const printed = await asker.run(PRINTING, (asking) =>
    printer(server)(pathOf(request), asking).catch((error: { extensions?: { code?: string } }) => {
      if (error.extensions?.code === 'UNAVAILABLE') throw new RegistryDown('Civil affairs does not answer.');
      if (!isCode(error.extensions?.code) || error.extensions.code === 'INTERNAL_SERVER_ERROR') throw error;
      return null;
    }),
  );
  if (!printed) return refuse(response, 404, 'NOT_FOUND', 'There is no such document that you may see.');
  response.writeHead(200, {
    'content-type': printed.type,
    'content-disposition': `attachment; filename="${printed.name}"`,
    'content-length': printed.body.length,
    'cache-control': 'no-store',
  });
  response.end(printed.body);
}

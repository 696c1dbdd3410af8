import { createServer, type Server } from 'node:http';
import { SetupError } from '../basics/refusals.ts';
import { settings } from '../basics/settings.ts';
import type { Room } from './department.ts';
import { log } from './execution.ts';

const MAX_BODY = 1_000_000;
const SLOWEST = settings.REQUEST_TIMEOUT_MS;

/** How long a server waits for what is sent to it. */
export const patience = {
  requestTimeout: SLOWEST,
  headersTimeout: Math.min(SLOWEST, 10_000),
  keepAliveTimeout: 65_000,
  // Node looks for slow senders every thirty seconds unless told otherwise.
  connectionsCheckingInterval: 1000,
};

/** Puts a room behind a socket: `POST /graphql` with the gateway's envelope in a header; `GET /health/live` for whoever watches. */
export async function serve(room: Room, port: number, host: string): Promise<Server> {
  const server = createServer(patience, (request, response) => {
    const reply = (status: number, body: object) => {
      // With its length an answer leaves in one write; without, in chunks.
      const text = Buffer.from(JSON.stringify(body));
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
      response.end(text);
    };
    if (request.method === 'GET' && request.url === '/health/live') return reply(200, { status: 'live' });
    if (request.method !== 'POST' || request.url !== '/graphql')
      return reply(404, { errors: [{ message: 'There is nothing here.' }] });
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) {
        reply(413, { errors: [{ message: 'The request is too large.' }] });
        request.destroy();
      } else chunks.push(chunk);
    });
    request.on('end', async () => {
      if (size > MAX_BODY) return;
      try {
        const { query, variables } = Object(JSON.parse(Buffer.concat(chunks).toString())) as {
          query: string;
          variables?: Record<string, unknown>;
        };
        const envelope = String(request.headers['x-hub-envelope'] ?? '');
        const { status = 200, ...result } = await room.answer({
          query: String(query),
          ...(variables && { variables }),
          envelope,
        });
        reply(status, result);
      } catch (error) {
        // What is nested deeper than the stack cannot be read either.
        const isBad = error instanceof SyntaxError || error instanceof RangeError;
        if (!isBad) log.error({ room: room.name, error: (error as Error).stack }, 'a request failed');
        reply(isBad ? 400 : 500, {
          errors: [{ message: isBad ? 'The body is not JSON.' : 'Something broke on our side.' }],
        });
      }
    });
  });
  await listen(server, port, host);
  return server;
}

/** Opens a server's port; one that cannot be had is told. */
export const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new SetupError(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use. Stop what listens there, or set PORT to another.`
            : `The hub cannot listen: ${message}. Set PORT and HOST to what this machine and user may open.`,
        ),
      ),
    );
    server.listen(port, host, () => resolve());
  });

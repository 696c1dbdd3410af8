import type { ServerResponse } from 'node:http';

export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(status === 413 && { connection: 'close' }),
    ...headers,
  });
  response.end(JSON.stringify(body));
}

export const refuse = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
) => reply(response, status, { errors: [{ message, extensions: { code } }] }, headers);

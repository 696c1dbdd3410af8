import type { IncomingMessage } from 'node:http';
import { BadRequest } from '../routing/bad-request.ts';
import { limits } from '../routing/limits.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a request's body, within a bound. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = () => new BadRequest(413, 'BAD_REQUEST', `The body is larger than ${most} bytes.`);
  if (Number(request.headers['content-length']) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof BadRequest ? error : new BadRequest(408, 'BAD_REQUEST', 'The body did not come.');
  }
  return Buffer.concat(chunks);
}

/** The JSON of a request's body, within its bounds. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new BadRequest(415, 'BAD_REQUEST', 'Send JSON: content-type: application/json.');
  const bytes = await readBody(request, limits.bodyBytes);
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    throw new BadRequest(400, 'BAD_REQUEST', 'The body is not UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
}

import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadRequest } from './bad-request.ts';

const folder = join(import.meta.dirname, '../../schema/operations');
/** The texts of the last release, kept so that a page opened before an update goes on. */
const released = join(import.meta.dirname, '../../schema/released-operations.json');

/** The id of a published operation: the hash of its committed file. */
export const idOf = (text: string) => `sha256:${hash('sha256', text)}`;

/** The published operations, by name: each a file whose first comment says what it is for. */
export const operations = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const query = readFileSync(join(folder, file), 'utf8');
    const description = query
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(1).trim())
      .join(' ');
    return { id: idOf(query), name: file.replace('.graphql', ''), query, description };
  });

/** The text of a published operation; nothing where there is none of this name. */
export const textOf = (name: string) => operations.find((one) => one.name === name)?.query;

const texts = new Map<string, string>(operations.map(({ id, query }) => [id, query]));
if (existsSync(released))
  for (const text of JSON.parse(readFileSync(released, 'utf8')) as string[]) texts.set(idOf(text), text);

/** What the console asks to do only by somebody who gave their password a moment ago: what opens the sealed, and what signs. */
const steppedUp = new Set(
  ['BreakGlass', 'SecondEmergency', 'SignMinutes', 'SignContract', 'CountersignContract'].map((name) =>
    idOf(textOf(name) as string),
  ),
);

export interface Sent {
  query?: unknown;
  documentId?: unknown;
  variables?: unknown;
}

/** Puts the text in the place of a published operation's id. A caller bound to published operations can send nothing else. */
export function resolveOperation(body: Sent, isBound: boolean): Sent & { needsProof: boolean } {
  const { documentId, ...rest } = body;
  if (documentId === undefined && !isBound) return { ...rest, needsProof: false };
  const query = typeof documentId === 'string' ? texts.get(documentId) : undefined;
  if (!query || rest.query !== undefined)
    throw new BadRequest(
      400,
      'OPERATION_NOT_REGISTERED',
      'Send {"documentId", "variables"} of a published operation; schema/operations has them.',
    );
  return { ...rest, query, needsProof: steppedUp.has(documentId as string) };
}

import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { Room } from '#kernel/department.ts';
import { type RoomRequest, seal } from '#kernel/envelope.ts';
import type { Keys } from '#kernel/keys.ts';
import { settings } from '#kernel/settings.ts';
import { MOST_SUBJECTS } from '#kernel/share.ts';
import { answerChecker } from './answers.ts';

/** What the door knows of a request; travels to every room in its envelope. */
export interface Asking {
  requestId: string;
  /** The registry's word for a few seconds, asked anew for each room: what waited long is still recognised. */
  credential(): Promise<string> | string;
}

export type Answer = Room['answer'];

/** How long a room may take. An act waits in line where others want the same record, and its room knows when to give up. */
const TIME_BOX = settings.ROOM_TIMEOUT_MS;
const ACT_BOX = TIME_BOX * 6;
const isAct = (query: string) => query.startsWith('mutation');
const boxOf = (query: string) => (isAct(query) ? ACT_BOX : TIME_BOX);
const MAX_ANSWER = 10_000_000;
const CLOSED = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** A room in a process of its own, called over connections that stay open. */
export function remoteAnswer(url: string): { answer: Answer; close: () => Promise<void> } {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: 8,
    keepAliveTimeout: 30_000,
    maxResponseSize: MAX_ANSWER,
  });
  const path = `${pathname.replace(/\/$/, '')}/graphql`;
  const answer = async ({ query, variables, envelope }: RoomRequest) => {
    const call = {
      path,
      method: 'POST' as const,
      headersTimeout: boxOf(query),
      bodyTimeout: TIME_BOX,
      headers: { 'content-type': 'application/json', 'x-hub-envelope': envelope },
      body: JSON.stringify({ query, variables }),
    };
    const { statusCode, body } = await pool.request(call).catch((error) => {
      // A connection may close while a question is on its way; what only reads is asked once more.
      if (!CLOSED.has(error.code) || isAct(query)) throw error;
      return pool.request(call);
    });
    const result = (await body.json()) as Awaited<ReturnType<Answer>>;
    return statusCode === 200 ? result : { status: statusCode, ...result };
  };
  return { answer, close: () => pool.close() };
}

/** An answer in time, or none at all. Time for which this process itself was held up is not held against the room. */
export async function inTime(answering: ReturnType<Answer>, box = TIME_BOX): ReturnType<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const wait = (milliseconds: number) => {
      const due = performance.now() + milliseconds;
      timer = setTimeout(() => {
        const heldUp = performance.now() - due;
        if (heldUp > 20) wait(heldUp);
        else reject(new Error('late'));
      }, milliseconds);
    };
    wait(box);
  });
  try {
    return await Promise.race([answering, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the gateway's plans call: seals the envelope, keeps the time, and lets through only what was asked for. */
export function roomSource(
  room: string,
  answer: Answer,
  keys: Keys,
  onTrouble: (room: string, requestId: string, why: string) => void,
  onAct: (room: string) => void,
): GraphQLDataSource {
  const check = answerChecker(room);
  const ask = async (operation: Omit<RoomRequest, 'envelope'>, { requestId, ...asking }: Asking) => {
    const { query, variables } = operation;
    const credential = await asking.credential();
    const envelope = seal(keys, room, requestId, `credential ${credential}`, operation);
    let result: Awaited<ReturnType<Answer>>;
    try {
      result = await inTime(answer({ ...operation, envelope }), boxOf(query));
      if (isAct(query)) onAct(room);
      if (result?.status && credential !== 'none') onTrouble(room, requestId, `answered ${result.status}`);
    } catch (error) {
      onTrouble(room, requestId, (error as Error).message);
      result = {};
    }
    return check(query, variables?.['representations'] as { __typename: string }[] | undefined, result ?? {});
  };
  return {
    async process({ request, context }) {
      const query = request.query as string;
      const { variables } = request;
      const subjects = variables?.['representations'] as unknown[] | undefined;
      if (!subjects || subjects.length <= MOST_SUBJECTS)
        return ask({ query, ...(variables && { variables }) }, context as Asking) as never;
      const parts = Array.from({ length: Math.ceil(subjects.length / MOST_SUBJECTS) }, (_, part) =>
        subjects.slice(part * MOST_SUBJECTS, (part + 1) * MOST_SUBJECTS),
      );
      const answers = await Promise.all(
        parts.map((representations) =>
          ask({ query, variables: { ...variables, representations } }, context as Asking),
        ),
      );
      const errors = answers.flatMap(({ errors = [] }, part) =>
        errors.map(({ message, path = [], extensions }) => {
          const at = path.map((step, depth) => (depth === 1 ? Number(step) + part * MOST_SUBJECTS : step));
          return new GraphQLError(message, { path: at, extensions });
        }),
      );
      const entities = answers.flatMap(({ data }) => data?.['_entities'] as unknown[]);
      return { data: { _entities: entities }, ...(errors.length && { errors }) } as never;
    },
  };
}

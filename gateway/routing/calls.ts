import { Pool } from 'undici';
import { settings } from '#kernel/basics/settings.ts';
import { type RoomRequest, seal } from '#kernel/identity/envelope.ts';
import type { Keys } from '#kernel/identity/keys.ts';
import type { Room } from '#kernel/room/department.ts';

export type Answer = Room['answer'];

/** How long a room may take. An act waits in line where others want the same record, and its room knows when to give up. */
const TIME_BOX = settings.ROOM_TIMEOUT_MS;
const ACT_BOX = TIME_BOX * 6;
export const isAct = (query: string) => query.startsWith('mutation');
export const boxOf = (query: string) => (isAct(query) ? ACT_BOX : TIME_BOX);
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
async function inTime(answering: ReturnType<Answer>, box = TIME_BOX): ReturnType<Answer> {
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

/** On whose word a room is called: a person's credential or token, or the hub's own. */
export interface Caller {
  bearer: string;
  requestId: string;
}
export const byHub = (requestId: string): Caller => ({ bearer: 'hub', requestId });

/** Calls a room: the operation is sealed for it alone, and its answer is waited for no longer than it may take. */
export type CallRoom = (
  room: string,
  operation: Omit<RoomRequest, 'envelope'>,
  caller: Caller,
  box?: number,
) => ReturnType<Answer>;

export const roomCaller =
  (answers: ReadonlyMap<string, Answer>, keys: Keys): CallRoom =>
  (room, operation, { bearer, requestId }, box) => {
    const envelope = seal(keys, room, requestId, bearer, operation);
    return inTime((answers.get(room) as Answer)({ ...operation, envelope }), box);
  };

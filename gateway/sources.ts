import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool } from 'undici';
import type { Room } from '#kernel/department.ts';
import { type RoomRequest, seal } from '#kernel/envelope.ts';
import type { Keys } from '#kernel/keys.ts';
import { answerChecker } from './answers.ts';

/** What the door knows of a request; travels to every room in its envelope. */
export interface Asking {
  requestId: string;
  /** The registry's word for a few seconds, asked anew for each room: what waited long is still recognised. */
  credential(): Promise<string>;
}

export type Answer = Room['answer'];

/** How long a room may take. */
const TIME_BOX = Number(process.env['ROOM_TIMEOUT_MS'] ?? 3000);
const MAX_ANSWER = 10_000_000;
const CLOSED = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** A room in a process of its own, called over connections that stay open. */
export function remoteAnswer(url: string): { answer: Answer; close: () => Promise<void> } {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: 8,
    headersTimeout: TIME_BOX,
    bodyTimeout: TIME_BOX,
    keepAliveTimeout: 30_000,
    maxResponseSize: MAX_ANSWER,
  });
  const path = `${pathname.replace(/\/$/, '')}/graphql`;
  const answer = async ({ query, variables, envelope }: RoomRequest) => {
    const call = {
      path,
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', 'x-hub-envelope': envelope },
      body: JSON.stringify({ query, variables }),
    };
    const { statusCode, body } = await pool.request(call).catch((error) => {
      // A connection may close while a question is on its way; what only reads is asked once more.
      if (!CLOSED.has(error.code) || query.startsWith('mutation')) throw error;
      return pool.request(call);
    });
    const result = (await body.json()) as Awaited<ReturnType<Answer>>;
    return statusCode === 200 ? result : { status: statusCode, ...result };
  };
  return { answer, close: () => pool.close() };
}

/** An answer in time, or none at all. Time for which this process itself was held up is not held against the room. */
export async function inTime(answering: ReturnType<Answer>): ReturnType<Answer> {
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
    wait(TIME_BOX);
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
  return {
    async process({ request, context }) {
      const { requestId } = context as Asking;
      const credential = await (context as Asking).credential();
      const operation = {
        query: request.query as string,
        ...(request.variables && { variables: request.variables }),
      };
      const representations = request.variables?.['representations'] as { __typename: string }[] | undefined;
      const envelope = seal(keys, room, requestId, `credential ${credential}`, operation);
      let result: Awaited<ReturnType<Answer>>;
      try {
        result = await inTime(answer({ ...operation, envelope }));
        if (operation.query.startsWith('mutation')) onAct(room);
        if (result?.status && credential !== 'none') onTrouble(room, requestId, `answered ${result.status}`);
      } catch (error) {
        onTrouble(room, requestId, (error as Error).message);
        result = {};
      }
      return check(operation.query, representations, result ?? {}) as never;
    },
  };
}

import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool } from 'undici';
import type { Room } from '#kernel/department.ts';
import { type RoomRequest, seal } from '#kernel/envelope.ts';
import type { Keys } from '#kernel/keys.ts';
import { settings } from '#kernel/settings.ts';
import { answerChecker } from './answers.ts';

/** What the door knows of a request; travels to every room in its envelope. */
export interface Asking {
  requestId: string;
  credential: string;
}

export type Answer = Room['answer'];

/** How long a room may take. */
const TIME_BOX = settings.ROOM_TIMEOUT_MS;
const MAX_ANSWER = 10_000_000;

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
    const { statusCode, body } = await pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-envelope': envelope },
      body: JSON.stringify({ query, variables }),
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
      const { requestId, credential } = context as Asking;
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

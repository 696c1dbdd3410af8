import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { RoomRequest } from '#kernel/identity/envelope.ts';
import { MOST_SUBJECTS } from '#kernel/sharing/share.ts';
import { answerChecker } from './answers.ts';
import { type Answer, boxOf, type CallRoom, isAct } from './calls.ts';

/** What the door knows of a request; travels to every room in its envelope. */
export interface Asking {
  requestId: string;
  /** The registry's word for a few seconds, asked anew for each room: what waited long is still recognised. */
  credential(): Promise<string> | string;
}

/** What the gateway's plans call: seals the envelope, keeps the time, and lets through only what was asked for. */
export function roomSource(
  room: string,
  callRoom: CallRoom,
  onTrouble: (room: string, requestId: string, why: string) => void,
  onAct: (room: string) => void,
): GraphQLDataSource {
  const check = answerChecker(room);
  const ask = async (operation: Omit<RoomRequest, 'envelope'>, { requestId, ...asking }: Asking) => {
    const { query, variables } = operation;
    const credential = await asking.credential();
    let result: Awaited<ReturnType<Answer>>;
    try {
      result = await callRoom(
        room,
        operation,
        { bearer: `credential ${credential}`, requestId },
        boxOf(query),
      );
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

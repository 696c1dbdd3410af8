import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Head } from '#kernel/trail/trail.ts';
import { byHub, type CallRoom } from '../routing/calls.ts';

const MINUTE = 60_000;
const HEAD = { query: 'query Head { trailHead { room seq hash at signature } }' };
const WITNESS = 'mutation Witness($input: WitnessHeadInput!) { witnessHead(input: $input) }';

export const witnessFile = (data: string, room: string) => join(data, 'witness', `${room}.jsonl`);

/**
 * Every minute each room signs its head; it goes into a file outside the database, and into the next room's trail.
 * What is witnessed cannot be rewritten by anyone alone.
 */
export function witnessHeads(rooms: readonly string[], callRoom: CallRoom, data: string, log: Logger) {
  const settled = new Map<string, number>();
  const call = (room: string, operation: { query: string; variables?: Record<string, unknown> }) =>
    callRoom(room, operation, byHub('witness'));

  const headOf = async (room: string) =>
    (await call(room, HEAD)).data?.['trailHead'] as Head | null | undefined;

  const round = async () => {
    for (const [index, room] of rooms.entries()) {
      try {
        const head = await headOf(room);
        if (!head || settled.get(room) === head.seq) continue;
        mkdirSync(join(data, 'witness'), { recursive: true });
        appendFileSync(witnessFile(data, room), `${JSON.stringify(head)}\n`);
        const next = rooms[(index + 1) % rooms.length] as string;
        await call(next, { query: WITNESS, variables: { input: head } });
      } catch (error) {
        log.warn({ room, why: (error as Error).message }, 'a head was not witnessed');
      }
    }
    // Witnessing writes lines itself: a room in which nothing else was written since needs no new witness.
    for (const room of rooms) settled.set(room, (await headOf(room).catch(() => null))?.seq ?? 0);
  };
  const timer = setInterval(() => void round(), MINUTE);
  timer.unref();
  return { round, stop: () => clearInterval(timer) };
}

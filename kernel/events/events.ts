import { sign, verify } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../basics/calendar.ts';
import { isPassing, refusal } from '../basics/refusals.ts';
import { row, rows } from '../reads/statements.ts';
import type { Context } from '../room/context.ts';
import { log } from '../room/execution.ts';
import { sql } from './events.sql.ts';
import { type Emit, type Ids, outbox } from './outbox.ts';

export interface HubEvent {
  seq: number;
  at: string;
  name: string;
  ids: Ids;
}

/** What a handler works with: one transaction, which also moves the room's cursor. */
export interface Reaction {
  em: EntityManager;
  emit: Emit;
  now: Date;
  today: string;
}

/** What a room does about other rooms' events, by their names. */
export type Handlers = Record<string, (event: HubEvent, reaction: Reaction) => Promise<void>>;

interface Batch {
  room: string;
  after: number;
  upTo: number;
  text: string;
  signature: string;
}

const signedText = ({ room, after, upTo, text }: Omit<Batch, 'signature'>, to: string) =>
  Buffer.from(`${room} ${to} ${after} ${upTo} ${text}`);

const MOST = 200;

/** The events after a number that this reader may have, signed, so that whoever carries them can neither add nor drop one. */
async function events(_: unknown, { after, to }: { after: number; to: string }, { room }: Context) {
  const found = await rows({ room }, sql.eventsAfter, { after, to, most: MOST });
  const batch = {
    room: room.name,
    after,
    upTo: found.at(-1)?.seq ?? after,
    text: JSON.stringify(found),
  };
  if (found.length === 0) return { ...batch, signature: '' };
  const signature = sign(null, signedText(batch, to), room.keys.signing(`events-${room.name}`));
  return { ...batch, signature: signature.toString('base64url') };
}

/** Does what the room does about each event, and moves its cursor, in one transaction; where one fails, it is parked and the rest goes on. */
export function reactions(handlers: Handlers) {
  const react = (em: EntityManager, batch: Batch, list: readonly HubEvent[], isAlone: boolean) =>
    em.transactional(async (inner) => {
      const cursor = await row({ em: inner }, sql.lockCursor, { source: batch.room });
      const now = new Date();
      const { emit, write } = outbox(now);
      for (const event of list.filter(({ seq }) => seq > (cursor?.seq ?? 0))) {
        try {
          await handlers[event.name]?.(event, { em: inner, emit, now, today: dayOf(now) });
          await inner.flush();
        } catch (error) {
          // What only came at a bad moment is brought again; the rest is set aside.
          if (isAlone && !isPassing(error)) throw new Unhandled(event, error as Error);
          throw error;
        }
      }
      const seq = isAlone ? (list[0]?.seq ?? batch.upTo) : batch.upTo;
      await row({ em: inner }, sql.moveCursor, { source: batch.room, seq });
      await write(inner);
    });

  /** What stands in the way is set aside: in a transaction of its own, since the event's was rolled back. */
  const park = (em: EntityManager, batch: Batch, { event, cause }: Unhandled, room: string) =>
    em.transactional(async (inner) => {
      const { seq, at, name, ids } = event;
      log.error({ room, source: batch.room, seq, name, error: cause.message }, 'an event was parked');
      const parked = { source: batch.room, seq, at, name, ids, error: cause.message.slice(0, 500) };
      await row({ em: inner }, sql.park, parked);
      await row({ em: inner }, sql.moveCursor, { source: batch.room, seq });
    });

  return async (_: unknown, { input: batch }: { input: Batch }, { room, em: unit }: Context) => {
    const key = room.keys.verifying(`events-${batch.room}`);
    if (!verify(null, signedText(batch, room.name), key, Buffer.from(batch.signature, 'base64url')))
      throw refusal('BAD_USER_INPUT', 'These events are not signed by their room.', 'signature');
    const list = JSON.parse(batch.text) as HubEvent[];
    const begin = async () => {
      const em = await unit();
      await row({ em }, sql.beginCursor, { source: batch.room });
      return { em, seq: (await row({ em }, sql.cursor, { source: batch.room }))?.seq ?? 0 };
    };
    const { em, seq } = await begin();
    // Someone else carried these, or something between is missing: the carrier is told where the room stands.
    if (batch.after > seq) return seq;
    try {
      await react(em, batch, list, false);
    } catch {
      for (const event of list) {
        const alone = await unit();
        await react(alone, batch, [event], true).catch(async (error) => {
          if (!(error instanceof Unhandled)) throw error;
          await park(await unit(), batch, error, room.name);
        });
      }
    }
    return (await begin()).seq;
  };
}

/** Tries once more what was parked, each event alone; answers how many could be handled. */
export async function retryParked(em: EntityManager, handlers: Handlers): Promise<number> {
  let handled = 0;
  for (const { source, ...event } of await rows({ em }, sql.parked, {}))
    await em
      .fork()
      .transactional(async (inner) => {
        const now = new Date();
        const { emit, write } = outbox(now);
        await handlers[event.name]?.(event, { em: inner, emit, now, today: dayOf(now) });
        await inner.flush();
        await row({ em: inner }, sql.unpark, { source, seq: event.seq });
        await write(inner);
        handled += 1;
      })
      .catch(() => {});
  return handled;
}

class Unhandled extends Error {
  event: HubEvent;
  override cause: Error;
  constructor(event: HubEvent, cause: Error) {
    super(cause.message);
    this.event = event;
    this.cause = cause;
  }
}

/** What every room can do for the hub's courier. */
export const courier = (sources: readonly string[], handlers: Handlers) => ({
  Query: {
    events,
    eventCursors: async (_: unknown, _args: unknown, { room }: Context) => {
      const cursors = await rows({ room }, sql.cursors, {});
      return sources.map((source) => ({
        source,
        seq: cursors.find((cursor) => cursor.source === source)?.seq ?? 0,
      }));
    },
  },
  Mutation: { deliverEvents: reactions(handlers) },
});

import type { EntityManager } from '@mikro-orm/postgresql';

/** What an event carries: ids and dates, never names or findings. */
export type Ids = Record<string, string | readonly string[] | null>;

/** What is said of a change, in the same transaction: to the room's own people, and to the one other room that is named. */
export type Emit = (name: string, ids: Ids, room?: string | null) => void;

// Numbers must be given out in the order of commits, or a reader's cursor would pass over one that commits late.
const IN_ORDER = `select pg_advisory_xact_lock(hashtext('event'))`;
const INSERT = `insert into event (at, name, ids, audience) select ?, e->>'name', e->'ids', e->>'room' from jsonb_array_elements(?::jsonb) e`;

/** Gathers what is said during a change; `write` must be the last thing before the commit. */
export function outbox(now: Date) {
  const said: { name: string; ids: Ids; room: string | null }[] = [];
  const emit: Emit = (name, ids, room = null) => void said.push({ name, ids, room });
  const write = async (em: EntityManager) => {
    if (said.length === 0) return;
    await em.execute(IN_ORDER);
    await em.execute(INSERT, [now, JSON.stringify(said)]);
  };
  return { emit, write };
}

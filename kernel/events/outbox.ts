import type { EntityManager } from '@mikro-orm/postgresql';
import { row } from '../reads/statements.ts';
import { sql } from './outbox.sql.ts';

/** What an event carries: ids and dates, never names or findings. */
export type Ids = Record<string, string | readonly string[] | null>;

/** What is said of a change, in the same transaction: to the room's own people, and to the one other room that is named. */
export type Emit = (name: string, ids: Ids, room?: string | null) => void;

/** Gathers what is said during a change; `write` must be the last thing before the commit. */
export function outbox(now: Date) {
  const said: { name: string; ids: Ids; room: string | null }[] = [];
  const emit: Emit = (name, ids, room = null) => void said.push({ name, ids, room });
  const write = async (em: EntityManager) => {
    if (said.length === 0) return;
    await row({ em }, sql.inOrder, {});
    await row({ em }, sql.say, { at: now, said: JSON.stringify(said) });
  };
  return { emit, write };
}

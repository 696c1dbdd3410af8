import { type EntityClass, LockMode } from '@mikro-orm/core';
import type { Act } from './acts.ts';

/** What one act does to the state of an aggregate: pure, so that it can be tried without a hub. */
export interface Transition<State extends string = string> {
  from: readonly State[];
  /** Where it leads: to one state, or to one of several, the first unless the change names another; where none is named it stays. */
  to?: State | readonly State[];
  /** By a clock, an event or another act: nobody can ask for it. */
  isSystem?: true;
}
export type Transitions = Record<string, Transition>;

/** The acts that somebody may ask for in this state. */
export const legalActs = (table: Transitions, state: string) =>
  Object.keys(table).filter((name) => !table[name]?.isSystem && table[name]?.from.includes(state));

/** The state after a transition, the one chosen where it leads to several; null where it is illegal. */
export const after = (table: Transitions, state: string, name: string, chosen?: string): string | null => {
  const { from = [], to = state } = table[name] ?? {};
  if (!from.includes(state)) return null;
  const states = typeof to === 'string' ? [to] : to;
  const next = chosen ?? (states[0] as string);
  return states.includes(next) ? next : null;
};

/** Writes a record's state, as its table says: nothing else does. Throws where the table has no such way. */
export function transition<Row extends { state: string }>(
  table: Transitions,
  name: string,
  row: Row,
  chosen?: string,
): Row {
  const next = after(table, row.state, name, chosen);
  if (next == null) throw new Error(`${name} does not lead from ${row.state} to ${chosen ?? 'anywhere'}.`);
  row.state = next;
  return row;
}

/** The same for every record that is found and stands where the transition begins; they are locked first, within a transaction. */
export async function transitionAll<Row extends { state: string }>(
  { em }: Pick<Act, 'em'>,
  entity: EntityClass<Row>,
  table: Transitions,
  name: string,
  where: object,
): Promise<Row[]> {
  const standing = { ...where, state: { $in: table[name]?.from } } as never;
  const found = await em.find(entity, standing, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return (found as Row[]).map((row) => transition(table, name, row));
}

import { type EntityClass, LockMode } from '@mikro-orm/core';
import { conflict, refusal } from '../basics/refusals.ts';
import type { Policy } from '../reads/policy.ts';
import type { Context } from '../room/context.ts';
import { type Act as AnyAct, act, type Outcome } from './acts.ts';
import { after, legalActs, type Transitions, transition } from './transitions.ts';

/** An aggregate's row: what every act looks at. */
export interface Aggregate {
  id: string;
  state: string;
  version: number;
}

/** A condition on the record, the person and the input; it refuses by throwing. */
export type Rule<Row, Input, C extends Context = Context> = (
  row: Row,
  act: AnyAct<C>,
  input: Input,
) => void | Promise<void>;

/** What a change returns: the state, where its table leaves it a choice. */
// biome-ignore lint/suspicious/noConfusingVoidType: most changes choose nothing.
type Choice<T> = T extends { to: readonly (infer State)[] } ? State : void;

/** Who may know of a record: by a policy, or by what has to be asked besides. */
export type Knowing<Row, C extends Context> =
  | Pick<Policy<Row>, 'holds'>
  | ((row: Row, act: AnyAct<C>) => boolean | Promise<boolean>);

export interface Step<Row, Input, C extends Context = Context, Chosen = unknown> {
  rules?: readonly Rule<Row, Input, C>[];
  change?: (row: Row, input: Input, act: AnyAct<C>) => Chosen | Promise<Chosen>;
  /** The participle of its event: `civil-affairs.task.accepted`. */
  event: string;
  /** The room besides this one that hears of it. */
  tells?: string;
  /** Who may: a verdict on this scope for the case. Where none is named, `mayKnow` alone decides. */
  scope?: string;
  mayKnow?: Knowing<Row, C>;
}

export interface StepInput {
  idempotencyKey: string;
  id: string;
  version: number;
}

export interface Lifecycle<Row extends Aggregate, Table extends Transitions, Inputs, C extends Context> {
  entity: EntityClass<Row>;
  noun: string;
  table: Table;
  caseOf?: (row: Row) => string | null;
  /** Whether this person may know of the record at all; the verdict on its case answers where there is one. */
  mayKnow?: Knowing<Row, C>;
  /** What the event says besides the record and its case. */
  ids?: (row: Row) => Record<string, string | readonly string[] | null>;
  /** By the act's name; its input is the SDL's. */
  steps: { readonly [Name in keyof Inputs & keyof Table]?: Step<Row, Inputs[Name], C, Choice<Table[Name]>> };
}

/**
 * The acts of one aggregate, each in the same order: the record is locked, the right asked, the version and the table looked at,
 * the rules asked, the change made, the event written. A refusal leaves nothing behind, and the absent and the not yours read alike.
 */
export const lifecycles =
  <Inputs, C extends Context>(
    room: string,
    /** Asks the verdict on an act's scope for a case; only the room that keeps cases has it. */
    mayAct?: (running: AnyAct<C>, scope: string, caseId: string | null) => Promise<void>,
  ) =>
  <Row extends Aggregate, Table extends Transitions>({
    entity,
    noun,
    table,
    caseOf,
    mayKnow,
    ids,
    steps,
  }: Lifecycle<Row, Table, Inputs, C>) =>
    Object.fromEntries(
      Object.entries<Step<Row, never, C, string | undefined>>(steps as never).map(([name, step]) => [
        name,
        act<StepInput, C>(name, async (input, running) => {
          const row = await lock(running, entity, input.id);
          const caseId = row && caseOf ? caseOf(row) : null;
          const knows = step.mayKnow ?? mayKnow;
          const isKnown =
            row != null &&
            (knows ? await mayKnowOf(knows, row, running) : step.scope != null && caseId != null);
          if (step.scope) await mayAct?.(running, step.scope, isKnown ? caseId : null);
          if (!row || !isKnown) throw refusal('NOT_FOUND', undefined, 'id');
          const standing = { state: row.state, version: row.version, legal: legalActs(table, row.state) };
          if (input.version !== row.version) throw conflict('This was changed since you looked.', standing);
          if (after(table, row.state, name) == null)
            throw conflict(`${name} does not fit the state ${row.state}.`, standing);
          for (const rule of step.rules ?? []) await rule(row, running, input as never);
          const isChosen = Array.isArray(table[name]?.to);
          if (!isChosen) transition(table, name, row);
          const chosen = await step.change?.(row, input as never, running);
          if (isChosen) transition(table, name, row, chosen);
          running.emit(
            `${room}.${noun}.${step.event}`,
            { [noun]: row.id, case: caseId, ...ids?.(row) },
            step.tells,
          );
          return () => outcomeOf(row, caseOf?.(row) ?? null);
        }),
      ]),
    );

const mayKnowOf = <Row, C extends Context>(knows: Knowing<Row, C>, row: Row, act: AnyAct<C>) =>
  'holds' in knows ? knows.holds(row, act.context.who) : knows(row, act);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The row as it is, for what an act only names. */
export async function look<Row extends object>(
  { em }: Pick<AnyAct, 'em'>,
  entity: EntityClass<Row>,
  id: string,
  field = 'id',
): Promise<Row | null> {
  if (!UUID.test(id)) throw refusal('BAD_USER_INPUT', 'An id is a UUID.', field);
  return (await em.findOne(entity, { id } as never)) as Row | null;
}

/** The row for update, so that of two people one waits and then sees what changed. */
export async function lock<Row extends object>(
  { em }: Pick<AnyAct, 'em'>,
  entity: EntityClass<Row>,
  id: string,
  field = 'id',
): Promise<Row | null> {
  if (!UUID.test(id)) throw refusal('BAD_USER_INPUT', 'An id is a UUID.', field);
  return (await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE })) as Row | null;
}

/** A new row in the act's unit of work. */
export const create = <Row extends object>(
  { em }: Pick<AnyAct, 'em'>,
  entity: new () => Row,
  row: object,
) => {
  const made = em.create(entity, { id: crypto.randomUUID(), ...row } as never) as Row;
  em.persist(made);
  return made;
};

export const outcomeOf = (row: Aggregate, caseId: string | null = null): Outcome => ({
  id: row.id,
  state: row.state,
  version: row.version,
  caseId,
});

/** Maker and checker are two people. */
export const notBy =
  <Row>(maker: keyof Row, what: string) =>
  (row: Row, { context }: { context: Pick<Context, 'who'> }) => {
    if (row[maker] === context.who.person) throw refusal('FORBIDDEN', `Who ${what} does not decide on it.`);
  };

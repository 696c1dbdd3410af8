import { type EntityClass, LockMode } from '@mikro-orm/core';
import { type Act as AnyAct, act, type Outcome } from '#kernel/acts.ts';
import { conflict, refusal } from '#kernel/refusals.ts';
import { Case } from './casework/entities.ts';
import { type Context, grants, letterOf, verdictsOf } from './verdicts.ts';

export type Act = AnyAct<Context>;

/** What one act does to the state of an aggregate: pure, so that it can be tried without a hub. */
export interface Transition<State extends string = string> {
  from: readonly State[];
  /** Where it leads; the same state where none is named. */
  to?: State;
}
export type Transitions = Record<string, Transition>;

export const legalActs = (table: Transitions, state: string) =>
  Object.keys(table).filter((name) => table[name]?.from.includes(state));

/** The state after an act; null where it is illegal. */
export const after = (table: Transitions, state: string, name: string): string | null => {
  const step = table[name];
  return step?.from.includes(state) ? (step.to ?? state) : null;
};

/** An aggregate's row: what every act looks at. */
export interface Aggregate {
  id: string;
  state: string;
  version: number;
}

/** A condition on the record, the person and the input; it refuses by throwing. */
export type Rule<Row, Input> = (row: Row, act: Act, input: Input) => void | Promise<void>;

export interface Step<Row, Input> {
  rules?: readonly Rule<Row, Input>[];
  change?: (row: Row, input: Input, act: Act) => void | Promise<void>;
  /** The participle of its event: `civil-affairs.task.accepted`. */
  event: string;
  /** Who may: a verdict on this scope for the case. Where none is named, `mayKnow` alone decides. */
  scope?: string;
  mayKnow?: (row: Row, act: Act) => boolean | Promise<boolean>;
}

export interface StepInput {
  idempotencyKey: string;
  id: string;
  version: number;
}

interface Lifecycle<Row extends Aggregate> {
  entity: EntityClass<Row>;
  noun: string;
  table: Transitions;
  caseOf?: (row: Row) => string | null;
  /** Whether this person may know of the record at all; the verdict on its case answers where there is one. */
  mayKnow?: (row: Row, act: Act) => boolean | Promise<boolean>;
  /** What the event says besides the record and its case. */
  ids?: (row: Row) => Record<string, string | readonly string[] | null>;
  // Each step has an input of its own.
  steps: Record<string, Step<Row, any>>;
}

/**
 * The acts of one aggregate, each in the same order: the record is locked, the right asked, the version and the table looked at,
 * the rules asked, the change made, the event written. A refusal leaves nothing behind, and the absent and the not yours read alike.
 */
export function lifecycle<Row extends Aggregate>({
  entity,
  noun,
  table,
  caseOf,
  mayKnow,
  ids,
  steps,
}: Lifecycle<Row>) {
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      act<StepInput, Context>(name, async (input, running) => {
        const row = await lock(running, entity, input.id);
        const caseId = row && caseOf ? caseOf(row) : null;
        const knows = step.mayKnow ?? mayKnow;
        const isKnown =
          row != null && (knows ? await knows(row, running) : step.scope != null && caseId != null);
        if (step.scope) await mayAct(running, step.scope, isKnown ? caseId : null);
        if (!row || !isKnown) throw refusal('NOT_FOUND', undefined, 'id');
        const standing = { state: row.state, version: row.version, legal: legalActs(table, row.state) };
        if (input.version !== row.version) throw conflict('This was changed since you looked.', standing);
        const next = after(table, row.state, name);
        if (next == null) throw conflict(`${name} does not fit the state ${row.state}.`, standing);
        for (const rule of step.rules ?? []) await rule(row, running, input);
        row.state = next;
        await step.change?.(row, input, running);
        running.emit(`civil-affairs.${noun}.${step.event}`, { [noun]: row.id, case: caseId, ...ids?.(row) });
        return () => outcomeOf(row, caseOf?.(row) ?? null);
      }),
    ]),
  );
}

/** The row as it is, for what an act only names. */
export async function look<Row extends object>(
  { em }: Pick<Act, 'em'>,
  entity: EntityClass<Row>,
  id: string,
): Promise<Row | null> {
  if (!UUID.test(id)) throw refusal('BAD_USER_INPUT', 'An id is a UUID.', 'id');
  return (await em.findOne(entity, { id } as never)) as Row | null;
}

/** The row for update, so that of two people one waits and then sees what changed. */
export async function lock<Row extends object>(
  { em }: Act,
  entity: EntityClass<Row>,
  id: string,
): Promise<Row | null> {
  if (!UUID.test(id)) throw refusal('BAD_USER_INPUT', 'An id is a UUID.', 'id');
  return (await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE })) as Row | null;
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const outcomeOf = (row: Aggregate, caseId: string | null = null): Outcome => ({
  id: row.id,
  state: row.state,
  version: row.version,
  caseId,
});

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Who declared it, and who is of the household or kin to somebody in it: takes the person and the case twice. */
export const RELATED = `select from recusal where person_id = ? and case_id = ? union all
  select from person p join casefile f on f.id = ? join citizen c on c.household_id = f.household_id
  where p.id = ? and p.role <> 'resident' and p.citizen_id is not null and (p.citizen_id = c.id
    or exists (select from kinship k where k.citizen_id = c.id and k.relative_id = p.citizen_id)
    or exists (select from kinship k where k.citizen_id = p.citizen_id and k.relative_id = c.id)) limit 1`;

/**
 * Whether this person may do such an act in this case: the six questions, asked of the act's scope. Who may not even know of
 * the case learns nothing; who is related to the family keeps away (社会救助法 11, DB57 11).
 */
export async function mayAct(running: Act, name: string, caseId: string | null): Promise<void> {
  const { context, em } = running;
  const verdicts = await verdictsOf(caseId ?? NOBODY, context);
  const knows = grants(verdicts, 'civil-affairs.case.read');
  context.trail.note({
    subject: caseId ?? '',
    ground: `ACT:${running.name}:${verdicts?.grounds ?? ''}`,
    scopes: [`${name}=${letterOf(verdicts, name)}`],
  });
  if (!knows) throw refusal('NOT_FOUND', undefined, 'id');
  if (!grants(verdicts, name)) throw refusal('FORBIDDEN');
  const related = await em.execute(RELATED, [context.who.person, caseId, caseId, context.who.person]);
  if (related.length) throw refusal('FORBIDDEN', 'You are related to this family and recused from its case.');
}

/** A case by its id, for acts that make something new in it. */
export async function caseFor(running: Act, id: string, scope: string): Promise<Case> {
  const found = await lock(running, Case, id);
  await mayAct(running, scope, found?.id ?? null);
  return found as Case;
}

/** Maker and checker are two people. */
export const notBy =
  <Row>(maker: keyof Row, what: string): Rule<Row, unknown> =>
  (row, { context }) => {
    if (row[maker] === context.who.person) throw refusal('FORBIDDEN', `Who ${what} does not decide on it.`);
  };

import { type Act as AnyAct, type Rule as AnyRule, actsOf, lifecycles, refusal, row } from '#kernel';
import { sql } from './room.sql.ts';
import type { Inputs } from './schema.types.ts';
import { type Context, encodedOn, grants, verdictsOf } from './verdicts.ts';

export {
  type Aggregate,
  after,
  legalActs,
  lock,
  look,
  notBy,
  outcomeOf,
  type StepInput,
  type Transition,
  type Transitions,
} from '#kernel';

export type Act = AnyAct<Context>;
export type Rule<Row, Input> = AnyRule<Row, Input, Context>;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Whether this person may do such an act in this case: the six questions, asked of the act's scope. Who may not even know of
 * the case learns nothing; who is related to the family keeps away (社会救助法 11, DB57 11).
 */
export async function mayAct(running: Act, name: string, caseId: string | null): Promise<void> {
  const { context } = running;
  const verdicts = await verdictsOf(caseId ?? NOBODY, context);
  const knows = grants(verdicts, 'civil-affairs.case.read');
  context.trail.note({
    subject: caseId ?? '',
    ground: { kind: 'ACT', act: running.name, grounds: verdicts?.grounds ?? [] },
    scopes: [`${name}=${encodedOn(verdicts, name)}`],
  });
  if (!knows) throw refusal('NOT_FOUND', undefined, 'id');
  if (!grants(verdicts, name)) throw refusal('FORBIDDEN');
  await keepAway(running, caseId as string);
  if (!isRead(name) && (await row(running, sql.closedCase, { case: caseId })))
    throw refusal('CONFLICT', 'This case is closed; it has to be taken up again first.');
}

/** Whether somebody declared it, or is of the household or kin to somebody in it: of a case, or of a person. */
export const isRelated = async (running: Pick<Act, 'em'>, person: string, subject: string) =>
  (await row(running, sql.related, { person, subject })) != null;

/** Who is related to the family of a case, or to a person, keeps away from it (社会救助法 11, DB57 11). */
export async function keepAway(running: Act, subject: string) {
  if (await isRelated(running, running.context.who.person, subject))
    throw refusal('FORBIDDEN', 'You are related to this family and recused from its case.');
}

const isRead = (scope: string) => scope.endsWith('.read');

export const acts = actsOf<Inputs, Context>();
/** Acts of this room: each that names a scope asks it of the record's case. */
export const lifecycle = lifecycles<Inputs, Context>('civil-affairs', mayAct);

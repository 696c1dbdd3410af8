import { type Act as AnyAct, type Rule as AnyRule, actsOf, lifecycles, refusal } from '#kernel';
import type { Inputs } from './schema.types.ts';
import { type Context, grants, letterOf, verdictsOf } from './verdicts.ts';

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
/** Who declared it, and who is of the household or kin to somebody in it: takes the person and the case. */
export const RELATED = `select from related where person_id = ? and subject_id = ? limit 1`;

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
    ground: { kind: 'ACT', act: running.name, grounds: verdicts?.grounds ?? [] },
    scopes: [`${name}=${letterOf(verdicts, name)}`],
  });
  if (!knows) throw refusal('NOT_FOUND', undefined, 'id');
  if (!grants(verdicts, name)) throw refusal('FORBIDDEN');
  await keepAway(running, caseId as string);
  const [file] = isRead(name) ? [] : await em.execute(CLOSED, [caseId]);
  if (file) throw refusal('CONFLICT', 'This case is closed; it has to be taken up again first.');
}

/** Who is related to the family of a case, or to a person, keeps away from it (社会救助法 11, DB57 11). */
export async function keepAway({ context, em }: Act, subject: string) {
  const related = await em.execute(RELATED, [context.who.person, subject]);
  if (related.length) throw refusal('FORBIDDEN', 'You are related to this family and recused from its case.');
}

const CLOSED = 'select from casefile where id = ? and closed_on is not null';
const isRead = (scope: string) => scope.endsWith('.read');

export const acts = actsOf<Inputs, Context>();
/** Acts of this room: each that names a scope asks it of the record's case. */
export const lifecycle = lifecycles<Inputs, Context>('civil-affairs', mayAct);

import { refusal } from '#kernel/refusals.ts';
import { caseOf } from '../casework/resolvers.ts';
import { keyOf, paged } from '../paging.ts';
import type { QueryReportsArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { caseMutations } from './cases.ts';
import { memberMutations } from './members.ts';
import { recordMutations } from './records.ts';
import { reportMutations } from './reports.ts';
import { stepMutations } from './steps.ts';

/** One's own reports, and for who takes reports up, those of the division. */
export const REPORTS = `from report r where (r.reported_by = $1 or ($2::text is not null and r.division_code like $2)) and ($3::text is null or r.state = $3)`;
export const mayHandle = ({ role, division }: Context['who']) =>
  ['street', 'coordinator'].includes(role) ? `${division}%` : null;

const reports = (_: unknown, args: QueryReportsArgs, context: Context) =>
  paged(
    'reports',
    `select r.id, ${keyOf('r.reported_at', 'r.id')} as key, r.state, r.channel, r.level, r.text, r.place_code as "placeCode",
       r.reported_at as "reportedAt", r.declined, r.version, r.case_id as "caseId" ${REPORTS}`,
    [context.who.person, mayHandle(context.who), args.state ?? null],
    args,
    context,
  );

type Of<Name extends string> = Record<Name, string | null>;
const organisation =
  (name: string) =>
  (row: Record<string, unknown>, _: unknown, { load }: Context) =>
    row[name] == null ? null : load.organisation.load(row[name] as string);
const citizen = ({ citizenId }: Of<'citizenId'>) => citizenId && { id: citizenId };

export { organisation };

export const chainResolvers = {
  Query: { reports },
  Mutation: {
    ...reportMutations,
    ...memberMutations,
    ...recordMutations,
    ...caseMutations,
    ...stepMutations,
  },
  CaseOutcome: { case: ({ caseId }: Of<'caseId'>, _: unknown, context: Context) => caseOf(caseId, context) },
  Report: {
    place: ({ placeCode }: { placeCode: string }, _: unknown, { load }: Context) =>
      load.division.load(placeCode),
    case: ({ caseId }: Of<'caseId'>, _: unknown, context: Context) => caseOf(caseId, context),
  },
  Assessment: {
    citizen,
    dimensions: ({ dimensions }: { dimensions: Record<string, number> }) =>
      Object.entries(dimensions).map(([name, grade]) => ({ name, grade })),
  },
  AidLink: { organisation: organisation('organisationId'), citizen },
  AidFinding: { citizen },
};

/** A text id from outside, before it reaches a statement. */
export function checkId(id: string, field = 'id') {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw refusal('BAD_USER_INPUT', 'An id is a UUID.', field);
  return id;
}

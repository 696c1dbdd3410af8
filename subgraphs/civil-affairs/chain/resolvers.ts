import { keyOf, paged } from '#kernel/pages.ts';
import { caseOf } from '../casework/resolvers.ts';
import { citizen, organisation } from '../links.ts';
import type { QueryNewcomersArgs, QueryReportsArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { caseMutations } from './cases.ts';
import { NEWCOMER } from './loaders.ts';
import { memberMutations } from './members.ts';
import { newcomerMutations } from './newcomers.ts';
import { recordMutations } from './records.ts';
import { reportMutations } from './reports.ts';
import { stepMutations } from './steps.ts';

/** One's own reports, and for who takes reports up, those of the division. */
export const REPORTS = `from report r where (r.reported_by = $1 or ($2::text is not null and r.division_code like $2)) and ($3::text is null or r.state = $3)`;
export const mayHandle = ({ role, division }: Context['who']) =>
  ['street', 'coordinator'].includes(role) ? `${division}%` : null;

async function reports(_: unknown, args: QueryReportsArgs, context: Context) {
  const page = await paged(
    'reports',
    `select r.id, ${keyOf('r.reported_at', 'r.id')} as key, r.state, r.channel, r.level, r.text, r.place_code as "placeCode",
       r.reported_at as "reportedAt", r.declined, r.version, r.case_id as "caseId", r.subject_id as "subjectId" ${REPORTS}`,
    [context.who.person, mayHandle(context.who), args.state ?? null],
    args,
    context,
  );
  for (const { subjectId } of page.nodes)
    if (subjectId)
      context.trail.note({
        subject: String(subjectId),
        ground: 'OWN_OFFICE::',
        scopes: ['civil-affairs.report.write=_'],
      });
  return page;
}

const newcomers = (_: unknown, args: QueryNewcomersArgs, context: Context) =>
  paged(
    'newcomers',
    `select ${NEWCOMER}, ${keyOf('n.answer_by::timestamp', 'n.id')} as key,
       (c.full_name, c.sex, c.birth_date) = (n.full_name, n.sex, n.birth_date) as "agreesWithRegister"
     from newcomer n join casefile f on f.id = n.case_id left join citizen c on c.id = n.citizen_id
     where n.answering_code like $1 and ($2::text is null or n.state = $2)
       and n.named_by <> $3 and n.reported_by is distinct from $3`,
    [`${context.who.division}%`, args.state ?? null, context.who.person],
    args,
    context,
  );

type Of<Name extends string> = Record<Name, string | null>;

export const chainResolvers = {
  Query: { reports, newcomers },
  Mutation: {
    ...reportMutations,
    ...memberMutations,
    ...newcomerMutations,
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
  Newcomer: {
    citizen,
    place: ({ placeCode }: { placeCode: string }, _: unknown, { load }: Context) =>
      load.division.load(placeCode),
  },
  Assessment: {
    citizen,
    dimensions: ({ dimensions }: { dimensions: Record<string, number> }) =>
      Object.entries(dimensions).map(([name, grade]) => ({ name, grade })),
  },
  AidLink: { organisation: organisation('organisationId'), citizen },
  AidFinding: { citizen },
};

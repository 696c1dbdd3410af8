import type { GraphQLResolveInfo } from 'graphql';
import {
  connection,
  keyAfter,
  keyOf,
  type Outcome,
  paged,
  project,
  type Row,
  refusal,
  type ShareType,
  scopesAsked,
  shareNamed,
  sizeOf,
} from '#kernel';
import { mayList } from '../grounds.ts';
import type { QueryCaseArgs, QueryCasesArgs, QueryNewcomersArgs, QueryReportsArgs } from '../schema.types.ts';
import { type Context, codesOf, grants, verdictsOf } from '../verdicts.ts';
import { type CaseRow, NEWCOMER } from './loaders.ts';

/** A subject that no row has: absent and not yours run the same statements. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A case as far as this reader may see it; null where they may not know of it. */
export async function openCase(
  row: CaseRow | null,
  context: Context,
  marks: (type: ShareType, codes: string | null) => readonly string[],
): Promise<Row | null> {
  const type = shareNamed('Case', context);
  // The members will be asked about next: their grounds come in the same statement.
  void context.load.grounds.loadMany(row?.memberIds ?? []);
  const verdicts = await verdictsOf(row?.id ?? NOBODY, context);
  const codes = codesOf(verdicts);
  const isOpen = row != null && codes != null && type.project(codes).granted.includes('number');
  context.trail.note({
    subject: row?.id ?? '',
    ground: verdicts?.grounds ?? '',
    scopes: isOpen ? marks(type, codes) : type.marks(null, ['number']),
  });
  if (!isOpen) return null;
  return project('Case', codes, row.id, context, row);
}

const NUMBER = /^\d{6}-\d{4}-\d{4,6}$/;

export async function caseNumbered(
  _: unknown,
  { number }: QueryCaseArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (!NUMBER.test(number))
    throw refusal('BAD_USER_INPUT', 'A case number reads 530103-2026-0001.', 'number');
  const row = await context.load.caseNumbered.load(number);
  const found = await openCase(row, context, (type, codes) => scopesAsked(type, codes, info));
  if (!found) throw refusal('NOT_FOUND');
  return found;
}

export async function cases(_: unknown, args: QueryCasesArgs, context: Context) {
  const size = sizeOf(args);
  const after = keyAfter(args, 'cases', context);
  const { stage = null, division = null, isOpen = null } = args.filter ?? {};
  if (division != null && !/^\d{2,12}$/.test(division))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2 to 12 digits.', 'division');
  const { where, values } = await mayList('civil-affairs.case.read', context);
  const filter = `from casefile f where ${where} and ($6::text is null or f.stage = $6) and ($7::text is null or f.division_code like $7)
    and ($8::boolean is null or (f.closed_on is null) = $8)`;
  const all = [...values, stage, division && `${division}%`, isOpen];
  const [rows, [total]] = await Promise.all([
    context.room.read<CaseRow>(
      `select f.id, f.number, f.number as key, f.household_id as "householdId", f.division_code as "divisionCode", f.stage, f.level,
         f.opened_on as "openedOn", f.closed_on as "closedOn", f.version, f.handler_id as "handlerId", f.lease_until as "leaseUntil",
         f.is_disputed as "isDisputed", '{}'::text[] as "memberIds" ${filter} and ($9::text is null or f.number > $9) order by f.number limit $10`,
      [...all, after, size + 1],
    ),
    context.room.read<{ count: number }>(`select count(*) as count ${filter}`, all),
  ]);
  const page = connection(rows, size, 'cases', context);
  const listed = (type: ShareType, codes: string | null) => type.marks(codes, LISTED);
  const nodes = await Promise.all(page.nodes.map((row) => openCase(row, context, listed)));
  return {
    nodes,
    edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] })),
    pageInfo: page.pageInfo,
    totalCount: async () => total?.count ?? 0,
  };
}
const LISTED = ['number'];

/** The case that another room refers to. */
export const caseReferred = async (id: string, context: Context) =>
  openCase(await context.load.caseById.load(id), context, (type, codes) => type.marks(codes, LISTED));

/** The case that something belongs to, where this reader may know of it; null otherwise. */
export async function caseOf(id: string | null | undefined, context: Context): Promise<Row | null> {
  if (id == null) return null;
  // An act may just have changed it.
  context.load.caseById.clear(id);
  return caseReferred(id, context);
}

/** What an act left changed, for whoever may read such things of its case. */
export const ofCase =
  <Name extends keyof Context['load']>(scope: string, loader: Name) =>
  async (
    { id, caseId }: Outcome,
    _: unknown,
    context: Context,
  ): Promise<Awaited<ReturnType<Context['load'][Name]['load']>> | null> => {
    if (!caseId || !grants(await verdictsOf(caseId, context), scope)) return null;
    // An act may just have changed it.
    return context.load[loader].clear(id).load(id) as never;
  };

/** One's own reports, and for who takes reports up, those of the division. */
export const REPORTS = `from report r where (r.reported_by = $1 or ($2::text is not null and r.division_code like $2)) and ($3::text is null or r.state = $3)`;
export const mayHandle = ({ role, division }: Context['who']) =>
  ['street', 'coordinator'].includes(role) ? `${division}%` : null;

export async function reports(_: unknown, args: QueryReportsArgs, context: Context) {
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

export const newcomers = (_: unknown, args: QueryNewcomersArgs, context: Context) =>
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

import type { GraphQLResolveInfo } from 'graphql';
import { connection, keyAfter, sizeOf } from '#kernel/pages.ts';
import type { Row } from '#kernel/reads.ts';
import { refusal } from '#kernel/refusals.ts';
import { project, scopesAsked, shareNamed, subject } from '#kernel/share.ts';
import type { ShareType } from '#kernel/sharing.ts';
import { aidChain } from '../chain/aid-chain.ts';
import { mayList } from '../grounds.ts';
import type { QueryCaseArgs, QueryCasesArgs } from '../schema.types.ts';
import { type Context, codesOf, verdictsOf, warrantOf } from '../verdicts.ts';
import type { CaseRow } from './loaders.ts';

type CaseList = keyof Pick<
  Context['load'],
  | 'stagesOf'
  | 'participantsOf'
  | 'tasksOf'
  | 'notesOf'
  | 'counsellingNotesOf'
  | 'visitsOf'
  | 'assessmentsOf'
  | 'plansOf'
  | 'evaluationsOf'
  | 'hearingsOf'
  | 'referralsOf'
  | 'disputesOf'
  | 'caseReviewsOf'
  | 'needsOf'
  | 'giftsOf'
  | 'ordersOf'
  | 'newcomersOf'
>;

const listOf =
  (loader: CaseList) =>
  ({ id }: CaseRow, _: unknown, { load }: Context) =>
    load[loader].load(id);

export const caseworkShares = {
  Case: {
    record: (id: string, { load }: Context) => load.caseById.load(id),
    fetched: {
      warrant: ({ id }: CaseRow, _: unknown, context: Context) => warrantOf(id, context),
      division: ({ divisionCode }: CaseRow, _: unknown, { load }: Context) =>
        load.division.load(divisionCode),
      household: ({ householdId }: CaseRow, _: unknown, { load }: Context) =>
        load.household.load(householdId),
      stages: listOf('stagesOf'),
      participants: listOf('participantsOf'),
      tasks: listOf('tasksOf'),
      notes: listOf('notesOf'),
      counsellingNotes: listOf('counsellingNotesOf'),
      handler: ({ handlerId }: CaseRow, _: unknown, { load }: Context) =>
        handlerId && load.organisation.load(handlerId),
      visits: listOf('visitsOf'),
      assessments: listOf('assessmentsOf'),
      plans: listOf('plansOf'),
      evaluations: listOf('evaluationsOf'),
      hearings: listOf('hearingsOf'),
      referrals: listOf('referralsOf'),
      disputes: listOf('disputesOf'),
      caseReviews: listOf('caseReviewsOf'),
      needs: listOf('needsOf'),
      gifts: listOf('giftsOf'),
      orders: listOf('ordersOf'),
      newcomers: listOf('newcomersOf'),
      aidChain: ({ id }: CaseRow, _: unknown, context: Context) => aidChain(id, context),
    },
  },
};

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

async function caseNumbered(
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

async function cases(_: unknown, args: QueryCasesArgs, context: Context) {
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
    totalCount: total?.count ?? 0,
  };
}
const LISTED = ['number'];

/** The case that something belongs to, where this reader may know of it; null otherwise. */
export async function caseOf(id: string | null | undefined, context: Context): Promise<Row | null> {
  if (id == null) return null;
  // An act may just have changed it.
  context.load.caseById.clear(id);
  return openCase(await context.load.caseById.load(id), context, (type, codes) => type.marks(codes, LISTED));
}

export const caseworkResolvers = {
  Query: { case: caseNumbered, cases },
  Case: {
    __resolveReference: async (reference: unknown, context: Context) => {
      const { id } = subject(reference);
      return openCase(await context.load.caseById.load(id), context, (type, codes) =>
        type.marks(codes, LISTED),
      );
    },
  },
  CaseNote: {
    organisation: ({ organisationId }: { organisationId: string }, _: unknown, { load }: Context) =>
      load.organisation.load(organisationId),
  },
};

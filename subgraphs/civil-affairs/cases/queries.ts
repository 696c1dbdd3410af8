import type { GraphQLResolveInfo } from 'graphql';
import {
  asker,
  mapPage,
  type Outcome,
  page,
  project,
  type Row,
  refusal,
  row,
  type ShareType,
  scopesAsked,
  shareNamed,
} from '#kernel';
import { reader } from '../grounds.ts';
import type { QueryCaseArgs, QueryCasesArgs, QueryNewcomersArgs, QueryReportsArgs } from '../schema.types.ts';
import { type Context, encodedOf, grants, verdictsOf } from '../verdicts.ts';
import { sql } from './cases.sql.ts';
import type { CaseRow, CaseRows } from './loaders.ts';
import { sql as newcomerSql } from './newcomers.sql.ts';
import { sql as reportSql } from './reports.sql.ts';

/** A subject that no row has: absent and not yours run the same statements. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A case as far as this reader may see it; null where they may not know of it. */
export async function openCase(
  row: CaseRow | null,
  context: Context,
  noted: (type: ShareType, encoded: string | null) => readonly string[],
): Promise<Row | null> {
  const type = shareNamed('Case', context);
  // The members will be asked about next: their grounds come in the same statement.
  void context.load.grounds.loadMany(row?.memberIds ?? []);
  const verdicts = await verdictsOf(row?.id ?? NOBODY, context);
  const encoded = encodedOf(verdicts);
  const isOpen = row != null && encoded != null && type.project(encoded).granted.includes('number');
  context.trail.note({
    subject: row?.id ?? '',
    ground: { kind: 'READ', grounds: verdicts?.grounds ?? [] },
    scopes: isOpen ? noted(type, encoded) : type.noted(null, ['number']),
  });
  if (!isOpen) return null;
  return project('Case', encoded, row.id, context, row);
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
  const found = await openCase(row, context, (type, encoded) => scopesAsked(type, encoded, info));
  if (!found) throw refusal('NOT_FOUND');
  return found;
}

export async function cases(_: unknown, args: QueryCasesArgs, context: Context) {
  const { stage = null, division = null, isOpen = null } = args.filter ?? {};
  if (division != null && !/^\d{2,12}$/.test(division))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2 to 12 digits.', 'division');
  const who = await reader('civil-affairs.case.read', context);
  const values = { ...who, stage, division: division && `${division}%`, isOpen };
  const listed = (type: ShareType, encoded: string | null) => type.noted(encoded, LISTED);
  const found = await page('cases', sql.cases, values, args, context);
  return mapPage(found, (file) => openCase(file, context, listed));
}
const LISTED = ['number'];

/** The case that another room refers to. */
export const caseReferred = async (id: string, context: Context) =>
  openCase(await context.load.caseById.load(id), context, (type, encoded) => type.noted(encoded, LISTED));

/** The case that something belongs to, where this reader may know of it; null otherwise. */
export async function caseOf(id: string | null | undefined, context: Context): Promise<Row | null> {
  if (id == null) return null;
  return caseReferred(id, context);
}

/** The case of a row that may have one, as a field's resolver. */
export const itsCase = ({ caseId }: { caseId?: string | null }, _: unknown, context: Context) =>
  caseOf(caseId, context);

/** What an act left changed, for whoever may read such things of its case. */
export const ofCase =
  <Name extends keyof Context['load']>(scope: string, loader: Name) =>
  async (
    { id, caseId }: Outcome,
    _: unknown,
    context: Context,
  ): Promise<Awaited<ReturnType<Context['load'][Name]['load']>> | null> => {
    if (!caseId || !grants(await verdictsOf(caseId, context), scope)) return null;
    return context.load[loader].load(id) as never;
  };

/** Whom a row of this office's queues is about can see that it was read. */
function noted<Row>(found: Row, subject: string | null, scope: string, { trail }: Context): Row {
  if (subject) trail.note({ subject, ground: { kind: 'OWN_OFFICE' }, scopes: [`${scope}=_`] });
  return found;
}
const noteReport = (report: CaseRows['Report'], context: Context) =>
  noted(report, report.subjectId, 'civil-affairs.report.write', context);
const noteNewcomer = (newcomer: CaseRows['Newcomer'], context: Context) =>
  noted(newcomer, newcomer.citizenId, 'civil-affairs.newcomer.confirm', context);

export async function reports(_: unknown, { state = null, ...args }: QueryReportsArgs, context: Context) {
  const found = await page('reports', reportSql.reports, { ...asker(context), state }, args, context);
  return mapPage(found, (report) => noteReport(report, context));
}

/** What an act left of a report, for whoever may still read it. */
export async function reportOf({ id }: Outcome, _: unknown, context: Context) {
  const report = await context.load.reportById.load(id);
  return report && noteReport(report, context);
}

/** How many reports wait for whoever takes them up. */
export const countReports = async (context: Context) =>
  (await row(context, reportSql.countReports, asker(context)))?.count ?? 0;

export async function newcomers(_: unknown, { state = null, ...args }: QueryNewcomersArgs, context: Context) {
  const found = await page('newcomers', newcomerSql.newcomers, { ...asker(context), state }, args, context);
  return mapPage(found, (newcomer) => noteNewcomer(newcomer, context));
}

/** What an act left of a newcomer, while it is this county's to confirm. */
export async function newcomerOf({ id }: Outcome, _: unknown, context: Context) {
  const newcomer = await context.load.newcomerById.load(id);
  return newcomer && noteNewcomer(newcomer, context);
}

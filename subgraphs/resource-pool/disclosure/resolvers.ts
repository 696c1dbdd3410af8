import { paged, type Row, refusal } from '#kernel';
import { itemFields } from '../items.ts';
import type { Context } from '../loaders.ts';
import type { QueryDisclosureArgs, QueryProgrammesArgs } from '../schema.types.ts';
import { programmeMutations } from './acts.ts';

const CLOSED = `select closed_at as "closedAt" from disclosed_month where month = $1`;
const LINES = `select item, received::float8 as received, received_value as "receivedValue", delivered::float8 as delivered,
    delivered_value as "deliveredValue", families
  from disclosed_line where month = $1 and division_code = $2 order by item`;

async function disclosure(_: unknown, { division, month }: QueryDisclosureArgs, { room }: Context) {
  // A county is the smallest place for which numbers are told.
  if (!/^53(\d{2}(\d{2})?)?$/.test(division))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2, 4 or 6 digits in Yunnan.', 'division');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw refusal('BAD_USER_INPUT', 'A month is written as 2026-11.', 'month');
  const [[closed], lines] = await Promise.all([
    room.read(CLOSED, [month]),
    room.read(LINES, [month, division]),
  ]);
  return { division, month, closedAt: closed?.['closedAt'] ?? null, lines };
}

const OVERDUE = `p.state = 'RUNNING' and p.report_by < current_day()`;

const programmes = (_: unknown, args: QueryProgrammesArgs, context: Context) =>
  paged(
    'programmes',
    `select p.id, p.id::text as key, p.state, p.organisation_id as "organisationId", p.kind, p.filing_number as "filingNumber", p.name,
       p.starts_on as "startsOn", p.ends_on as "endsOn", p.report_by as "reportBy", ${OVERDUE} as "isOverdue", p.version
     from programme p where $1::boolean is null or (${OVERDUE}) = $1`,
    [args.isOverdue ?? null],
    args,
    context,
    'asc',
  );

export const disclosureResolvers = {
  Query: { disclosure, programmes },
  Mutation: programmeMutations,
  DisclosedLine: { item: itemFields.item, unit: itemFields.unit },
  Programme: {
    organisation: ({ organisationId }: Row) => ({ id: organisationId }),
    reports: ({ id }: Row, _: unknown, { load }: Context) => load.reportsOf.load(id as string),
  },
};

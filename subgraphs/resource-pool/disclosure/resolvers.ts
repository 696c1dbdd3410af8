import { paged } from '#kernel/pages.ts';
import type { Row } from '#kernel/reads.ts';
import { refusal } from '#kernel/refusals.ts';
import { itemFields } from '../items.ts';
import type { Context } from '../loaders.ts';
import type { QueryDisclosureArgs, QueryProgrammesArgs } from '../schema.types.ts';
import { programmeMutations } from './acts.ts';

// Days begin at midnight in Shanghai. Families are counted by their cases, and cases are never told.
const LINES = `with moved as (
    select d.item, m.debit, m.quantity, m.value, a.case_id from movement m join donation d on d.id = m.donation_id
    left join allocation a on a.id = m.allocation_id
    where d.division_code like $1 and to_char(m.at at time zone 'Asia/Shanghai', 'YYYY-MM') = $2 and m.debit in ('RECEIVED', 'DELIVERED'))
  select item, coalesce(sum(quantity) filter (where debit = 'RECEIVED'), 0)::float8 as received, coalesce(sum(value) filter (where debit = 'RECEIVED'), 0)::float8 as "receivedValue",
    sum(quantity) filter (where debit = 'DELIVERED')::float8 as delivered, sum(value) filter (where debit = 'DELIVERED')::float8 as "deliveredValue",
    count(distinct case_id) filter (where debit = 'DELIVERED') as families
  from moved group by item order by item`;
const THRESHOLD = `select value from parameter where name = 'disclosure-threshold' and current_day() between effective_from and coalesce(effective_to, 'infinity')`;

async function disclosure(_: unknown, { division, month }: QueryDisclosureArgs, { room }: Context) {
  // A county is the smallest place for which numbers are told.
  if (!/^53(\d{2}(\d{2})?)?$/.test(division))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2, 4 or 6 digits in Yunnan.', 'division');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw refusal('BAD_USER_INPUT', 'A month is written as 2026-11.', 'month');
  const [lines, [threshold]] = await Promise.all([
    room.read<{ families: number } & Row>(LINES, [`${division}%`, month]),
    room.read<{ value: number }>(THRESHOLD, []),
  ]);
  const least = threshold?.value ?? Number.POSITIVE_INFINITY;
  return {
    division,
    month,
    lines: lines.map((line) =>
      line.families < least ? { ...line, delivered: null, deliveredValue: null, families: null } : line,
    ),
  };
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

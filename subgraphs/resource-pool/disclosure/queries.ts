import { page, refusal, row, rows } from '#kernel';
import type { Context } from '../loaders.ts';
import type { QueryDisclosureArgs, QueryProgrammesArgs } from '../schema.types.ts';
import { sql } from './months.sql.ts';
import { sql as programmeSql } from './programmes.sql.ts';

export async function disclosure(_: unknown, { division, month }: QueryDisclosureArgs, context: Context) {
  // A county is the smallest place for which numbers are told.
  if (!/^53(\d{2}(\d{2})?)?$/.test(division))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2, 4 or 6 digits in Yunnan.', 'division');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw refusal('BAD_USER_INPUT', 'A month is written as 2026-11.', 'month');
  const [closed, lines] = await Promise.all([
    row(context, sql.closedMonth, { month }),
    rows(context, sql.disclosedLines, { month, division }),
  ]);
  return { division, month, closedAt: closed?.closedAt ?? null, lines };
}

export const programmes = (
  _: unknown,
  { isOverdue = null, ...args }: QueryProgrammesArgs,
  context: Context,
) => page('programmes', programmeSql.programmes, { isOverdue }, args, context);

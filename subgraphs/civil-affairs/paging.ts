import { connection, keyAfter, type PageArgs, sizeOf } from '#kernel/pages.ts';
import type { Row } from '#kernel/reads.ts';
import type { Context } from './verdicts.ts';

/** A sort key that is a text and never the same for two rows: a moment or a day, then the id. */
export const keyOf = (moment: string, id: string) => `to_char(${moment}, 'YYYYMMDDHH24MISSUS') || ${id}`;

/**
 * A page of what `rows` selects, each row with its `key`, and the count of all of it: list and count are one statement's rows.
 */
export async function paged<Node extends Row>(
  list: string,
  rows: string,
  values: readonly unknown[],
  args: PageArgs,
  context: Context,
  direction: 'asc' | 'desc' = 'desc',
) {
  const size = sizeOf(args);
  const after = keyAfter(args, list, context);
  const n = values.length;
  const [found, [total]] = await Promise.all([
    context.room.read<Node>(
      `select * from (${rows}) t where ($${n + 1}::text is null or key ${direction === 'desc' ? '<' : '>'} $${n + 1}) order by key ${direction} limit $${n + 2}`,
      [...values, after, size + 1],
    ),
    context.room.read<{ count: number }>(`select count(*) as count from (${rows}) t`, values),
  ]);
  return { ...connection(found, size, list, context), totalCount: total?.count ?? 0 };
}

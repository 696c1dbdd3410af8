import { refusal } from '../basics/refusals.ts';
import { isSame, mac } from '../identity/keys.ts';
import type { Context } from '../room/context.ts';
import type { Row } from './reads.ts';

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export const MAX_PAGE = 100;

/** How many are asked for: 20 unless said, at most 100. */
export function sizeOf({ first }: PageArgs): number {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE)
    throw refusal('BAD_USER_INPUT', `first is a number from 1 to ${MAX_PAGE}.`, 'first');
  return size;
}

const sealOf = ({ room }: Context, list: string, key: string) =>
  mac(room.keys.shared(`cursor-${room.name}`), `${list} ${key}`).slice(0, 16);

/** Where a page starts: the key of the row before it. A cursor that this room did not write for this list is refused. */
export function keyAfter({ after }: PageArgs, list: string, context: Context): string | null {
  if (after == null) return null;
  const [key = '', seal = ''] = Buffer.from(after, 'base64url').toString().split('\n');
  if (!isSame(seal, sealOf(context, list, key)))
    throw refusal('BAD_USER_INPUT', 'after is a cursor from this list.', 'after');
  return key;
}

const cursorOf = (key: string, list: string, context: Context) =>
  Buffer.from(`${key}\n${sealOf(context, list, key)}`).toString('base64url');

/** A Relay connection from one row more than the page holds; each row has its `key`. */
export function connection<Node extends Row>(rows: Node[], size: number, list: string, context: Context) {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(String(node['key']), list, context) }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/**
 * A page of a room's own records for its own officers, cut to their division; each person on it leaves a line.
 * The statement takes the division prefix, the last key and one more than the page size, and names `citizenId` and `key`.
 */
export const ownPage =
  (list: string, scope: string, sql: string, values: (args: never) => readonly unknown[] = () => []) =>
  async (_: unknown, args: PageArgs, context: Context) => {
    const size = sizeOf(args);
    const rows = await context.room.read(sql, [
      `${context.who.division}%`,
      keyAfter(args, list, context),
      size + 1,
      ...values(args as never),
    ]);
    const page = connection(rows, size, list, context);
    for (const { citizenId } of page.nodes)
      context.trail.note({ subject: String(citizenId), ground: 'OWN_OFFICE::', scopes: [`${scope}=_`] });
    return page;
  };

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

import { mac } from '../identity/keys.ts';
import type { Context } from '../room/context.ts';
import { keyAfter, type PageArgs, sizeOf } from './pages.ts';
import type { Row } from './reads.ts';

const sealOf = ({ room }: Context, list: string, key: string) =>
  mac(room.keys.shared(`cursor-${room.name}`), `${list} ${key}`).slice(0, 16);
const cursorOf = (key: string, list: string, context: Context) =>
  Buffer.from(`${key}\n${sealOf(context, list, key)}`).toString('base64url');

/** A Relay connection from one row more than the page holds; each row has its `key`. */
export function connection<Node extends Row>(rows: Node[], size: number, list: string, context: Context) {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(String(node['key']), list, context) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => 0,
  };
}

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
  return { ...connection(found, size, list, context), totalCount: async () => total?.count ?? 0 };
}

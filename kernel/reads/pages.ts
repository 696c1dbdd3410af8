import type { Outcome } from '../acts/acts.ts';
import { refusal } from '../basics/refusals.ts';
import { isSame, mac } from '../identity/keys.ts';
import type { Context } from '../room/context.ts';
import { asker } from './policy.ts';
import { type Listing, row, rows } from './statements.ts';

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const MAX_PAGE = 100;

/** How many are asked for: 20 unless said, at most 100. */
function sizeOf({ first }: PageArgs): number {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE)
    throw refusal('BAD_USER_INPUT', `first is a number from 1 to ${MAX_PAGE}.`, 'first');
  return size;
}

const sealOf = ({ room }: Context, list: string, key: string) =>
  mac(room.keys.shared(`cursor-${room.name}`), `${list} ${key}`).slice(0, 16);

/** The key of the row before the page. A cursor that this room did not write for this list is refused. */
function keyAfter({ after }: PageArgs, list: string, context: Context): string | null {
  if (after == null) return null;
  const [key = '', seal = ''] = Buffer.from(after, 'base64url').toString().split('\n');
  if (!isSame(seal, sealOf(context, list, key)))
    throw refusal('BAD_USER_INPUT', 'after is a cursor from this list.', 'after');
  return key;
}

const cursorOf = (key: string, list: string, context: Context) =>
  Buffer.from(`${key}\n${sealOf(context, list, key)}`).toString('base64url');

export interface Page<Node> {
  nodes: Node[];
  edges: { node: Node; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Counted only where it is asked for. */
  totalCount: () => Promise<number>;
}

/** A Relay connection: a page of a list and the count of all of it, from one statement's rows. Cursors are good for this list alone. */
export async function page<Values, Node extends { key: unknown }>(
  list: string,
  listing: Listing<Values, Node>,
  values: Values,
  args: PageArgs,
  context: Context,
): Promise<Page<Node>> {
  const size = sizeOf(args);
  const after = keyAfter(args, list, context);
  const found = await rows(context, listing.page, { ...values, after, most: size + 1 });
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(String(node.key), list, context) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (await row(context, listing.total, values))?.count ?? 0,
  };
}

/** A page whose rows become something else: in nodes and edges alike. */
export async function mapPage<Node, Other>(
  { nodes, edges, ...rest }: Page<Node>,
  change: (node: Node) => Other | Promise<Other>,
): Promise<Page<Other>> {
  const changed = await Promise.all(nodes.map(change));
  return {
    ...rest,
    nodes: changed,
    edges: edges.map(({ cursor }, index) => ({ cursor, node: changed[index] as Other })),
  };
}

/** A page of a room's own records for its own officers, cut to their division; each person on it leaves a line. */
export const ownPage =
  <Node extends { key: unknown; citizenId: string }>(
    list: string,
    scope: string,
    listing: Listing<{ place: string | null }, Node>,
  ) =>
  async (_: unknown, args: PageArgs, context: Context) => {
    const { place } = asker(context);
    const found = await page(list, listing, { place }, args, context);
    for (const { citizenId } of found.nodes)
      context.trail.note({ subject: citizenId, ground: { kind: 'OWN_OFFICE' }, scopes: [`${scope}=_`] });
    return found;
  };

/** The record about whom a task was answered, for the officer who answered it; it leaves a line, as a page does. */
export const ownRecord =
  <Node, C extends Context>(scope: string, load: (citizen: string, context: C) => Promise<Node | null>) =>
  async ({ id, citizenId }: Outcome, _: unknown, context: C) => {
    const found = citizenId && (await load(citizenId, context));
    if (found)
      context.trail.note({ subject: citizenId, ground: { kind: 'TASK', task: id }, scopes: [`${scope}=_`] });
    return found || null;
  };

/** A sort key that is a text and never the same for two rows: a moment or a day, then the id. */
export const keyOf = (moment: string, id: string) => `to_char(${moment}, 'YYYYMMDDHH24MISSUS') || ${id}`;

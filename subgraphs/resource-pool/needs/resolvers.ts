import { paged, type Row } from '#kernel';
import { items } from '#schema/items.ts';
import { alias, cardAlias, itemFields } from '../items.ts';
import type { Context } from '../loaders.ts';
import type { QueryNeedsArgs } from '../schema.types.ts';

const OPEN = `(n.state = 'OPEN' and (n.until is null or n.until >= current_day()))`;
export const NEED = `n.id, n.item, n.quantity::float8 as quantity, (n.quantity - n.met)::float8 as missing, n.beneficiary, n.size, n.town,
  ${OPEN} as "isOpen", n.until`;

/** Cards of the reader's county; whoever is related to the family does not see its card. */
const READABLE = `left(n.place_code, 6) like left($1, 6) || '%' and not coalesce($2::uuid = any(n.barred::uuid[]), false)`;

const codesOf = (kind: string | null | undefined) =>
  kind == null ? null : items.filter((item) => item.kind === kind).map(({ code }) => code);

const needs = (_: unknown, args: QueryNeedsArgs, context: Context) =>
  paged(
    'needs',
    `select ${NEED}, n.id::text as key from need n where ${READABLE} and n.state <> 'WITHDRAWN'
       and ($3::text[] is null or n.item = any($3)) and ($4::boolean is null or ${OPEN} = $4)`,
    [context.who.division, context.who.organisation, codesOf(args.filter?.kind), args.filter?.isOpen ?? null],
    args,
    context,
    'asc',
  );

const taskCards = (_: unknown, _args: unknown, { room, who }: Context) =>
  room.read(
    `select a.id, d.item, a.quantity::float8 as quantity, n.beneficiary, n.size, n.grade, coalesce(n.town, '') as town, a.handover_at as at,
       a.handover_place_id as "placeId", a.version
     from allocation a join donation d on d.id = a.donation_id left join need n on n.id = a.need_id
     where a.carrier_id = $1 and a.state = 'ALLOCATED' order by a.handover_at nulls last, a.id`,
    [who.person],
  );

export const needResolvers = {
  Query: { needs, taskCards },
  Need: { ...itemFields, alias },
  TaskCard: {
    ...itemFields,
    alias: cardAlias,
    place: ({ placeId }: Row) => placeId && { id: placeId },
  },
};

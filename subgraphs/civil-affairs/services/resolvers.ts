import { paged, type Row, refusal, subject } from '#kernel';
import { organisation } from '../field-resolvers.ts';
import { legalActs } from '../lifecycle.ts';
import type { QueryDayListArgs, QueryDispatchOptionsArgs, QueryServiceOrdersArgs } from '../schema.types.ts';
import { type Context, grants, verdictsOf } from '../verdicts.ts';
import { arrangingMutations } from './arranging.ts';
import { options } from './choosing.ts';
import { codeOf } from './codes.ts';
import type { ServiceOrder } from './entities.ts';
import { followingMutations } from './following.ts';
import { ITEM, ORDER } from './loaders.ts';
import { itemOn, placingMutations } from './placing.ts';
import { servingMutations } from './serving.ts';
import { orderActs } from './transitions.ts';
import { workerMutations } from './workers.ts';

const IN_FORCE = `current_day() between effective_from and coalesce(effective_to, 'infinity')`;
const SORTED = `to_char(coalesce(o.starts_at, o.placed_at) at time zone 'Asia/Shanghai', 'YYYYMMDDHH24MISS') || o.id`;

/** Orders of one's own unit; whom they are for is asked of the person, and only for a visit that is planned. */
const serviceOrders = (_: unknown, args: QueryServiceOrdersArgs, context: Context) =>
  paged(
    'serviceOrders',
    `select ${ORDER}, ${SORTED} as key from service_order o ${ITEM} where o.provider_id = $1 and ($2::text is null or o.state = $2)`,
    [context.who.organisation, args.state ?? null],
    args,
    context,
  );

const dayList = (_: unknown, { on }: QueryDayListArgs, { room, who }: Context) =>
  room.read(
    `select ${ORDER} from service_order o ${ITEM} where (o.worker_id = $1 or o.second_worker_id = $1) and o.state in ('SCHEDULED', 'SERVING')
       and (o.starts_at at time zone 'Asia/Shanghai')::date = $2 order by o.starts_at, o.id limit 100`,
    [who.person, on],
  );

/** Who could serve an order, best first, for whoever arranges it. */
async function dispatchOptions(_: unknown, { order: id }: QueryDispatchOptionsArgs, context: Context) {
  const order = await context.load.order.load(subject({ id }).id);
  const verdicts = order && (await verdictsOf(order['caseId'] as string, context));
  if (!order || !grants(verdicts, 'civil-affairs.order.arrange'))
    throw refusal('NOT_FOUND', undefined, 'order');
  const em = await context.em();
  const { itemCode, wantedOn } = order as never as ServiceOrder;
  return options({ em }, await itemOn({ em }, itemCode, wantedOn), order as never);
}

type OrderRow = Row & { id: string; placedBy: string; codeRound: number; state: string };

export const serviceResolvers = {
  Query: {
    serviceCatalogue: (_: unknown, _args: unknown, { room }: Context) =>
      room.read(
        `select code, name, domain, unit, min_price as "minPrice", max_price as "maxPrice", monthly_limit as "monthlyLimit", minutes,
           workers_if_total as "workersIfTotal", licence, legal_basis as "legalBasis" from service_item where ${IN_FORCE} order by domain, code`,
        [],
      ),
    servicePackages: (_: unknown, _args: unknown, { room }: Context) =>
      room.read(
        `select level, hours, legal_basis as "legalBasis" from service_package where ${IN_FORCE} order by level`,
        [],
      ),
    serviceOrders,
    dayList,
    dispatchOptions,
  },
  Mutation: {
    ...placingMutations,
    ...arrangingMutations,
    ...servingMutations,
    ...followingMutations,
    ...workerMutations,
  },
  ServiceOrder: {
    provider: organisation('providerId'),
    // Not even an id, where there is no ground for the person.
    recipient: async ({ citizenId }: Row, _: unknown, context: Context) =>
      (await verdictsOf(citizenId as string, context)) && { id: citizenId },
    area: ({ divisionCode }: Row, _: unknown, { load }: Context) =>
      load.division.load(String(divisionCode).slice(0, 9)),
    // The code is the family's, or of whoever ordered for it; who serves hears it at the door.
    code: (order: OrderRow, _: unknown, { who, room }: Context) =>
      ['SCHEDULED'].includes(order.state) && (who.role === 'resident' || who.person === order.placedBy)
        ? codeOf(room.keys, order)
        : null,
    legalActs: ({ state }: OrderRow) => legalActs(orderActs, state),
  },
  DispatchOption: { provider: organisation('provider') },
};

import { addDays, addWorkdays, create, parameter, refusal, row, rows } from '#kernel';
import { type Case, inCase, isMember, none } from '../cases/index.ts';
import { type Act, acts, lifecycle, notBy, type Rule } from '../lifecycle.ts';
import { endAccess } from '../network/index.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import type { PlaceOrderInput } from '../schema.types.ts';
import { type Item, itemOn } from './catalogue.ts';
import { ServiceOrder } from './entities.ts';
import { carry, checkUnits, choose, release } from './options.ts';
import { sql } from './orders.sql.ts';
import { arrangers, channelOf } from './policy.ts';
import { orderActs } from './transitions.ts';

const place = 'civil-affairs.order.place';
export const arrange = 'civil-affairs.order.arrange';

/** An order itself, for the lifecycles of the acts on it. */
export const onOrder = {
  entity: ServiceOrder,
  noun: 'order',
  table: orderActs,
  caseOf: ({ caseId }: ServiceOrder) => caseId,
  ids: ({ providerId }: ServiceOrder) => ({ organisation: providerId ?? null }),
};

/** Tells those who arrange orders where the family lives. */
export const tellArrangers = (act: Act, { id, caseId }: ServiceOrder, kind: NoticeKind) =>
  notify(act, { officers: arrangers, case: caseId }, kind, id, caseId);

/** Whether the month's package covers it; where not, it waits for approval. Over the item's own limit nobody approves it. */
async function isCovered(act: Act, item: Item, { citizen, quantity, wantedOn }: PlaceOrderInput) {
  await row(act, sql.waitForPerson, { citizen });
  const month = wantedOn.slice(0, 7);
  const used = await row(act, sql.usedInMonth, { item: item.code, citizen, month });
  const { units = 0, hours = 0 } = used ?? {};
  if (item.monthlyLimit != null && units + quantity > item.monthlyLimit)
    throw refusal(
      'CONFLICT',
      `A month has at most ${item.monthlyLimit} ${item.unit} of ${item.name}; ${units} are ordered.`,
      'quantity',
    );
  const pack = await row(act, sql.packageOn, { citizen, day: wantedOn });
  return hours + (quantity * item.minutes) / 60 <= (pack?.hours ?? 0);
}

/** A day that is still to come, today included. */
export function checkWanted(day: string, { today }: Act) {
  if (day < today) throw refusal('BAD_USER_INPUT', 'wantedOn lies in the past.', 'wantedOn');
}

async function placeOrder(file: Case, input: PlaceOrderInput, act: Act): Promise<ServiceOrder> {
  const { citizen, quantity, wantedOn } = input;
  await isMember(act, file, citizen);
  const item = await itemOn(act, input.item, wantedOn);
  checkUnits(quantity, 100);
  checkWanted(wantedOn, act);
  if (wantedOn > addDays(act.today, 400))
    throw refusal('BAD_USER_INPUT', 'wantedOn lies more than a year ahead.', 'wantedOn');
  const state = (await isCovered(act, item, input)) ? 'ORDERED' : 'APPLIED';
  const { id: caseId, divisionCode } = file;
  return make(act, item, { state, caseId, citizenId: citizen, divisionCode, quantity, wantedOn });
}

type NewOrder = Pick<
  ServiceOrder,
  'state' | 'caseId' | 'citizenId' | 'divisionCode' | 'quantity' | 'wantedOn'
> & { redoOf?: string };

/** An order with its contract, price and clocks. */
export async function make(act: Act, item: Item, what: NewOrder): Promise<ServiceOrder> {
  const { now, context } = act;
  const hours = (await parameter(act, 'order-accept')).value;
  const days = (await parameter(act, 'order-first-service')).value;
  const order = create(act, ServiceOrder, {
    itemCode: item.code,
    unitPrice: 0,
    channel: channelOf(context.who),
    fundingSource: 'VOLUNTEER',
    placedAt: now,
    placedBy: context.who.person,
    acceptBy: new Date(now.getTime() + hours * 3_600_000),
    serveBy: addWorkdays(what.wantedOn, days),
    ...what,
  });
  const chosen = await choose(act, item, order);
  if (chosen) carry(order, chosen);
  act.emit('civil-affairs.order.placed', { order: order.id, case: order.caseId });
  return order;
}

async function drop(order: ServiceOrder, _: unknown, act: Act) {
  await release(act, order, order.quantity);
  await endAccess(act, 'orderId', order.id);
  if (order.providerId) await notify(act, { unit: order.providerId }, 'ORDER_CANCELLED', order.id);
  for (const person of [order.workerId, order.secondWorkerId])
    if (person) await notify(act, { person }, 'ORDER_CANCELLED', order.id);
}

const steps = lifecycle({
  ...onOrder,
  steps: {
    approveOrder: { scope: arrange, event: 'approved', rules: [notBy('placedBy', 'placed the order')] },
    rejectOrder: { scope: arrange, event: 'rejected', change: drop },
    cancelOrder: { scope: place, event: 'cancelled', change: drop },
  },
});

export const orderMutations = { ...acts({ placeOrder: inCase(place, placeOrder) }), ...steps };

/** A case does not close before its orders. */
export const allOrdersEnded: Rule<Case, unknown> = ({ id }, act) =>
  none(act, sql.openOrder, { case: id }, 'A service order is still open.');

/** Marks a contract's accepted orders, up to the end of a month as in 2026-11, as billed by a settlement, each once. */
export const takeOrders = (act: Pick<Act, 'em'>, settlement: string, contract: string, month: string) =>
  rows(act, sql.takeOrders, { settlement, contract, month: `${month}-01` });

/** What a settlement took is free for the next. */
export const releaseOrders = (act: Pick<Act, 'em'>, settlement: string) =>
  rows(act, sql.releaseOrders, { settlement });

import { addDays, addWorkdays, create, parameter, refusal } from '#kernel';
import { type Case, inCase, isMember, noneOpen } from '../cases/index.ts';
import { type Act, acts, type Rule } from '../lifecycle.ts';
import type { PlaceOrderInput } from '../schema.types.ts';
import { checkUnits, choose } from './choosing.ts';
import { ServiceItem, ServiceOrder } from './entities.ts';

/** The item as it is offered on a day. */
export async function itemOn({ em }: Pick<Act, 'em'>, code: string, day: string): Promise<ServiceItem> {
  const [found] = (await em.find(ServiceItem, {
    code,
    effectiveFrom: { $lte: day },
    $or: [{ effectiveTo: null }, { effectiveTo: { $gte: day } }],
  })) as ServiceItem[];
  if (!found) throw refusal('BAD_USER_INPUT', 'There is no such service; see serviceCatalogue.', 'item');
  return found;
}

const CHANNELS: Record<string, string> = { resident: 'SELF', clerk: 'PHONE' };

// What the person has in the month already, and the hours that their package gives.
const USED = `select coalesce(sum(o.quantity) filter (where o.item_code = ?), 0)::float8 as units,
    coalesce(sum(o.quantity * i.minutes), 0)::float8 / 60 as hours
  from service_order o join service_item i on i.code = o.item_code and o.wanted_on between i.effective_from and coalesce(i.effective_to, 'infinity')
  where o.citizen_id = ? and to_char(o.wanted_on, 'YYYY-MM') = ? and o.state <> 'CANCELLED' and o.redo_of is null`;
const PACKAGE = `select p.hours from assessment a join service_package p on p.level = a.package_level
    and ?::date between p.effective_from and coalesce(p.effective_to, 'infinity')
  where a.citizen_id = ? and a.valid_until >= ? order by a.assessed_on desc limit 1`;

/** Whether the month's package covers it; where not, it waits for approval. Over the item's own limit nobody approves it. */
async function isCovered(act: Act, item: ServiceItem, { citizen, quantity, wantedOn }: PlaceOrderInput) {
  await act.em.execute('select from citizen where id = ? for update', [citizen]);
  const [used] = (await act.em.execute(USED, [item.code, citizen, wantedOn.slice(0, 7)])) as [
    { units: number; hours: number },
  ];
  if (item.monthlyLimit != null && used.units + quantity > item.monthlyLimit)
    throw refusal(
      'CONFLICT',
      `A month has at most ${item.monthlyLimit} ${item.unit} of ${item.name}; ${used.units} are ordered.`,
      'quantity',
    );
  const [pack] = await act.em.execute(PACKAGE, [wantedOn, citizen, wantedOn]);
  return used.hours + (quantity * item.minutes) / 60 <= ((pack?.['hours'] as number | undefined) ?? 0);
}

async function place(file: Case, input: PlaceOrderInput, act: Act): Promise<ServiceOrder> {
  const { citizen, quantity, wantedOn } = input;
  await isMember(act, file, citizen);
  const item = await itemOn(act, input.item, wantedOn);
  checkUnits(quantity, 100);
  if (wantedOn < act.today) throw refusal('BAD_USER_INPUT', 'wantedOn lies in the past.', 'wantedOn');
  if (wantedOn > addDays(act.today, 400))
    throw refusal('BAD_USER_INPUT', 'wantedOn lies more than a year ahead.', 'wantedOn');
  const state = (await isCovered(act, item, input)) ? 'ORDERED' : 'APPLIED';
  return make(act, item, {
    state,
    caseId: file.id,
    citizenId: citizen,
    divisionCode: file.divisionCode,
    quantity,
    wantedOn,
  });
}

/** An order with its contract, price and clocks. */
export async function make(act: Act, item: ServiceItem, what: object): Promise<ServiceOrder> {
  const { now, context } = act;
  const hours = (await parameter(act, 'order-accept')).value;
  const days = (await parameter(act, 'order-first-service')).value;
  const wantedOn = (what as { wantedOn: string }).wantedOn;
  const order = create(act, ServiceOrder, {
    itemCode: item.code,
    unitPrice: 0,
    channel: CHANNELS[context.who.role] ?? 'AIDE',
    fundingSource: 'VOLUNTEER',
    placedAt: now,
    placedBy: context.who.person,
    acceptBy: new Date(now.getTime() + hours * 3_600_000),
    serveBy: addWorkdays(wantedOn, days),
    ...what,
  });
  const chosen = await choose(act, item, order);
  if (chosen)
    Object.assign(order, {
      contractId: chosen.contract,
      lineId: chosen.line,
      providerId: chosen.provider,
      unitPrice: chosen.unitPrice,
      fundingSource: chosen.source,
    });
  act.emit('civil-affairs.order.placed', { order: order.id, case: order.caseId });
  return order;
}

export const placingMutations = acts({
  placeOrder: inCase('civil-affairs.order.place', place),
});

const OPEN_ORDER = `select from service_order where case_id = ? and state not in ('SERVED', 'FOLLOWED_UP', 'CANCELLED') limit 1`;

/** A case does not close before its orders. */
export const allOrdersEnded: Rule<Case, unknown> = ({ id }, act) =>
  noneOpen(act, OPEN_ORDER, [id], 'A service order is still open.');

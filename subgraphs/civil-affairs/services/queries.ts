import { asker, type Outcome, page, refusal, rows, subject } from '#kernel';
import type { QueryDayListArgs, QueryDispatchOptionsArgs, QueryServiceOrdersArgs } from '../schema.types.ts';
import { type Context, grants, verdictsOf } from '../verdicts.ts';
import { itemOn } from './catalogue.ts';
import type { ServiceRows } from './loaders.ts';
import { optionsFor } from './options.ts';
import { sql } from './orders.sql.ts';
import { arrange } from './orders.ts';
import { isProvider, isTeller } from './policy.ts';

type Order = ServiceRows['ServiceOrder'];

/** Orders of one's own unit; whom they are for is asked of the person, and only for a visit that is planned. */
export const serviceOrders = (_: unknown, args: QueryServiceOrdersArgs, context: Context) =>
  page('serviceOrders', sql.serviceOrders, { ...asker(context), state: args.state ?? null }, args, context);

export const dayList = (_: unknown, { on }: QueryDayListArgs, context: Context) =>
  rows(context, sql.dayList, { ...asker(context), on });

const MOST_OPTIONS = 100;

/** Who could serve an order, best first, for whoever arranges it. */
export async function dispatchOptions(_: unknown, { order: id }: QueryDispatchOptionsArgs, context: Context) {
  const order = await context.load.orderById.load(subject({ id }).id);
  if (!order || !grants(await verdictsOf(order.caseId, context), arrange))
    throw refusal('NOT_FOUND', undefined, 'order');
  const item = await itemOn(context, order.itemCode, order.wantedOn);
  return (await optionsFor(context, item, order)).slice(0, MOST_OPTIONS);
}

const isReader = async ({ caseId }: Order, context: Context) =>
  grants(await verdictsOf(caseId, context), 'civil-affairs.order.read');

/** What an act left of an order, for the unit that serves and whoever may read the orders of its case. */
export async function orderOf({ id }: Outcome, _: unknown, context: Context) {
  const order = await context.load.orderById.load(id);
  return order && (isProvider.holds(order, context.who) || (await isReader(order, context))) ? order : null;
}

/** Not even an id, where there is no ground for the person. */
export const recipientOf = async ({ citizenId }: Order, _: unknown, context: Context) =>
  (await verdictsOf(citizenId, context)) && { id: citizenId };

const readsNotes = async ({ caseId }: Order, context: Context) =>
  grants(await verdictsOf(caseId, context), 'civil-affairs.case-note.read');

/** What the person said of a service, for whoever may read the notes of the case: who served is told the score. */
export const wordsOf = async (order: Order, _: unknown, context: Context) =>
  order.words && (await readsNotes(order, context)) ? order.words : null;

/** What went wrong, in words that may say much of the person: for whoever may read the notes of the case, and for who told it. */
export async function exceptionTextOf(order: Order, _: unknown, context: Context) {
  if (order.exceptionText == null) return null;
  if (await readsNotes(order, context)) return order.exceptionText;
  if (!isTeller(order, context.who)) return null;
  context.trail.note({
    subject: order.citizenId,
    ground: { kind: 'OWN_OFFICE' },
    scopes: ['civil-affairs.order.read=_'],
  });
  return order.exceptionText;
}

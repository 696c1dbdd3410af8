import { refusal, row, rows } from '#kernel';
import type { Act } from '../lifecycle.ts';
import type { Statements } from '../statements.types.ts';
import type { Context } from '../verdicts.ts';
import type { Item } from './catalogue.ts';
import type { ServiceOrder } from './entities.ts';
import { sql } from './options.sql.ts';

/** A contract that could carry an order, and why it is a good or bad choice. */
export type Option = Statements['dispatchOptions']['row'];

type Wanted = Pick<ServiceOrder, 'citizenId' | 'divisionCode' | 'wantedOn'>;

/** The contracts that cover an item at a place on a day: licensed first, then the known, the near, the free, the cheap. */
export const optionsFor = (
  place: Pick<Act, 'em'> | Context,
  { code: item, licence }: Item,
  { citizenId: citizen, divisionCode, wantedOn: day }: Wanted,
): Promise<Option[]> =>
  rows(place, sql.dispatchOptions, { item, licence, citizen, place: divisionCode, day });

/** Units are counted in hundredths, as the books hold them; throws BAD_USER_INPUT for any other, for none and for too many. */
export function checkUnits(quantity: number, most: number): number {
  if (!(quantity > 0 && quantity <= most) || Number(quantity.toFixed(2)) !== quantity)
    throw refusal(
      'BAD_USER_INPUT',
      `quantity is more than 0 and at most ${most}, in hundredths.`,
      'quantity',
    );
  return quantity;
}

/** What so much of it costs, in fen. */
const costOf = (quantity: number, unitPrice: number) => Math.round(quantity * unitPrice);

/** Takes units and money of a contract for an order, or nothing: two orders that both want the last one wait for each other. */
export async function reserve(act: Act, { contract, line, unitPrice }: Option, units: number) {
  const fen = costOf(units, unitPrice);
  if (!(await row(act, sql.reserveFen, { contract, fen }))) return false;
  if (await row(act, sql.reserveUnits, { line, units })) return true;
  await rows(act, sql.releaseFen, { contract, fen });
  return false;
}

/** Gives back what an order does not use after all. */
export async function release(
  act: Act,
  { contractId, lineId, unitPrice }: ServiceOrder,
  before: number,
  after = 0,
) {
  if (!contractId) return;
  const fen = costOf(before, unitPrice) - costOf(after, unitPrice);
  await rows(act, sql.releaseFen, { contract: contractId, fen });
  await rows(act, sql.releaseUnits, { line: lineId ?? null, units: before - after });
}

/** Puts an order on a contract, at its price. */
export const carry = (order: ServiceOrder, { contract, line, provider, unitPrice, source }: Option) =>
  Object.assign(order, {
    contractId: contract,
    lineId: line,
    providerId: provider,
    unitPrice,
    fundingSource: source,
  });

/** The first contract that still has room, null for what costs nothing and none covers; otherwise the refusal says why. */
export async function choose(act: Act, item: Item, order: ServiceOrder): Promise<Option | null> {
  const found = await optionsFor(act, item, order);
  const fit = found.filter(({ isLicensed }) => isLicensed);
  for (const option of fit) if (await reserve(act, option, order.quantity)) return option;
  if (fit.length)
    throw refusal(
      'CONFLICT',
      `${order.quantity} ${item.unit} are over what the contract has left.`,
      'quantity',
    );
  if (found.length)
    throw refusal('CONFLICT', `No provider with a contract holds the licence ${item.licence}.`, 'item');
  if (item.minPrice === 0) return null;
  if (await row(act, sql.everCovered, { item: item.code, place: order.divisionCode }))
    throw refusal('CONFLICT', 'The day lies outside the contract’s term.', 'wantedOn');
  throw refusal('CONFLICT', `No contract covers ${item.name} here.`, 'item');
}

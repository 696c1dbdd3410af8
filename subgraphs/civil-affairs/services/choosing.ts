import { refusal } from '#kernel';
import type { Act } from '../lifecycle.ts';
import type { ServiceItem, ServiceOrder } from './entities.ts';

/** A contract that could carry an order, and why it is a good or bad choice. */
export interface Option {
  contract: string;
  line: string;
  provider: string;
  unitPrice: number;
  source: string;
  /** Units and fen that are left on it. */
  unitsLeft: number;
  fenLeft: number;
  /** Whether somebody there holds the licence that the item asks for. */
  isLicensed: boolean;
  /** Whether this provider has served the person before. */
  isKnown: boolean;
  /** Orders it has open for each of its workers. */
  load: number;
  /** How much of the place's code the provider's own shares, 6 to 12. */
  near: number;
}

const OPTIONS = `select c.id as contract, l.id as line, c.provider_id as provider, l.unit_price as "unitPrice", c.funding_source as source,
    (l.quantity - l.reserved)::float8 as "unitsLeft", (c.cap - c.reserved)::float8 as "fenLeft",
    ?::text is null or exists (select from service_worker w where w.organisation_id = c.provider_id and ? = any(w.licences)) as "isLicensed",
    exists (select from service_order o where o.citizen_id = ? and o.provider_id = c.provider_id and o.signed_out_at is not null) as "isKnown",
    (select count(*) from service_order o where o.provider_id = c.provider_id and o.state in ('DISPATCHED', 'ACCEPTED', 'SCHEDULED'))::float8
      / greatest(1, (select count(*) from service_worker w where w.organisation_id = c.provider_id)) as load,
    case when left(p.division_code, 12) = ? then 12 when left(p.division_code, 9) = left(?, 9) then 9 else 6 end as near
  from contract c join contract_line l on l.contract_id = c.id join organisation p on p.id = c.provider_id
  where c.state = 'ACTIVE' and l.item_code = ? and c.division_code = left(?, 6) and ?::date between c.starts_on and c.ends_on`;

/** The contracts that cover an item at a place on a day: licensed first, then the known, the near, the free, the cheap. */
export async function options(
  { em }: Pick<Act, 'em'>,
  item: Pick<ServiceItem, 'code' | 'licence'>,
  { citizenId, divisionCode, wantedOn }: Pick<ServiceOrder, 'citizenId' | 'divisionCode' | 'wantedOn'>,
): Promise<Option[]> {
  const { code, licence = null } = item;
  const found = (await em.execute(OPTIONS, [
    ...[licence, licence, citizenId],
    ...[divisionCode, divisionCode, code, divisionCode, wantedOn],
  ])) as unknown as Option[];
  return found.sort(
    (a, b) =>
      Number(b.isLicensed) - Number(a.isLicensed) ||
      Number(b.isKnown) - Number(a.isKnown) ||
      b.near - a.near ||
      a.load - b.load ||
      a.unitPrice - b.unitPrice,
  );
}

/** Units are counted in hundredths, as the books hold them. */
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
export const costOf = (quantity: number, unitPrice: number) => Math.round(quantity * unitPrice);

/** Takes units and money of a contract for an order, or nothing: two orders that both want the last one wait for each other. */
export async function reserve(
  { em }: Pick<Act, 'em'>,
  { contract, line, unitPrice }: Option,
  quantity: number,
) {
  const cost = costOf(quantity, unitPrice);
  const [money] = await em.execute(
    'update contract set reserved = reserved + ? where id = ? and reserved + ? <= cap returning id',
    [cost, contract, cost],
  );
  if (!money) return false;
  const [units] = await em.execute(
    'update contract_line set reserved = reserved + ?::numeric where id = ? and reserved + ?::numeric <= quantity returning id',
    [quantity, line, quantity],
  );
  if (units) return true;
  await em.execute('update contract set reserved = reserved - ? where id = ?', [cost, contract]);
  return false;
}

/** Gives back what an order does not use after all. */
export async function release(
  { em }: Pick<Act, 'em'>,
  { contractId, lineId, unitPrice }: Pick<ServiceOrder, 'contractId' | 'lineId' | 'unitPrice'>,
  before: number,
  after = 0,
) {
  if (!contractId) return;
  const fen = costOf(before, unitPrice) - costOf(after, unitPrice);
  await em.execute('update contract set reserved = reserved - ? where id = ?', [fen, contractId]);
  await em.execute('update contract_line set reserved = reserved - ?::numeric where id = ?', [
    before - after,
    lineId,
  ]);
}

/** The first contract that still has room; where none has, the refusal says why. */
export async function choose(act: Act, item: ServiceItem, order: ServiceOrder): Promise<Option | null> {
  const found = await options(act, item, order);
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
  const [covered] = await act.em.execute(
    `select from contract c join contract_line l on l.contract_id = c.id where l.item_code = ? and c.division_code = left(?, 6) limit 1`,
    [item.code, order.divisionCode],
  );
  throw refusal(
    'CONFLICT',
    covered ? 'The day lies outside the contract’s term.' : `No contract covers ${item.name} here.`,
    covered ? 'wantedOn' : 'item',
  );
}

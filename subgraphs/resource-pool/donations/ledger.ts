import { log, refusal } from '#kernel';
import type { Act } from '../lifecycle.ts';

/** Where a unit of a gift can stand; it is in exactly one of them, and DONOR owes what all others hold. */
export type Account =
  | 'DONOR'
  | 'PLEDGED'
  | 'RECEIVED'
  | 'RECEIPTED'
  | 'STOCKED'
  | 'ALLOCATED'
  | 'DELIVERED'
  | 'CONFIRMED'
  | 'FED_BACK'
  | 'RETURNED'
  | 'WITHDRAWN'
  | 'EXPIRED';

interface Posting {
  donation: string;
  from: Account;
  to: Account;
  quantity: number;
  allocation?: string | null;
}

// The last unit takes what is left of the value, so that no fen is made or lost by rounding.
const MOVE = `with source as (
    select quantity, value, case when quantity = ?::numeric then value else floor(value * ?::numeric / quantity)::bigint end as moved
    from balance where donation_id = ? and account = ? and quantity >= ?::numeric for update),
  taken as (update balance b set quantity = b.quantity - ?::numeric, value = b.value - source.moved from source where b.donation_id = ? and b.account = ?),
  put as (insert into balance (donation_id, account, quantity, value) select ?, ?, ?::numeric, moved from source
    on conflict (donation_id, account) do update set quantity = balance.quantity + excluded.quantity, value = balance.value + excluded.value)
  insert into movement (id, donation_id, allocation_id, credit, debit, quantity, value, act, at, person_id)
  select gen_random_uuid(), ?, ?, ?, ?, ?::numeric, moved, ?, ?, ? from source returning value::float8 as value`;

/** What an entry is written with; a person, where a person acts. */
export type Ledger = Pick<Act, 'em' | 'now' | 'name'> & { context?: Act['context'] };

/** Moves units and their value from one account into another, both or neither; answers the value that went, in fen. */
export async function move(
  act: Ledger,
  { donation, from, to, quantity, allocation = null }: Posting,
): Promise<number> {
  const { em, now, name, context } = act;
  const q = String(quantity);
  const [moved] = await em.execute(MOVE, [
    ...[q, q, donation, from, q],
    ...[q, donation, from],
    ...[donation, to, q],
    ...[donation, allocation, from, to, q, name, now, context?.who.person ?? null],
  ]);
  if (!moved) throw refusal('CONFLICT', `There is not so much left in ${from}.`, 'quantity');
  return moved['value'] as number;
}

/** A gift enters the books: what is pledged is what the donor owes. */
export async function open(
  { em, now, name, context }: Act,
  donation: string,
  quantity: number,
  value: number,
) {
  await em.execute(
    `insert into balance (donation_id, account, quantity, value) values (?, 'DONOR', -?::numeric, -?::bigint), (?, 'PLEDGED', ?::numeric, ?::bigint)`,
    [donation, String(quantity), value, donation, String(quantity), value],
  );
  await em.execute(
    `insert into movement (id, donation_id, credit, debit, quantity, value, act, at, person_id)
     values (gen_random_uuid(), ?, 'DONOR', 'PLEDGED', ?::numeric, ?, ?, ?, ?)`,
    [donation, String(quantity), value, name, now, context.who.person],
  );
}

/** How much stands in an account. */
export async function standing({ em }: Pick<Act, 'em'>, donation: string, account: Account): Promise<number> {
  const [row] = await em.execute(
    `select quantity::float8 as quantity from balance where donation_id = ? and account = ?`,
    [donation, account],
  );
  return (row?.['quantity'] as number | undefined) ?? 0;
}

const CHECK = `insert into ledger_check (id, checked_on, division_code, donations, movements, faults)
  select gen_random_uuid(), ?, place, count(d.id), coalesce(sum(m.count), 0), (select count(*) from ledger_fault f where f.place = o.place)
  from (select left(division_code, 6) as place from donation union select place from ledger_fault) o
    left join donation d on left(d.division_code, 6) = o.place
    left join (select donation_id, count(*) from movement group by 1) m on m.donation_id = d.id
  where not exists (select from ledger_check where checked_on = ?) group by place
  on conflict (checked_on, division_code) do nothing returning division_code as place, faults`;

/** Looks at every account once a day, county by county; what it finds is the hub's fault, never a user's. */
export async function checkLedger({ em, emit, today }: Pick<Act, 'em' | 'emit' | 'today'>): Promise<number> {
  const checks = await em.execute(CHECK, [today, today]);
  for (const { place, faults } of checks)
    if (faults > 0) {
      log.error({ place, faults }, 'the ledger does not balance: see the view ledger_fault');
      emit('resource-pool.ledger.unbalanced', { on: today, division: place });
    }
  return Math.min(checks.length, 1);
}

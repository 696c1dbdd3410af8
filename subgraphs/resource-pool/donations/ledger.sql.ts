import { list, statementsOf } from '#kernel';
import { tended } from '../policy.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  // The last unit takes what is left of the value, so that no fen is made or lost by rounding.
  move: `
    with source as (
      select b.quantity, b.value,
        case
          when b.quantity = :quantity::numeric then b.value
          else floor(b.value * :quantity::numeric / b.quantity)::bigint
        end as moved
      from balance b
      where b.donation_id = :donation and b.account = :from and b.quantity >= :quantity::numeric
      for update
    ),
    taken as (
      update balance b
      set quantity = b.quantity - :quantity::numeric, value = b.value - source.moved
      from source
      where b.donation_id = :donation and b.account = :from
    ),
    put as (
      insert into balance (donation_id, account, quantity, value)
      select :donation, :to, :quantity::numeric, source.moved
      from source
      on conflict (donation_id, account) do update
      set quantity = balance.quantity + excluded.quantity, value = balance.value + excluded.value
    )
    insert into movement (id, donation_id, allocation_id, credit, debit, quantity, value, act, at, person_id)
    select gen_random_uuid(), :donation, :allocation::uuid, :from, :to, :quantity::numeric, source.moved,
      :act, :now::timestamptz, :person::uuid
    from source
    returning value`,
  open: `
    with owed as (
      insert into balance (donation_id, account, quantity, value)
      values
        (:donation, 'DONOR', -:quantity::numeric, -:value::bigint),
        (:donation, 'PLEDGED', :quantity::numeric, :value::bigint)
    )
    insert into movement (id, donation_id, credit, debit, quantity, value, act, at, person_id)
    values (gen_random_uuid(), :donation, 'DONOR', 'PLEDGED', :quantity::numeric, :value::bigint, :act, :now, :person)`,
  standing: `
    select b.quantity::float8 as "quantity!"
    from balance b
    where b.donation_id = :donation and b.account = :account`,
  // What has not gone back to its donor, or never came.
  kept: `
    select b.account
    from balance b
    where b.donation_id = :donation and b.account not in ('DONOR', 'WITHDRAWN', 'RETURNED') and b.quantity <> 0
    limit 1`,
  balancesOf: `
    select b.donation_id as key, b.account, b.quantity::float8 as "quantity!", b.value
    from balance b
    where b.donation_id = any(:keys) and (b.quantity <> 0 or b.value <> 0)
    order by b.account`,
  movementsOf: `
    select m.donation_id as key, m.at, m.credit, m.debit, m.quantity::float8 as "quantity!", m.value, m.act
    from movement m
    where m.donation_id = any(:keys)
    order by m.at, m.id`,
  // A place has a line where gifts are kept there, or something is wrong.
  checkLedger: `
    insert into ledger_check (id, checked_on, division_code, donations, movements, faults)
    select gen_random_uuid(), :today, o.place, count(d.id), coalesce(sum(m.count), 0),
      (select count(*) from ledger_fault f where f.place = o.place)
    from (
        select left(division_code, 6) as place from donation
        union
        select place from ledger_fault
      ) o
      left join donation d on left(d.division_code, 6) = o.place
      left join (select donation_id, count(*) from movement group by 1) m on m.donation_id = d.id
    where not exists (select from ledger_check c where c.checked_on = :today)
    group by o.place
    on conflict (checked_on, division_code) do nothing
    returning division_code as place, faults`,
  dailyLedgerChecks: list(
    'desc',
    `
    select k.checked_on as "on", k.division_code as division, k.donations, k.movements, k.faults,
      to_char(k.checked_on, 'YYYYMMDD') || k.division_code as key
    from ledger_check k
    where ${tended('k.division_code')}`,
  ),
});

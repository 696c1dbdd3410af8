import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

// Days begin at midnight in Shanghai. Families are counted by their cases, and cases are never told.
const END = `(:first::date + interval '1 month') at time zone 'Asia/Shanghai'`;
const IN_MONTH = `m.at >= :first::date::timestamp at time zone 'Asia/Shanghai' and m.at < ${END}`;

// Givers and keepers read their own gifts, carriers their own errands, officers all gifts of their county or prefecture.
const knowers = (carrier: string) => `
      array_remove(array[
        d.donor_id::text, d.holder_id::text, ${carrier},
        case when length(d.division_code) >= 4 then left(d.division_code, 4) end,
        case when length(d.division_code) >= 6 then left(d.division_code, 6) end
      ], null) as "knowers!"`;

export const sql = statementsOf<Statements>()({
  closedMonth: `
    select closed_at as "closedAt"
    from disclosed_month
    where month = :month`,

  disclosedLines: `
    select item, received::float8 as "received!", received_value as "receivedValue", delivered::float8 as delivered,
      delivered_value as "deliveredValue", families
    from disclosed_line
    where month = :month and division_code = :division
    order by item`,

  monthsToClose: `
    select to_char(m, 'YYYY-MM') as "month!"
    from generate_series(
      (select date_trunc('month', min(at) at time zone 'Asia/Shanghai') from movement),
      :running::date - interval '1 month',
      '1 month'
    ) m
    where not exists (select from disclosed_month c where c.month = to_char(m, 'YYYY-MM'))
    order by 1`,

  closeMonth: `
    insert into disclosed_month (month, closed_at, threshold)
    values (:month, :now, :threshold)
    on conflict do nothing
    returning month`,

  // A gift that its donor kept was not taken in: it is told when it goes out, since it may have been meant for one family.
  receivedIn: `
    select d.item, left(d.division_code, level) as "place!", sum(m.quantity)::float8 as "received!",
      sum(m.value)::float8 as "receivedValue!"
    from movement m
      join donation d on d.id = m.donation_id
      cross join unnest(array[2, 4, 6]) level
    where m.debit = 'RECEIVED' and d.donor_id <> d.holder_id and length(d.division_code) >= level and ${IN_MONTH}
    group by 1, 2`,

  deliveredIn: `
    select d.item, left(d.division_code, 6) as "place!", a.case_id as family, ${knowers('a.carrier_id::text')},
      sum(m.quantity)::float8 as "quantity!", sum(m.value)::float8 as "value!"
    from movement m
      join donation d on d.id = m.donation_id
      join allocation a on a.id = m.allocation_id
    where m.debit = 'DELIVERED' and ${IN_MONTH}
    group by 1, 2, 3, 4`,

  leftAtEnd: `
    select d.item, left(d.division_code, 6) as "place!", ${knowers('null')}, sum(e.quantity)::float8 as "quantity!"
    from (
        select donation_id, at, debit as account, quantity
        from movement
        union all
        select donation_id, at, credit, -quantity
        from movement
      ) e
      join donation d on d.id = e.donation_id
    where e.account in ('RECEIVED', 'RECEIPTED', 'STOCKED', 'ALLOCATED') and e.at < ${END}
    group by 1, 2, 3
    having sum(e.quantity) > 0`,

  keepDisclosed: `
    insert into disclosed_line
      (month, division_code, item, received, received_value, delivered, delivered_value, families)
    select :month, place, item, received, "receivedValue", delivered, "deliveredValue", families
    from jsonb_to_recordset(:lines::jsonb) l (
      place text, item text, received numeric, "receivedValue" bigint, delivered numeric, "deliveredValue" bigint, families int
    )`,
});

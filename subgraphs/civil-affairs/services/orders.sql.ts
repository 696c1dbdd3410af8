import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isProvider, isVisitor } from './policy.ts';

const ORDER = `o.id, o.state, o.item_code as "itemCode", i.name as item, i.unit, o.quantity::float8 as "quantity!",
      o.unit_price as "unitPrice", o.funding_source as "fundingSource", o.wanted_on as "wantedOn", o.channel,
      o.provider_id as "providerId", o.division_code as "divisionCode", o.citizen_id as "citizenId", o.case_id as "caseId",
      o.starts_at as "startsAt", o.ends_at as "endsAt", o.accept_by as "acceptBy", o.serve_by as "serveBy",
      o.placed_by as "placedBy", o.code_round as "codeRound", o.served_quantity::float8 as "servedQuantity",
      o.is_sampled as "isSampled", o.score, o.words, o.exception, o.exception_text as "exceptionText",
      o.exception_by as "exceptionBy", (select x.organisation_id from person x where x.id = o.exception_by) as "exceptionUnit",
      o.redo_of as "redoOf", o.settlement_id is not null as "isSettled!", o.version`;

const ORDERS = `
    from service_order o
    join service_item i on i.code = o.item_code
      and o.wanted_on between i.effective_from and coalesce(i.effective_to, 'infinity')`;

export const sql = statementsOf<Statements>()({
  ordersOf: `
    select o.case_id as key, ${ORDER}${ORDERS}
    where o.case_id = any(:keys)
    order by o.placed_at desc, o.id`,

  ordersOfCase: list(
    'desc',
    `
    select ${ORDER}, ${keyOf('o.placed_at', 'o.id')} as key${ORDERS}
    where o.case_id = :case`,
  ),

  orderById: `
    select o.id as key, ${ORDER}${ORDERS}
    where o.id = any(:keys)`,

  serviceOrders: list(
    'desc',
    `
    select ${ORDER}, ${keyOf('coalesce(o.starts_at, o.placed_at)', 'o.id')} as key${ORDERS}
    where ${isProvider.where}
      and (:state::text is null or o.state = :state)`,
  ),

  dayList: `
    select ${ORDER}${ORDERS}
    where ${isVisitor.where}
      and o.state in ('SCHEDULED', 'SERVING')
      and (o.starts_at at time zone 'Asia/Shanghai')::date = :on
    order by o.starts_at, o.id
    limit 100`,

  waitForPerson: `
    select c.id
    from citizen c
    where c.id = :citizen
    for update`,

  usedInMonth: `
    select coalesce(sum(o.quantity) filter (where o.item_code = :item), 0)::float8 as "units!",
      coalesce(sum(o.quantity * i.minutes), 0)::float8 / 60 as "hours!"${ORDERS}
    where o.citizen_id = :citizen
      and to_char(o.wanted_on, 'YYYY-MM') = :month
      and o.state <> 'CANCELLED' and o.redo_of is null`,

  packageOn: `
    select p.hours
    from assessment a
    join service_package p on p.level = a.package_level
      and :day::date between p.effective_from and coalesce(p.effective_to, 'infinity')
    where a.citizen_id = :citizen and a.valid_until >= :day
    order by a.assessed_on desc
    limit 1`,

  openOrder: `
    select o.id
    from service_order o
    where o.case_id = :case and o.state not in ('SERVED', 'FOLLOWED_UP', 'CANCELLED')
    limit 1`,

  redoneBy: `
    select o.id
    from service_order o
    where o.redo_of = :order and o.state <> 'CANCELLED'
    limit 1`,

  keepTry: `
    insert into code_try (id, order_id, round, at)
    values (:id, :order, :round, :at)`,

  // Served, nothing open about them, and called back where they were drawn for it.
  takeOrders: `
    update service_order o
    set settlement_id = :settlement, version = o.version + 1
    where o.contract_id = :contract and o.settlement_id is null
      and (o.state = 'FOLLOWED_UP' or (o.state = 'SERVED' and not o.is_sampled))
      and o.signed_out_at < ((:month::date + interval '1 month') at time zone 'Asia/Shanghai')`,

  releaseOrders: `
    update service_order o
    set settlement_id = null, version = o.version + 1
    where o.settlement_id = :settlement`,
});

import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayRead } from './policy.ts';

const SETTLEMENT = `s.id, s.state, s.month, s.orders, s.amount, s.payable, s.held, s.digest, s.reason, s.version`;

export const sql = statementsOf<Statements>()({
  settlementsOf: `
    select s.contract_id as key, ${SETTLEMENT}
    from settlement s
    where s.contract_id = any(:keys)
    order by s.month desc, s.id`,

  settlementById: `
    select s.id as key, ${SETTLEMENT}
    from settlement s
    join contract c on c.id = s.contract_id
    where s.id = any(:keys)
      and ${mayRead.where}`,

  settlementLinesOf: `
    select l.settlement_id as key, l.order_id as "order", l.item_code as "itemCode", l.quantity::float8 as "quantity!",
      l.unit_price as "unitPrice", l.amount
    from settlement_line l
    where l.settlement_id = any(:keys)
    order by l.order_id`,

  settledMonth: `
    select s.state
    from settlement s
    where s.contract_id = :contract and s.month = :month and s.state <> 'WITHDRAWN'
    limit 1`,

  freezeLines: `
    with frozen as (
      insert into settlement_line (settlement_id, order_id, item_code, quantity, unit_price, amount)
      select o.settlement_id, o.id, o.item_code, o.served_quantity, o.unit_price, round(o.served_quantity * o.unit_price)
      from service_order o
      where o.settlement_id = :settlement
      returning *)
    select order_id as "order!", item_code as "itemCode!", quantity as "quantity!", unit_price as "unitPrice!", amount as "amount!"
    from frozen
    order by order_id`,
});

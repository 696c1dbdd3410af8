import { many, one } from '#kernel';

const SETTLEMENT = `s.id, s.state, s.month, s.orders, s.amount, s.payable, s.held, s.digest, s.reason, s.version`;

export const purchasingLoaders = {
  contractLinesOf: many(
    `select l.contract_id as key, l.item_code as "itemCode", i.name as item, i.unit, l.unit_price as "unitPrice", l.quantity::float8 as quantity, l.reserved::float8 as reserved
     from contract_line l join contract c on c.id = l.contract_id
     join service_item i on i.code = l.item_code and c.starts_on between i.effective_from and coalesce(i.effective_to, 'infinity')
     where l.contract_id = any($1::uuid[]) order by l.item_code`,
  ),
  procurement: one(
    `select id as key, id, title, mode, announced_on as "announcedOn", decided_on as "decidedOn", bidders from procurement where id = any($1::uuid[])`,
  ),
  settlementsOf: many(
    `select s.contract_id as key, ${SETTLEMENT} from settlement s where s.contract_id = any($1::uuid[]) order by s.month desc, s.id`,
  ),
  settlementLinesOf: many(
    `select settlement_id as key, order_id as "order", item_code as "itemCode", quantity::float8 as quantity, unit_price as "unitPrice", amount
     from settlement_line where settlement_id = any($1::uuid[]) order by order_id`,
  ),
  performanceOf: one(
    `select contract_id as key, id, state, inputs, digest, points, score::float8 as score, grade, released, objection, decision, evaluated_on as "evaluatedOn", version
     from performance where contract_id = any($1::uuid[])`,
  ),
};

/** The rows behind the office's types. */
export type PurchasingRows = object;

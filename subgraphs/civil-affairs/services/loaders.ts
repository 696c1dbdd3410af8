import { many, one } from '#kernel';

export const ORDER = `o.id, o.state, o.item_code as "itemCode", i.name as item, i.unit, o.quantity::float8 as quantity, o.unit_price as "unitPrice",
  o.wanted_on as "wantedOn", o.channel, o.funding_source as "fundingSource", o.provider_id as "providerId", o.starts_at as "startsAt", o.ends_at as "endsAt",
  o.served_quantity::float8 as "servedQuantity", o.is_sampled as "isSampled", o.score, o.exception, o.redo_of as "redoOf", o.code_round as "codeRound",
  o.placed_by as "placedBy", o.division_code as "divisionCode", o.citizen_id as "citizenId", o.case_id as "caseId", o.accept_by as "acceptBy", o.serve_by as "serveBy",
  o.settlement_id is not null as "isSettled", o.version`;
export const ITEM = `join service_item i on i.code = o.item_code and o.wanted_on between i.effective_from and coalesce(i.effective_to, 'infinity')`;

export const serviceLoaders = {
  ordersOf: many(
    `select o.case_id as key, ${ORDER} from service_order o ${ITEM} where o.case_id = any($1::uuid[]) order by o.placed_at desc, o.id`,
  ),
  order: one<Record<string, string>>(
    `select o.id as key, ${ORDER} from service_order o ${ITEM} where o.id = any($1::uuid[])`,
  ),
};

/** The rows behind the office's types. */
export type ServiceRows = object;

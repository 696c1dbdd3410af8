import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayRead } from './policy.ts';

const CONTRACT = `c.id, c.number, c.state, c.title, c.targets, c.purchaser_id as "purchaserId", c.provider_id as "providerId",
      c.procurement_id as "procurementId", c.funding_source as "fundingSource", c.starts_on as "startsOn", c.ends_on as "endsOn",
      c.cap, c.reserved, c.paid, c.held, c.tail, c.staffing, c.quality, c.insurance, c.breach, c.leaving,
      c.signed_on as "signedOn", c.published_on as "publishedOn", c.version`;

export const sql = statementsOf<Statements>()({
  contracts: list(
    'desc',
    `
    select ${CONTRACT}, ${keyOf('c.starts_on::timestamp', 'c.number')} as key
    from contract c
    where ${mayRead.where}
      and (:state::text is null or c.state = :state)`,
  ),

  contractById: `
    select c.id as key, ${CONTRACT}
    from contract c
    where c.id = any(:keys)
      and ${mayRead.where}`,

  contractLinesOf: `
    select l.contract_id as key, l.item_code as "itemCode", i.name as item, i.unit, l.unit_price as "unitPrice",
      l.quantity::float8 as "quantity!", l.reserved::float8 as "reserved!"
    from contract_line l
    join contract c on c.id = l.contract_id
    join service_item i on i.code = l.item_code
      and c.starts_on between i.effective_from and coalesce(i.effective_to, 'infinity')
    where l.contract_id = any(:keys)
    order by l.item_code`,

  contractsOfYear: `
    select count(*) as "count!"
    from contract c
    where c.division_code = :county and c.number like '%-' || :year::text || '-%'`,
});

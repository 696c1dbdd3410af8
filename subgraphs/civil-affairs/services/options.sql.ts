import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  // Licensed first, then the known, the near, the free, the cheap.
  dispatchOptions: `
    select c.id as contract, l.id as line, c.provider_id as provider, l.unit_price as "unitPrice", c.funding_source as source,
      (l.quantity - l.reserved)::float8 as "unitsLeft!",
      c.cap - c.reserved as "fenLeft!",
      :licence::text is null or exists (
        select from service_worker w
        where w.organisation_id = c.provider_id and :licence = any(w.licences)) as "isLicensed!",
      exists (
        select from service_order o
        where o.citizen_id = :citizen and o.provider_id = c.provider_id and o.signed_out_at is not null) as "isKnown!",
      (select count(*) from service_order o
        where o.provider_id = c.provider_id and o.state in ('DISPATCHED', 'ACCEPTED', 'SCHEDULED'))::float8
        / greatest(1, (select count(*) from service_worker w where w.organisation_id = c.provider_id)) as "load!",
      case
        when left(p.division_code, 12) = :place then 12
        when left(p.division_code, 9) = left(:place, 9) then 9
        else 6
      end as "near!"
    from contract c
    join contract_line l on l.contract_id = c.id
    join organisation p on p.id = c.provider_id
    where c.state = 'ACTIVE' and l.item_code = :item
      and c.division_code = left(:place, 6)
      and :day::date between c.starts_on and c.ends_on
    order by "isLicensed!" desc, "isKnown!" desc, "near!" desc, "load!", l.unit_price, c.id`,

  everCovered: `
    select c.id
    from contract c
    join contract_line l on l.contract_id = c.id
    where l.item_code = :item and c.division_code = left(:place, 6)
    limit 1`,

  reserveFen: `
    update contract c
    set reserved = c.reserved + :fen
    where c.id = :contract and c.reserved + :fen <= c.cap
    returning c.id`,

  reserveUnits: `
    update contract_line l
    set reserved = l.reserved + :units
    where l.id = :line and l.reserved + :units <= l.quantity
    returning l.id`,

  releaseFen: `
    update contract c
    set reserved = c.reserved - :fen
    where c.id = :contract`,

  releaseUnits: `
    update contract_line l
    set reserved = l.reserved - :units
    where l.id = :line`,
});

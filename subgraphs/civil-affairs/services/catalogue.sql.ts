import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

const ITEM = `i.code, i.name, i.domain, i.unit, i.min_price as "minPrice", i.max_price as "maxPrice",
      i.monthly_limit as "monthlyLimit", i.minutes, i.workers_if_total as "workersIfTotal", i.licence,
      i.legal_basis as "legalBasis"`;

export const sql = statementsOf<Statements>()({
  serviceCatalogue: `
    select ${ITEM}
    from service_item i
    where current_day() between i.effective_from and coalesce(i.effective_to, 'infinity')
    order by i.domain, i.code`,

  servicePackages: `
    select p.level, p.hours, p.legal_basis as "legalBasis"
    from service_package p
    where current_day() between p.effective_from and coalesce(p.effective_to, 'infinity')
    order by p.level`,

  itemOn: `
    select ${ITEM}
    from service_item i
    where i.code = :code
      and :day::date between i.effective_from and coalesce(i.effective_to, 'infinity')`,
});

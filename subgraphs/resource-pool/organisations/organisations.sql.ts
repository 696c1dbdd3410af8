import { list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

const PROFILE = `p.id, p.summary, p.state as stage, coalesce(p.certificate_until >= current_day(), false) as "mayFundraise!",
      p.brand_id as "brandId", p.version`;
const BRAND = `b.id, b.name, b.division_code as division, b.parent_id as parent`;
const CAPACITY = `c.item, c.quantity::float8 as "quantity!", c.until`;

export const sql = statementsOf<Statements>()({
  profiles: list(
    'asc',
    `
    select ${PROFILE}, p.division_code || ' ' || p.id as key
    from profile p`,
  ),
  profile: `
    select p.id as key, ${PROFILE}
    from profile p
    where p.id = any(:keys)`,
  serviceBrands: list(
    'asc',
    `
    select ${BRAND}, b.division_code || ' ' || b.id as key
    from brand b`,
  ),
  brand: `
    select b.id as key, ${BRAND}
    from brand b
    where b.id = any(:keys)`,
  capacitiesOf: `
    select c.organisation_id as key, ${CAPACITY}
    from capacity c
    where c.organisation_id = any(:keys) and c.until >= current_day()
    order by c.item, c.until, c.id`,
  capacity: `
    select c.id as key, ${CAPACITY}
    from capacity c
    where c.id = any(:keys)`,
});

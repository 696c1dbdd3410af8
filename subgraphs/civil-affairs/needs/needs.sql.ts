import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

const NEED = `n.id, n.state, n.item, n.quantity::float8 as "quantity!", n.beneficiary, n.size, n.grade, n.until, n.town,
      n.version`;

const GIFT = `g.id, g.state, n.item, g.allocated_on as "allocatedOn", g.delivered_on as "deliveredOn", g.score, g.thanks,
      g.version`;

export const sql = statementsOf<Statements>()({
  needsOf: `
    select n.case_id as key, ${NEED}
    from case_need n
    where n.case_id = any(:keys)
    order by n.until nulls last, n.id`,

  needById: `
    select n.id as key, ${NEED}
    from case_need n
    where n.id = any(:keys)`,

  giftsOf: `
    select g.case_id as key, ${GIFT}
    from gift g
      left join case_need n on n.id = g.need_id
    where g.case_id = any(:keys)
    order by g.allocated_on desc, g.id`,

  giftsOfCase: list(
    'desc',
    `
    select ${GIFT}, ${keyOf('g.allocated_on::timestamp', 'g.id')} as key
    from gift g
      left join case_need n on n.id = g.need_id
    where g.case_id = :case`,
  ),

  giftById: `
    select g.id as key, ${GIFT}
    from gift g
      left join case_need n on n.id = g.need_id
    where g.id = any(:keys)`,

  countMembers: `
    select count(*) as "count!"
    from citizen
    where household_id = :household`,

  // Among how many families with an open case a card's family can hide.
  countFamilies: `
    select count(distinct household_id) as "count!"
    from casefile
    where closed_on is null and division_code like :street`,

  townNamed: `
    select name
    from division
    where code = :code`,

  // Organisations in which somebody is related to the family: the law keeps their gifts away (慈善法 40, 59).
  barredFrom: `
    select distinct p.organisation_id as "id!"
    from related r
      join person p on p.id = r.person_id
    where r.subject_id = :case and p.organisation_id is not null`,
});

import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isCarrier, mayRead } from './policy.ts';

const ALLOCATION = `a.id, a.state, a.quantity::float8 as "quantity!", a.value, n.beneficiary, n.size, n.town,
      a.allocated_on as "allocatedOn", a.delivered_on as "deliveredOn", a.confirmed_on as "confirmedOn",
      a.score, a.thanks, d.holder_id as "holderId", a.version
    from allocation a
      join donation d on d.id = a.donation_id
      left join need n on n.id = a.need_id`;

export const sql = statementsOf<Statements>()({
  allocationsOf: `
    select a.donation_id as key, ${ALLOCATION}
    where a.donation_id = any(:keys)
    order by a.allocated_on, a.id`,
  allocation: `
    select a.id as key, ${ALLOCATION}
    where a.id = any(:keys) and ${mayRead.where}`,
  // What is on its way comes first, then what came last.
  aidOf: `
    select a.case_id as key, d.donor_id as "donorId", d.is_anonymous as "isAnonymous", d.item,
      a.quantity::float8 as "quantity!", a.value, a.state, a.delivered_on as "deliveredOn"
    from allocation a
      join donation d on d.id = a.donation_id
    where a.case_id = any(:keys) and a.state not in ('REALLOCATED', 'RETURNED')
    order by a.delivered_on desc nulls first, a.id`,
  // What has no hour yet comes last.
  myTaskCards: list(
    'asc',
    `
    select a.id, d.item, a.quantity::float8 as "quantity!", n.beneficiary, n.size, n.grade,
      coalesce(n.town, '') as "town!", a.handover_at as at, a.handover_place_id as "placeId", a.version,
      coalesce(${keyOf('a.handover_at', 'a.id')}, '9' || a.id) as key
    from allocation a
      join donation d on d.id = a.donation_id
      left join need n on n.id = a.need_id
    where ${isCarrier.where} and a.state = 'ALLOCATED'`,
  ),
});

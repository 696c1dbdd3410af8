import { many, one, type Context as RoomContext, type Row } from '#kernel';
import { disclosureLoaders } from './disclosure/loaders.ts';
import { matchLoaders } from './matching/loaders.ts';
import { NEED } from './needs/resolvers.ts';

export const loaders = {
  ...matchLoaders,
  ...disclosureLoaders,
  aidOf: many<{ donorId: string; isAnonymous: boolean }>(
    `select a.case_id as key, d.donor_id as "donorId", d.is_anonymous as "isAnonymous", d.item, a.quantity::float8 as quantity,
       a.value, a.state, a.delivered_on as "deliveredOn"
     from allocation a join donation d on d.id = a.donation_id
     where a.case_id = any($1::uuid[]) and a.state not in ('REALLOCATED', 'RETURNED') order by a.delivered_on desc nulls first, a.id`,
  ),
  need: one(`select n.id as key, ${NEED} from need n where n.id = any($1::uuid[])`),
  receiptOf: one(
    `select donation_id as key, number, check_code as "checkCode", issued_on as "issuedOn", quantity::float8 as quantity, value
     from donation_receipt where donation_id = any($1::uuid[])`,
  ),
  balancesOf: many(
    `select donation_id as key, account, quantity::float8 as quantity, value from balance
     where donation_id = any($1::uuid[]) and (quantity <> 0 or value <> 0) order by account`,
  ),
  movementsOf: many(
    `select donation_id as key, at, credit, debit, quantity::float8 as quantity, value, act from movement
     where donation_id = any($1::uuid[]) order by at, id`,
  ),
  allocationsOf: many<Row>(
    `select a.donation_id as key, a.id, a.state, a.quantity::float8 as quantity, a.value, n.beneficiary, n.size, n.town,
       a.allocated_on as "allocatedOn", a.delivered_on as "deliveredOn", a.confirmed_on as "confirmedOn", a.score, a.thanks, a.version
     from allocation a left join need n on n.id = a.need_id where a.donation_id = any($1::uuid[]) order by a.allocated_on, a.id`,
  ),
  changesOf: many(
    `select donation_id as key, id, state, division, beneficiary, until, reason, version from change_of_use
     where donation_id = any($1::uuid[]) order by id desc`,
  ),
  brand: one(
    `select id as key, id, name, division_code as division, parent_id as parent from brand where id = any($1::uuid[])`,
  ),
  capacitiesOf: many(
    `select organisation_id as key, item, quantity::float8 as quantity, until from capacity
     where organisation_id = any($1::uuid[]) and until >= current_day() order by item, id`,
  ),
};

export type Context = RoomContext<typeof loaders>;

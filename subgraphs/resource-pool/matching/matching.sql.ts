import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isHolder, mayRead } from './policy.ts';

const LINE = `l.id, l.state, l.need_id as "needId", l.donation_id as "donationId", l.holder_id as "holderId",
      l.quantity::float8 as "quantity!", l.points, l.version`;

/** A matching with its numbers: of all lines, or of the reader's own. */
const PROPOSAL = `p.id, p.state, p.proposed_at as "proposedAt",
      case when :seesAll then p.needs else own.needs end as "needCount!",
      case when :seesAll then p.donations else own.donations end as "donationCount!",
      case when :seesAll then p.pairs else own.pairs end as "pairCount!",
      case when :seesAll then p.objective::float8 else own.objective end as "objective!",
      case when :seesAll then p.proof else '[]'::jsonb end as "proof!"
    from match_proposal p
      cross join lateral (
        select count(distinct l.need_id)::int as needs, count(distinct l.donation_id)::int as donations,
          count(*)::int as pairs, coalesce(sum(l.quantity * worth.points), 0)::float8 as objective
        from match_line l
          cross join lateral (select sum(value::numeric) as points from jsonb_each_text(l.points)) worth
        where l.proposal_id = p.id and ${isHolder.where}
      ) own`;

export const sql = statementsOf<Statements>()({
  matchProposals: list(
    'desc',
    `
    select ${keyOf('p.proposed_at', 'p.id')} as key, ${PROPOSAL}
    where ${mayRead.where}`,
  ),

  matchProposal: `
    select p.id as key, ${PROPOSAL}
    where p.id = any(:keys) and ${mayRead.where}`,

  matchLinesOf: `
    select l.proposal_id as key, ${LINE}
    from match_line l
      join donation d on d.id = l.donation_id
    where l.proposal_id = any(:keys) and (:seesAll::boolean or ${isHolder.where})
    order by d.item, l.quantity desc, l.id`,

  matchLine: `
    select l.id as key, ${LINE}
    from match_line l
      join match_proposal p on p.id = l.proposal_id
    where l.id = any(:keys) and ${mayRead.where} and (:seesAll::boolean or ${isHolder.where})`,

  // One matching of a county at a time.
  lockCounty: `select pg_advisory_xact_lock(hashtext('match ' || :county))`,

  needsToMatch: `
    select id, item, (quantity - met)::float8 as "left!", place_code as "placeCode", beneficiary, barred,
      :today::date - published_on as "waited!"
    from need
    where state = 'OPEN' and left(place_code, 6) = :county and quantity > met and (until is null or until >= :today)`,

  stockToMatch: `
    select d.id, d.item, b.quantity::float8 as "left!", d.holder_id as "holderId", d.donor_id as "donorId",
      d.division_code as "divisionCode", d.intent_division as "intentDivision", d.intent_beneficiary as "intentBeneficiary",
      d.intent_until as "intentUntil", d.expires_on as "expiresOn", d.expires_on - :today::date as "daysLeft",
      count(*) over (partition by d.holder_id)::int as "held!"
    from donation d
      join balance b on b.donation_id = d.id and b.account = 'STOCKED'
    where d.state = 'STOCKED' and b.quantity > 0 and d.division_code like :place
      and (d.expires_on is null or d.expires_on >= :today)`,

  keepLines: `
    insert into match_line (id, state, proposal_id, need_id, donation_id, holder_id, quantity, points)
    select gen_random_uuid(), 'PROPOSED', :proposal, need, donation, holder, quantity, points
    from jsonb_to_recordset(:lines::jsonb) l (need uuid, donation uuid, holder uuid, quantity numeric, points jsonb)`,

  unfinished: `
    select id
    from match_proposal
    where state = 'COMPUTING' and proposed_at < now() - interval '1 minute'`,
});

import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isAddressed } from './policy.ts';

const PARTICIPANT = `p.id, p.organisation_id as "organisationId", p.purpose, p.joined_on as "joinedOn",
      p.left_on as "leftOn", p.state, p.consent_form as "consentForm", p.version`;

const REFERRAL = `r.id, r.state, r.from_id as "fromId", r.to_id as "toId", r.need, r.text, r.declined,
      r.answer_by as "answerBy", r.version`;

const DISPUTE = `d.id, d.state, d.question, d.claims, d.interim_id as "interimId", d.lead_id as "leadId",
      d.settle_by as "settleBy", d.version`;

export const sql = statementsOf<Statements>()({
  participantsOf: `
    select p.case_id as key, ${PARTICIPANT}
    from participation p
    where p.case_id = any(:keys)
    order by p.joined_on, p.id`,

  participantById: `
    select p.id as key, ${PARTICIPANT}
    from participation p
    where p.id = any(:keys)`,

  // An order is consent to its visit, and to nothing else.
  consentOf: `
    select id
    from participation
    where case_id = :case and organisation_id = :unit and state = 'ACTIVE'
      and consented_by is not null and order_id is null`,

  // What came to the reader's own organisation, answered or not.
  referrals: list(
    'desc',
    `
    select ${REFERRAL}, ${keyOf('r.answer_by::timestamp', 'r.id')} as key
    from referral r
    where ${isAddressed.where}`,
  ),

  countReferrals: `
    select count(*) as "count!"
    from referral r
    where ${isAddressed.where} and r.state in ('OFFERED', 'ESCALATED')`,

  ownReferral: `
    select r.id as key, ${REFERRAL}
    from referral r
    where r.id = any(:keys) and ${isAddressed.where}`,

  referralById: `
    select r.id as key, ${REFERRAL}
    from referral r
    where r.id = any(:keys)`,

  referralsOf: `
    select r.case_id as key, ${REFERRAL}
    from referral r
    where r.case_id = any(:keys)
    order by r.answer_by, r.id`,

  disputesOf: `
    select d.case_id as key, ${DISPUTE}
    from dispute d
    where d.case_id = any(:keys)
    order by d.settle_by, d.id`,

  disputeById: `
    select d.id as key, ${DISPUTE}
    from dispute d
    where d.id = any(:keys)`,
});

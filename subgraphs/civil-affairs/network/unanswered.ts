import { transition } from '#kernel';
import { notify, type Sender } from '../notices/index.ts';
import { Dispute, Referral } from './entities.ts';
import { conveners } from './policy.ts';
import { disputeActs, referralActs } from './transitions.ts';

type Sweep = Sender & { today: string };

/** Referrals that were not answered in time, and disputes that were not settled: who convenes is told. Says how many. */
export const escalateUnanswered = async (sweep: Sweep) =>
  (await escalateReferrals(sweep)) + (await escalateDisputes(sweep));

async function escalateReferrals(sweep: Sweep) {
  const { em, emit, today } = sweep;
  const late = (await em.find(Referral, { state: 'OFFERED', answerBy: { $lt: today } })) as Referral[];
  for (const referral of late) {
    const { id, caseId, toId } = transition(referralActs, 'escalate', referral);
    emit('civil-affairs.referral.escalated', { referral: id, case: caseId, organisation: toId });
    await em.flush();
    await notify(sweep, { unit: toId }, 'REFERRAL_ESCALATED', id, caseId);
    await notify(sweep, { officers: conveners, case: caseId }, 'REFERRAL_ESCALATED', id, caseId);
  }
  return late.length;
}

async function escalateDisputes(sweep: Sweep) {
  const { em, emit, today } = sweep;
  const late = (await em.find(Dispute, { state: 'OPEN', settleBy: { $lt: today } })) as Dispute[];
  for (const dispute of late) {
    const { id, caseId } = transition(disputeActs, 'escalate', dispute);
    emit('civil-affairs.dispute.escalated', { dispute: id, case: caseId });
    await em.flush();
    await notify(sweep, { officers: conveners, case: caseId }, 'DISPUTE_ESCALATED', id, caseId);
  }
  return late.length;
}

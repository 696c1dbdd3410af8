import { transition } from '#kernel';
import { notify, type Sender } from '../notices/index.ts';
import { Dispute, Referral } from './entities.ts';
import { disputeActs, referralActs } from './transitions.ts';

/** Silence escalates. */
export async function escalate(sweep: Sender & { today: string }) {
  const { em, today } = sweep;
  const referrals = (await em.find(Referral, { state: 'OFFERED', answerBy: { $lt: today } })) as Referral[];
  for (const referral of referrals) {
    transition(referralActs, 'escalate', referral);
    sweep.emit('civil-affairs.referral.escalated', {
      referral: referral.id,
      case: referral.caseId,
      organisation: referral.toId,
    });
    await em.flush();
    await notify(sweep, { unit: referral.toId }, 'REFERRAL_ESCALATED', referral.id, referral.caseId);
    await notify(
      sweep,
      { officers: ['coordinator'], case: referral.caseId },
      'REFERRAL_ESCALATED',
      referral.id,
      referral.caseId,
    );
  }
  const disputes = (await em.find(Dispute, { state: 'OPEN', settleBy: { $lt: today } })) as Dispute[];
  for (const dispute of disputes) {
    transition(disputeActs, 'escalate', dispute);
    sweep.emit('civil-affairs.dispute.escalated', { dispute: dispute.id, case: dispute.caseId });
    await em.flush();
    await notify(
      sweep,
      { officers: ['coordinator'], case: dispute.caseId },
      'DISPUTE_ESCALATED',
      dispute.id,
      dispute.caseId,
    );
  }
  return referrals.length + disputes.length;
}

import { create, deadline, refusal } from '#kernel';
import { Case, inCase } from '../cases/index.ts';
import { acts, lifecycle, lock } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { unitOf } from '../registry/index.ts';
import { type Claim, Dispute } from './entities.ts';
import { isParty } from './policy.ts';
import { disputeActs } from './transitions.ts';

const arrange = 'civil-affairs.network.arrange';

const disputeSteps = lifecycle({
  entity: Dispute,
  noun: 'dispute',
  table: disputeActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    claimResponsibility: {
      mayKnow: { holds: isParty },
      event: 'claimed',
      change: (dispute, { isOurs, reason }, { context, today }) => {
        const organisation = context.who.organisation as string;
        const others = dispute.claims.filter((claim: Claim) => claim.organisation !== organisation);
        dispute.claims = [...others, { organisation, isOurs, reason, on: today }];
      },
    },
    nameInterimHelper: {
      scope: arrange,
      event: 'helper-named',
      change: async (dispute, { helper }, act) => {
        if (!dispute.units.includes(helper))
          throw refusal('BAD_USER_INPUT', 'The interim helper is one of the units.', 'helper');
        dispute.interimId = helper;
        await notify(act, { unit: helper }, 'INTERIM_HELPER', dispute.id, dispute.caseId);
      },
    },
    settleDispute: {
      scope: arrange,
      event: 'settled',
      change: async (dispute, { lead }, act) => {
        if (!dispute.units.includes(lead))
          throw refusal('BAD_USER_INPUT', 'It falls to one of the units.', 'lead');
        dispute.leadId = lead;
        const file = (await lock(act, Case, dispute.caseId)) as Case;
        file.isDisputed = false;
        for (const unit of dispute.units)
          await notify(act, { unit }, 'DISPUTE_SETTLED', dispute.id, dispute.caseId);
      },
    },
  },
});

const makers = acts({
  openDispute: inCase(arrange, async (file, { question, units }, act) => {
    if (new Set(units).size < 2)
      throw refusal('BAD_USER_INPUT', 'A dispute is between two units or more.', 'units');
    if (file.isDisputed) throw refusal('CONFLICT', 'This case is disputed already.');
    for (const unit of units) await unitOf(act, unit, file.divisionCode, 'units');
    file.isDisputed = true;
    const dispute = create(act, Dispute, {
      caseId: file.id,
      state: 'OPEN',
      question,
      units: [...new Set(units)],
      claims: [],
      settleBy: await deadline(act, 'dispute'),
      openedBy: act.context.who.person,
    });
    act.emit('civil-affairs.dispute.opened', { dispute: dispute.id, case: file.id });
    await act.em.flush();
    for (const unit of dispute.units)
      await notify(act, { unit }, 'DISPUTE_OPENED', dispute.id, dispute.caseId);
    return dispute;
  }),
});

export const disputeMutations = { ...makers, ...disputeSteps };

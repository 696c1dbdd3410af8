import { create, look, notBy } from '#kernel';
import { type Act, lifecycle } from '../lifecycle.ts';
import { ofDonation } from './donations.ts';
import { ChangeOfUse, Donation } from './entities.ts';
import { checkIntent } from './pledges.ts';
import { isDonor, isHolder } from './policy.ts';
import { changeOfUseActs } from './transitions.ts';

const answered = (change: ChangeOfUse, _: unknown, { context }: Act) => {
  change.answeredBy = context.who.person;
};

const asking = lifecycle({
  ...ofDonation,
  mayKnow: isHolder,
  steps: {
    proposeChangeOfUse: {
      event: 'change-proposed',
      change: ({ id: donationId, donorId }, { reason, ...input }, act) => {
        const change = create(act, ChangeOfUse, {
          ...checkIntent(input, act),
          state: 'PROPOSED',
          donationId,
          reason,
          proposedBy: act.context.who.person,
        });
        act.emit('resource-pool.change-of-use.proposed', { change: change.id, organisation: donorId });
      },
    },
  },
});

/** Only the donor can let a gift serve something else. */
const answering = lifecycle({
  entity: ChangeOfUse,
  noun: 'change-of-use',
  table: changeOfUseActs,
  mayKnow: async ({ donationId }, act) => {
    const donation = await look(act, Donation, donationId);
    return donation != null && isDonor.holds(donation, act.context.who);
  },
  steps: {
    consentToChangeOfUse: {
      event: 'consented',
      rules: [notBy('proposedBy', 'asks for the change')],
      change: async (change, input, act) => {
        answered(change, input, act);
        Object.assign((await look(act, Donation, change.donationId)) as Donation, {
          intentDivision: change.division,
          intentBeneficiary: change.beneficiary,
          intentUntil: change.until,
        });
      },
    },
    refuseChangeOfUse: { event: 'refused', change: answered },
  },
});

export const changeOfUseMutations = { ...asking, ...answering };

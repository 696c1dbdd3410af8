import { look, notBy } from '#kernel';
import { type Act, lifecycle, unitOf } from '../lifecycle.ts';
import { ChangeOfUse, Donation } from './entities.ts';
import { changeOfUseActs } from './transitions.ts';

const ofDonor = async ({ donationId }: ChangeOfUse, act: Act) =>
  (await look(act, Donation, donationId))?.donorId === unitOf(act);
const answered = (change: ChangeOfUse, _: unknown, { context }: Act) => {
  change.answeredBy = context.who.person;
};

/** Only the donor can let a gift serve something else. */
export const changeOfUseMutations = lifecycle({
  entity: ChangeOfUse,
  noun: 'change-of-use',
  table: changeOfUseActs,
  mayKnow: ofDonor,
  steps: {
    consentToChangeOfUse: {
      event: 'consented',
      rules: [notBy('proposedBy', 'asks for the change')],
      change: async (change, input, act) => {
        answered(change, input, act);
        const donation = (await look(act, Donation, change.donationId)) as Donation;
        donation.intentDivision = change.division;
        donation.intentBeneficiary = change.beneficiary;
        donation.intentUntil = change.until as string;
      },
    },
    refuseChangeOfUse: { event: 'refused', change: answered },
  },
});

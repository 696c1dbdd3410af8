import { create, refusal } from '#kernel';
import { beneficiaries } from '#schema/items.ts';
import { type Act, acts, checkDivision, checkQuantity, itemOf, lifecycle, unitOf } from '../lifecycle.ts';
import { changeOfUseMutations } from './changes.ts';
import { ChangeOfUse, Donation } from './entities.ts';
import { importPledges } from './imports.ts';
import { type Account, move, standing } from './ledger.ts';
import { checkFresh, pledgeDonation } from './pledging.ts';
import { byCharity, issue, notTied } from './receipts.ts';
import { type atHand, donationActs } from './transitions.ts';

const isDonor = ({ donorId }: Donation, act: Act) => donorId === unitOf(act);
const isHolder = ({ holderId }: Donation, act: Act) => holderId === unitOf(act);

const all = async (donation: Donation, from: Account, to: Account, act: Act) => {
  const quantity = await standing(act, donation.id, from);
  if (quantity > 0) await move(act, { donation: donation.id, from, to, quantity });
};

const steps = lifecycle({
  entity: Donation,
  noun: 'donation',
  table: donationActs,
  ids: ({ holderId }) => ({ organisation: holderId }),
  steps: {
    sendDonation: {
      mayKnow: isDonor,
      event: 'sent',
      change: (donation, _, { today }) => {
        donation.sentOn = today;
      },
    },
    withdrawPledge: {
      mayKnow: isDonor,
      event: 'withdrawn',
      rules: [
        ({ sentOn }) => {
          if (sentOn) throw refusal('CONFLICT', 'It is on its way; the holder returns it once it has come.');
        },
      ],
      change: (donation, _, act) => all(donation, 'PLEDGED', 'WITHDRAWN', act),
    },
    receiveDonation: {
      mayKnow: isHolder,
      event: 'received',
      rules: [
        async (donation, act, { isSafe }: { isSafe: boolean }) => {
          const item = itemOf(donation.item);
          if (item.kind === 'GOODS' && !isSafe)
            throw refusal('BAD_USER_INPUT', 'What is not safe is not taken in; return it.', 'isSafe');
          await checkFresh(act, item, donation as never);
        },
      ],
      change: async (donation, { quantity }, act) => {
        checkQuantity(itemOf(donation.item), quantity);
        donation.value = await move(act, {
          donation: donation.id,
          from: 'PLEDGED',
          to: 'RECEIVED',
          quantity,
        });
        donation.quantity = quantity;
        // What was pledged and did not come is no longer owed.
        await all(donation, 'PLEDGED', 'WITHDRAWN', act);
      },
    },
    issueDonationReceipt: {
      mayKnow: isHolder,
      event: 'receipted',
      rules: [byCharity, notTied],
      change: async (donation, _, act) => {
        await issue(donation, act);
        await all(donation, 'RECEIVED', 'RECEIPTED', act);
      },
    },
    waiveReceipt: {
      mayKnow: isHolder,
      event: 'receipted',
      change: (donation, _, act) => all(donation, 'RECEIVED', 'RECEIPTED', act),
    },
    stockDonation: {
      mayKnow: isHolder,
      event: 'stocked',
      change: (donation, _, act) => all(donation, 'RECEIPTED', 'STOCKED', act),
    },
    returnDonation: {
      mayKnow: isHolder,
      event: 'returned',
      rules: [
        ({ state, sentOn }) => {
          if (state === 'PLEDGED' && !sentOn) throw refusal('CONFLICT', 'It has not been sent yet.');
        },
      ],
      change: async (donation, { quantity }, act) => {
        if (quantity != null) checkQuantity(itemOf(donation.item), quantity);
        // The table lets it be given back from these alone, each an account of its own.
        const from = donation.state as (typeof atHand)[number];
        const there = await standing(act, donation.id, from);
        await move(act, { donation: donation.id, from, to: 'RETURNED', quantity: quantity ?? there });
        return from !== 'STOCKED' && (quantity ?? there) === there ? 'RETURNED' : from;
      },
    },
    discardStock: {
      mayKnow: isHolder,
      event: 'discarded',
      change: async (donation, { quantity }, act) => {
        checkQuantity(itemOf(donation.item), quantity);
        await move(act, { donation: donation.id, from: 'STOCKED', to: 'EXPIRED', quantity });
      },
    },
    proposeChangeOfUse: {
      mayKnow: isHolder,
      event: 'change-proposed',
      change: async (donation, input, act) => {
        if (!(beneficiaries as readonly string[]).includes(input.beneficiary))
          throw refusal('BAD_USER_INPUT', 'There is no such kind of beneficiary.', 'beneficiary');
        const { division, beneficiary, until = null, reason } = input;
        const change = create(act, ChangeOfUse, {
          state: 'PROPOSED',
          donationId: donation.id,
          division: checkDivision(division),
          beneficiary,
          until,
          reason,
          proposedBy: act.context.who.person,
        });
        act.emit('resource-pool.change-of-use.proposed', {
          change: change.id,
          organisation: donation.donorId,
        });
      },
    },
  },
});

export const donationMutations = {
  ...acts({ pledgeDonation, importPledges }),
  ...steps,
  ...changeOfUseMutations,
};

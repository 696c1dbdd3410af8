import { refusal } from '#kernel';
import { checkQuantity, itemOf } from '../items.ts';
import { lifecycle } from '../lifecycle.ts';
import { moveAll, ofDonation } from './donations.ts';
import { isEmpty, move, standing } from './ledger.ts';
import { checkFresh } from './pledges.ts';
import { isHolder } from './policy.ts';
import type { atHand } from './transitions.ts';

export const stockMutations = lifecycle({
  ...ofDonation,
  mayKnow: isHolder,
  steps: {
    receiveDonation: {
      event: 'received',
      rules: [
        async (donation, act, { isSafe }) => {
          const item = itemOf(donation.item);
          if (item.kind === 'GOODS' && !isSafe)
            throw refusal('BAD_USER_INPUT', 'What is not safe is not taken in; return it.', 'isSafe');
          await checkFresh(act, item, donation);
        },
      ],
      change: async (donation, { quantity }, act) => {
        const { id, item } = donation;
        checkQuantity(itemOf(item), quantity);
        donation.value = await move(act, { donation: id, from: 'PLEDGED', to: 'RECEIVED', quantity });
        donation.quantity = quantity;
        // What was pledged and did not come is no longer owed.
        await moveAll(donation, 'PLEDGED', 'WITHDRAWN', act);
      },
    },
    stockDonation: {
      event: 'stocked',
      change: (donation, _, act) => moveAll(donation, 'RECEIPTED', 'STOCKED', act),
    },
    returnDonation: {
      event: 'returned',
      rules: [
        ({ state, sentOn }) => {
          if (state === 'PLEDGED' && !sentOn) throw refusal('CONFLICT', 'It has not been sent yet.');
        },
      ],
      change: async ({ id: donation, item, state }, { quantity }, act) => {
        if (quantity != null) checkQuantity(itemOf(item), quantity);
        // The table lets it be given back from these alone, each an account of its own.
        const from = state as (typeof atHand)[number];
        const back = quantity ?? (await standing(act, donation, from));
        await move(act, { donation, from, to: 'RETURNED', quantity: back });
        return (await isEmpty(act, donation)) ? 'RETURNED' : from;
      },
    },
    discardStock: {
      event: 'discarded',
      change: async ({ id: donation, item }, { quantity }, act) => {
        checkQuantity(itemOf(item), quantity);
        await move(act, { donation, from: 'STOCKED', to: 'EXPIRED', quantity });
      },
    },
  },
});

import { create, lock, mac, refusal, row } from '#kernel';
import { type Act, lifecycle, type Rule } from '../lifecycle.ts';
import { Profile } from '../organisations/index.ts';
import { sql } from './donations.sql.ts';
import { moveAll, ofDonation } from './donations.ts';
import { type Donation, DonationReceipt } from './entities.ts';
import { standing } from './ledger.ts';
import { isHolder } from './policy.ts';

const notTied: Rule<Donation, unknown> = ({ isTied }) => {
  if (isTied)
    throw refusal('CONFLICT', 'A gift that is tied to a return gets no receipt (财综〔2024〕1号, 8).');
};

/** Only public-interest units give receipts; one holder's numbers have no gaps: who issues waits for who issued before. */
const byCharity: Rule<Donation, unknown> = async ({ holderId }, act) => {
  if ((await lock(act, Profile, holderId))?.kind !== 'PUBLIC_INTEREST')
    throw refusal('CONFLICT', 'Only a public-interest organisation issues receipts (财综〔2024〕1号, 7).');
};

/** The next receipt of a holder's year; the hub keeps the number, the charity answers for it. */
async function issue({ id: donationId, holderId, value }: Donation, act: Act) {
  const { today, context } = act;
  const year = today.slice(0, 4);
  const issued = await row(act, sql.receiptsOfYear, { holder: holderId, year });
  const count = String((issued?.count ?? 0) + 1).padStart(6, '0');
  const number = `${holderId.slice(0, 8).toUpperCase()}-${year}-${count}`;
  create(act, DonationReceipt, {
    donationId,
    holderId,
    number,
    checkCode: mac(context.room.keys.shared('donation-receipt'), `${number} ${value}`)
      .replace(/[^a-z0-9]/gi, '')
      .slice(0, 8)
      .toUpperCase(),
    issuedOn: today,
    quantity: await standing(act, donationId, 'RECEIVED'),
    value,
    issuedBy: context.who.person,
  });
}

export const receiptMutations = lifecycle({
  ...ofDonation,
  mayKnow: isHolder,
  steps: {
    issueDonationReceipt: {
      event: 'receipted',
      rules: [byCharity, notTied],
      change: async (donation, _, act) => {
        await issue(donation, act);
        await moveAll(donation, 'RECEIVED', 'RECEIPTED', act);
      },
    },
    waiveReceipt: {
      event: 'receipted',
      change: (donation, _, act) => moveAll(donation, 'RECEIVED', 'RECEIPTED', act),
    },
  },
});

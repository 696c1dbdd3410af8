import { create, mac, refusal } from '#kernel';
import type { Act, Rule } from '../lifecycle.ts';
import { Profile } from '../organisations/index.ts';
import { type Donation, DonationReceipt } from './entities.ts';
import { standing } from './ledger.ts';

export const notTied: Rule<Donation, unknown> = ({ isTied }) => {
  if (isTied)
    throw refusal('CONFLICT', 'A gift that is tied to a return gets no receipt (财综〔2024〕1号, 8).');
};

/** Only public-interest units give receipts; the hub keeps the number, the charity answers for it. */
export const byCharity: Rule<Donation, unknown> = async ({ holderId }, { em }) => {
  const profile = (await em.findOne(Profile, { id: holderId })) as Profile | null;
  if (profile?.kind !== 'PUBLIC_INTEREST')
    throw refusal('CONFLICT', 'Only a public-interest organisation issues receipts (财综〔2024〕1号, 7).');
};

/** The next receipt of a holder's year. */
export async function issue(donation: Donation, act: Act) {
  const { em, today, context } = act;
  const year = today.slice(0, 4);
  // One holder's numbers have no gaps: who issues waits for who issued before.
  await em.execute('select from profile where id = ? for update', [donation.holderId]);
  const [{ count }] = (await em.execute(
    `select count(*)::int as count from donation_receipt where holder_id = ? and number like ?`,
    [donation.holderId, `%-${year}-%`],
  )) as [{ count: number }];
  const number = `${donation.holderId.slice(0, 8).toUpperCase()}-${year}-${String(count + 1).padStart(6, '0')}`;
  create(act, DonationReceipt, {
    donationId: donation.id,
    holderId: donation.holderId,
    number,
    checkCode: mac(context.room.keys.shared('donation-receipt'), `${number} ${donation.value}`)
      .replace(/[^a-z0-9]/gi, '')
      .slice(0, 8)
      .toUpperCase(),
    issuedOn: today,
    quantity: await standing(act, donation.id, 'RECEIVED'),
    value: donation.value,
    issuedBy: context.who.person,
  });
}

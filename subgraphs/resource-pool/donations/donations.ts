import type { Act } from '../lifecycle.ts';
import { Donation } from './entities.ts';
import { type Account, move, standing } from './ledger.ts';
import { donationActs } from './transitions.ts';

/** What the acts on a gift have in common. */
export const ofDonation = {
  entity: Donation,
  noun: 'donation',
  table: donationActs,
  ids: ({ holderId }: Donation) => ({ organisation: holderId }),
};

/** Moves all that stands in an account into another. */
export async function moveAll({ id: donation }: Donation, from: Account, to: Account, act: Act) {
  const quantity = await standing(act, donation, from);
  if (quantity > 0) await move(act, { donation, from, to, quantity });
}

import { lock, look, refusal } from '#kernel';
import { type Act, lifecycle, type Rule } from '../lifecycle.ts';
import { Need, reopen } from '../needs/index.ts';
import { checkScreened, volunteerOfCounty } from '../volunteers/index.ts';
import { tell } from './allocations.ts';
import { Allocation, Donation } from './entities.ts';
import { carry, type Ledger } from './ledger.ts';
import { isCarrier, isHolder } from './policy.ts';
import { allocationActs } from './transitions.ts';

const giftOf = async ({ donationId }: Allocation, act: Act) =>
  (await look(act, Donation, donationId)) as Donation;
const byHolder = async (allocation: Allocation, act: Act) =>
  isHolder.holds(await giftOf(allocation, act), act.context.who);

/** What did not reach the family is in stock again, and its card asks for it anew. */
export async function backToStock(allocation: Allocation, from: 'ALLOCATED' | 'DELIVERED', act: Ledger) {
  const { quantity, needId } = allocation;
  // The need before the balance, as an allocation locks them.
  const need = needId ? await lock(act, Need, needId) : null;
  await carry(act, allocation, from, 'STOCKED');
  if (need) reopen(need, quantity);
}

const stillFresh: Rule<Allocation, unknown> = async (allocation, act) => {
  const { expiresOn } = await giftOf(allocation, act);
  if (expiresOn && expiresOn < act.today)
    throw refusal('CONFLICT', 'It has expired; release it and discard the stock.');
};

export const deliveryMutations = lifecycle({
  entity: Allocation,
  noun: 'allocation',
  table: allocationActs,
  mayKnow: byHolder,
  steps: {
    assignCarrier: {
      event: 'carrier-assigned',
      change: async (allocation, { person, at = null, place = null }, act) => {
        if (person !== act.context.who.person && !(await volunteerOfCounty(act, person)))
          throw refusal(
            'BAD_USER_INPUT',
            'A carrier is an enrolled volunteer of your county, or yourself.',
            'person',
          );
        const need = allocation.needId ? await look(act, Need, allocation.needId) : null;
        if (need?.beneficiary === 'CHILD' && need.item.startsWith('TUTORING'))
          await checkScreened(act, person);
        if (at && at < act.now.toISOString()) throw refusal('BAD_USER_INPUT', 'at lies in the past.', 'at');
        Object.assign(allocation, {
          carrierId: person,
          handoverAt: at && new Date(at),
          handoverPlaceId: place ?? act.context.who.organisation,
        });
      },
    },
    declineErrand: {
      mayKnow: isCarrier,
      event: 'declined',
      change: (allocation) => {
        Object.assign(allocation, { carrierId: null });
      },
    },
    releaseAllocation: {
      event: 'released',
      change: async (allocation, _, act) => {
        await backToStock(allocation, 'ALLOCATED', act);
        tell(act, 'released', allocation);
      },
    },
    deliverAid: {
      mayKnow: async (allocation, act) =>
        isCarrier.holds(allocation, act.context.who) ||
        (allocation.carrierId == null && (await byHolder(allocation, act))),
      event: 'delivered',
      rules: [stillFresh],
      change: async (allocation, _, act) => {
        await carry(act, allocation, 'ALLOCATED', 'DELIVERED');
        allocation.deliveredOn = act.today;
        tell(act, 'delivered', allocation);
      },
    },
    returnAid: {
      event: 'returned',
      change: async (allocation, _, act) => {
        await backToStock(allocation, 'DELIVERED', act);
        tell(act, 'returned', allocation);
      },
    },
    feedBackAid: {
      event: 'fed-back',
      change: async (allocation, _, act) => {
        await carry(act, allocation, 'CONFIRMED', 'FED_BACK');
        const { id: donation, donorId } = await giftOf(allocation, act);
        act.emit('resource-pool.donation.fed-back', { donation, organisation: donorId });
      },
    },
  },
});

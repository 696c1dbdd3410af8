import { type Principal, policy, same } from '#kernel';
import { mayUse, tended, tends } from '../policy.ts';
import type { Allocation, Donation } from './entities.ts';

/** Who gives. */
export const isDonor = policy<Pick<Donation, 'donorId'>>({
  from: 'donation d',
  where: 'd.donor_id = :unit',
  holds: ({ donorId }, { organisation }) => same(donorId, organisation),
});

/** Who keeps a gift and answers for it. */
export const isHolder = policy<Pick<Donation, 'holderId'>>({
  from: 'donation d',
  where: 'd.holder_id = :unit',
  holds: ({ holderId }, { organisation }) => same(holderId, organisation),
});

const readers = mayUse('resource-pool.donation.read');

/** Gifts that one's organisation gave or keeps; for those who look after a place, all that are kept there. */
export const mayRead = policy<Pick<Donation, 'donorId' | 'holderId' | 'divisionCode'>>({
  from: 'donation d',
  where: `${readers.where} and (${isDonor.where} or ${isHolder.where} or ${tended('d.division_code')})`,
  holds: (donation, who) =>
    readers.holds(who) &&
    (isDonor.holds(donation, who) || isHolder.holds(donation, who) || tends(donation.divisionCode, who)),
});

/** Who carries it out. */
export const isCarrier = policy<Pick<Allocation, 'carrierId'>>({
  from: 'allocation a',
  where: 'a.carrier_id = :person',
  holds: ({ carrierId }, { person }) => same(carrierId, person),
});

/** Whoever wishes to stay unknown is known to themselves alone. */
export const knowsDonor = (donation: Pick<Donation, 'donorId' | 'isAnonymous'>, who: Principal) =>
  !donation.isAnonymous || isDonor.holds(donation, who);

/** The family's word reaches the holder at once, and others when the holder passes it on. */
export const hearsThanks = (allocation: { state: string; holderId: string }, who: Principal) =>
  allocation.state === 'FED_BACK' || isHolder.holds(allocation, who);

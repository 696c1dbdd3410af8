import { after, type HubEvent, lock, look, type Reaction, refusal, transition, transitionAll } from '#kernel';
import { type Act, acts, lifecycle, type Rule, unitOf } from '../lifecycle.ts';
import { Need, reopen } from '../needs/index.ts';
import { Screening, volunteerOfCounty } from '../volunteers/index.ts';
import { allocateDonation, tell } from './allocating.ts';
import { Allocation, Donation } from './entities.ts';
import { type Ledger, move } from './ledger.ts';
import { allocationActs } from './transitions.ts';

const ofHolder = async ({ donationId }: Allocation, act: Act) =>
  (await look(act, Donation, donationId))?.holderId === unitOf(act);
const ofCarrier = ({ carrierId }: Allocation, { context }: Act) => carrierId === context.who.person;

/** Who is alone with a child was looked up first, and that look is still valid (未成年人保护法 98). */
async function checkScreened(act: Act, person: string) {
  const [latest] = (await act.em.find(
    Screening,
    { personId: person },
    { orderBy: { screenedOn: 'desc', id: 'desc' }, limit: 1 },
  )) as Screening[];
  if (!latest?.isClear || latest.validUntil < act.today)
    throw refusal(
      'CONFLICT',
      'Before being alone with a child, a volunteer needs a valid screening.',
      'person',
    );
}

const backToStock = async (allocation: Allocation, from: 'ALLOCATED' | 'DELIVERED', act: Ledger) => {
  const { id, donationId, quantity, needId } = allocation;
  // The need before the balance, as an allocation locks them.
  const need = needId ? await lock(act, Need, needId) : null;
  await move(act, { donation: donationId, from, to: 'STOCKED', quantity, allocation: id });
  if (need) reopen(need, quantity);
};

const stillFresh: Rule<Allocation, unknown> = async ({ donationId }, act) => {
  const donation = (await look(act, Donation, donationId)) as Donation;
  if (donation.expiresOn && donation.expiresOn < act.today)
    throw refusal('CONFLICT', 'It has expired; release it and discard the stock.');
};

const steps = lifecycle({
  entity: Allocation,
  noun: 'allocation',
  table: allocationActs,
  mayKnow: ofHolder,
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
        allocation.carrierId = person;
        allocation.handoverAt = (at && new Date(at)) as Date;
        allocation.handoverPlaceId = (place ?? act.context.who.organisation) as string;
      },
    },
    declineErrand: {
      mayKnow: ofCarrier,
      event: 'declined',
      change: (allocation) => {
        allocation.carrierId = null as never;
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
        ofCarrier(allocation, act) || (allocation.carrierId == null && (await ofHolder(allocation, act))),
      event: 'delivered',
      rules: [stillFresh],
      change: async (allocation, _, act) => {
        const { id, donationId, quantity } = allocation;
        await move(act, {
          donation: donationId,
          from: 'ALLOCATED',
          to: 'DELIVERED',
          quantity,
          allocation: id,
        });
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
        const { id, donationId, quantity } = allocation;
        await move(act, {
          donation: donationId,
          from: 'CONFIRMED',
          to: 'FED_BACK',
          quantity,
          allocation: id,
        });
        const donation = (await look(act, Donation, donationId)) as Donation;
        act.emit('resource-pool.donation.fed-back', { donation: donationId, organisation: donation.donorId });
      },
    },
  },
});

/** The family no longer asks: what was set aside goes back to stock, and its task cards go at once. */
export async function takeBack({ name }: HubEvent, { em, emit, now, today }: Reaction, need: string) {
  const set = await transitionAll({ em }, Allocation, allocationActs, 'takeBack', { needId: need });
  for (const allocation of set) {
    await backToStock(allocation, 'ALLOCATED', { em, now, name });
    tell({ emit, today }, 'released', allocation);
  }
}

/** The family has said that it came: its word travels as codes. */
export async function confirmed({ name, ids }: HubEvent, { em, now, today }: Reaction) {
  const allocation = await lock({ em }, Allocation, ids['aid'] as string);
  if (!allocation || after(allocationActs, allocation.state, 'confirm') == null) return;
  transition(allocationActs, 'confirm', allocation);
  allocation.confirmedOn = today;
  allocation.score = Number(ids['score']);
  allocation.thanks = ids['thanks'] as string;
  const { id, donationId, quantity } = allocation;
  await move(
    { em, now, name },
    { donation: donationId, from: 'DELIVERED', to: 'CONFIRMED', quantity, allocation: id },
  );
}

export const allocationMutations = { ...acts({ allocateDonation }), ...steps };

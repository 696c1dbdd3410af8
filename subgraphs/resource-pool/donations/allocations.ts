import { answers, create, lock, outcomeOf, refusal } from '#kernel';
import { serves } from '../intent.ts';
import { checkQuantity, itemOf } from '../items.ts';
import { type Act, acts } from '../lifecycle.ts';
import type { Context } from '../loaders.ts';
import { mayAnswer, meet, Need } from '../needs/index.ts';
import type { AllocateDonationInput, AllocateGoodsInput } from '../schema.types.ts';
import { Allocation, Donation } from './entities.ts';
import { carry } from './ledger.ts';
import { giveDirectly } from './pledges.ts';
import { isHolder } from './policy.ts';

/** Tells civil affairs how far something given to a case has come. */
export const tell = (act: Pick<Act, 'emit' | 'today'>, what: string, { id, needId, caseId }: Allocation) =>
  act.emit(
    `resource-pool.aid.${what}`,
    { aid: id, need: needId ?? null, case: caseId, on: act.today },
    'civil-affairs',
  );

/** Sets a part of what is in stock aside for a case; its holder knows of the case no more than its number. */
async function setAside(
  act: Act,
  { id: donationId }: Donation,
  { needId, caseId, quantity }: { needId?: string; caseId: string; quantity: number },
): Promise<Allocation> {
  const allocation = create(act, Allocation, {
    state: 'ALLOCATED',
    donationId,
    ...(needId && { needId }),
    caseId,
    quantity,
    value: 0,
    allocatedOn: act.today,
    allocatedBy: act.context.who.person,
  });
  allocation.value = await carry(act, allocation, 'STOCKED', 'ALLOCATED');
  tell(act, 'allocated', allocation);
  return allocation;
}

/** Sets a part of a gift aside for a need: one of two who want the last one waits, and then finds none. */
export async function allocate(
  act: Act,
  { donation: id, need: needId, quantity }: Omit<AllocateDonationInput, 'idempotencyKey'>,
): Promise<Allocation> {
  const donation = await lock(act, Donation, id, 'donation');
  if (!donation || !isHolder.holds(donation, act.context.who))
    throw refusal('NOT_FOUND', undefined, 'donation');
  const need = await lock(act, Need, needId, 'need');
  if (!need || !mayAnswer.holds(need, act.context.who)) throw refusal('NOT_FOUND', undefined, 'need');
  if (donation.state !== 'STOCKED') throw refusal('CONFLICT', 'It is not in stock.', 'donation');
  if (need.state !== 'OPEN' || (need.until && need.until < act.today))
    throw refusal('CONFLICT', 'This need is no longer open.', 'need');
  if (need.item !== donation.item)
    throw refusal('BAD_USER_INPUT', `The need is for ${itemOf(need.item).name}.`, 'donation');
  if (!serves(donation, need, act.today))
    throw refusal('CONFLICT', 'Its donor’s intent, or its expiry, does not let it go to this need.', 'need');
  checkQuantity(itemOf(donation.item), quantity);
  const left = Number((need.quantity - need.met).toFixed(3));
  if (quantity > left) throw refusal('CONFLICT', `The need asks for only ${left} more.`, 'quantity');
  const allocation = await setAside(act, donation, { needId: need.id, caseId: need.caseId, quantity });
  meet(need, quantity);
  return allocation;
}

/** Sets goods aside for a case, of which the giver knows no more than its task. */
const allocateGoods = answers<AllocateGoodsInput, Context>(
  'allocateGoods',
  'resource-pool.goods.allocated',
  async ({ task: _, ...input }, act, { caseId }) => {
    const donation = await giveDirectly(act, input);
    await setAside(act, donation, { caseId, quantity: donation.quantity });
  },
);

export const allocationMutations = {
  ...acts({
    allocateDonation: async (input, act) => {
      const allocation = await allocate(act, input);
      return () => outcomeOf(allocation);
    },
  }),
  allocateGoods,
};

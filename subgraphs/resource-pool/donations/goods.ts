import { answers } from '#kernel/assignments.ts';
import { create } from '#kernel/lifecycle.ts';
import type { Context } from '../loaders.ts';
import type { AllocateGoodsInput } from '../schema.types.ts';
import { tell } from './allocating.ts';
import { Allocation } from './entities.ts';
import { move } from './ledger.ts';
import { giveDirectly } from './pledging.ts';

/** Sets goods aside for a case, of which the giver knows no more than its task. */
export const allocateGoods = answers<AllocateGoodsInput, Context>(
  'allocateGoods',
  'resource-pool.goods.allocated',
  async ({ task: _, ...input }, act, { caseId }) => {
    const donation = await giveDirectly(act, input);
    const { quantity } = donation;
    const allocation = create(act, Allocation, {
      state: 'ALLOCATED',
      donationId: donation.id,
      caseId,
      quantity,
      value: 0,
      allocatedOn: act.today,
      allocatedBy: act.context.who.person,
    });
    allocation.value = await move(act, {
      donation: donation.id,
      from: 'STOCKED',
      to: 'ALLOCATED',
      quantity,
      allocation: allocation.id,
    });
    tell(act, 'allocated', allocation);
  },
);

import { answers } from '#kernel';
import type { Context } from '../loaders.ts';
import type { AllocateGoodsInput } from '../schema.types.ts';
import { setAside } from './allocating.ts';
import { giveDirectly } from './pledging.ts';

/** Sets goods aside for a case, of which the giver knows no more than its task. */
export const allocateGoods = answers<AllocateGoodsInput, Context>(
  'allocateGoods',
  'resource-pool.goods.allocated',
  async ({ task: _, ...input }, act, { caseId }) => {
    const donation = await giveDirectly(act, input);
    await setAside(act, donation, { caseId, quantity: donation.quantity });
  },
);

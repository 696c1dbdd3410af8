import { answers } from '#kernel/assignments.ts';
import { refusal } from '#kernel/refusals.ts';
import { Aid } from './entities.ts';
import type { Context } from './loaders.ts';
import type { AllocateGoodsInput } from './schema.types.ts';

/** Sets goods aside for a case, of which the giver knows no more than its task. */
const allocateGoods = answers<AllocateGoodsInput, Context>(
  'allocateGoods',
  'resource-pool.goods.allocated',
  async ({ item, quantity, unit, value, isAnonymous }, { em, context }, { caseId }) => {
    if (!(quantity > 0 && quantity <= 100_000))
      throw refusal('BAD_USER_INPUT', 'A quantity is more than 0 and at most 100,000.', 'quantity');
    if (value != null && value < 0) throw refusal('BAD_USER_INPUT', 'A value is not negative.', 'value');
    em.persist(
      em.create(Aid, {
        id: crypto.randomUUID(),
        caseId,
        donorId: context.who.organisation as string,
        isAnonymous: isAnonymous ?? false,
        kind: 'GOODS',
        item,
        quantity,
        unit,
        value: value ?? null,
        state: 'ALLOCATED',
      }),
    );
  },
);

export const acts = { allocateGoods };

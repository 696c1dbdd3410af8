import { answers } from '#kernel/assignments.ts';
import { dayOf } from '#kernel/calendar.ts';
import type { Context as AnyContext } from '#kernel/department.ts';
import { create } from '#kernel/lifecycle.ts';
import { outbox } from '#kernel/outbox.ts';
import { closeMonths } from './disclosure/closing.ts';
import { tell } from './donations/allocating.ts';
import { Allocation } from './donations/entities.ts';
import { checkLedger, move } from './donations/ledger.ts';
import { giveDirectly } from './donations/pledging.ts';
import type { Context } from './loaders.ts';
import { computeUnfinished } from './matching/computing.ts';
import type { AllocateGoodsInput } from './schema.types.ts';

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

/** Once a day the books are looked at, once a month the public is told; what a stopped hub left uncomputed is taken up. */
export async function tick(_: unknown, { at }: { at?: string | null }, context: AnyContext): Promise<number> {
  const now = at ? new Date(at) : context.now;
  // A matching may take longer than a minute's look at the clocks.
  void computeUnfinished(context);
  const base = await context.em();
  const looked = await base.transactional(async (em) => {
    const { emit, write } = outbox(now);
    const done = await checkLedger({ em, emit, today: dayOf(now) });
    await write(em);
    return done;
  });
  return looked + (await closeMonths(base, now));
}

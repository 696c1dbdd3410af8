import { type Context, dayOf, outbox } from '#kernel';
import { closeMonths } from './disclosure/months.ts';
import { checkLedger } from './donations/ledger.ts';
import { computeUnfinished } from './matching/proposals.ts';

/** Once a day the books are looked at, once a month the public is told; what a stopped hub left uncomputed is taken up. */
export async function tick(at: string | null | undefined, context: Context): Promise<number> {
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

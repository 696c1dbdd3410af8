import { dayOf, outbox, row } from '#kernel';
import { escalateUnanswered } from '../network/index.ts';
import type { MutationTickArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { remind, supervise } from './overdue.ts';
import { sql } from './supervision.sql.ts';

/** Looks at every clock, as of a moment; what it does, it does once, and one sweep at a time. */
export async function tick(_: unknown, { at }: MutationTickArgs, context: Context): Promise<number> {
  const now = at ? new Date(at) : context.now;
  const base = await context.em();
  return base.transactional(async (em) => {
    await row({ em }, sql.oneSweep, {});
    const { emit, write } = outbox(now);
    const sweep = { em, emit, now, today: dayOf(now) };
    const done = (await supervise(sweep)) + (await escalateUnanswered(sweep)) + (await remind(sweep));
    await em.flush();
    await write(em);
    return done;
  });
}

import { hash } from 'node:crypto';
import { dayOf, isSame, parameter, refusal, rows } from '#kernel';
import { type Act, lifecycle, type Rule } from '../lifecycle.ts';
import { endAccess, joinForVisit } from '../network/index.ts';
import { notify } from '../notices/index.ts';
import type { ScheduleVisitInput, SignOutInput } from '../schema.types.ts';
import { itemOn } from './catalogue.ts';
import { codeOf } from './codes.ts';
import { byManager } from './dispatch.ts';
import { CodeTry, type ServiceOrder } from './entities.ts';
import { checkUnits, release } from './options.ts';
import { sql } from './orders.sql.ts';
import { onOrder } from './orders.ts';
import { isProvider, isVisitor } from './policy.ts';
import { checkWorkers } from './workers.ts';

/** Who signs in a day before has not been there. */
const notEarly: Rule<ServiceOrder, unknown> = async ({ startsAt }, act) => {
  const { value: minutes } = await parameter(act, 'sign-in-early');
  if (act.now.getTime() < new Date(startsAt as Date).getTime() - minutes * 60_000)
    throw refusal('CONFLICT', `A visit begins at most ${minutes} minutes before its time.`, 'id');
};

const MOST_TRIES = 5;

/** The code that only the person, or whoever ordered for them, can read; five wrong ones and a new one is needed. */
const withCode: Rule<ServiceOrder, { code: string }> = async (order, act, { code }) => {
  const { context, now: at } = act;
  const { id, codeRound: round } = order;
  const tries = await act.em.count(CodeTry, { orderId: id, round });
  if (tries >= MOST_TRIES)
    throw refusal('CONFLICT', 'Too many wrong codes; ask the person to renew it.', 'code');
  if (isSame(codeOf(context.room.keys, order), code)) return;
  // Outside this transaction, which the refusal undoes.
  await rows(context, sql.keepTry, { id: crypto.randomUUID(), order: id, round, at });
  throw refusal('BAD_USER_INPUT', 'This is not the code of this visit.', 'code');
};

async function schedule(order: ServiceOrder, input: ScheduleVisitInput, act: Act) {
  const { worker, secondWorker = null, startsAt, minutes } = input;
  const item = await itemOn(act, order.itemCode, order.wantedOn);
  const length = minutes ?? Math.round(item.minutes * order.quantity);
  if (length < 10 || length > 600)
    throw refusal('BAD_USER_INPUT', 'A visit takes 10 to 600 minutes.', 'minutes');
  if (startsAt < act.now.toISOString())
    throw refusal('BAD_USER_INPUT', 'startsAt lies in the past.', 'startsAt');
  const starts = new Date(startsAt);
  const ends = new Date(starts.getTime() + length * 60_000);
  const people = secondWorker ? [worker, secondWorker] : [worker];
  await checkWorkers(act, order, item, people, starts, ends);
  Object.assign(order, { workerId: worker, secondWorkerId: secondWorker, startsAt: starts, endsAt: ends });
  await endAccess(act, 'orderId', order.id);
  for (const person of people)
    joinForVisit(act, {
      caseId: order.caseId,
      organisation: order.providerId as string,
      person,
      orderId: order.id,
      orderedBy: order.placedBy,
      ends: dayOf(ends),
    });
  await act.em.flush();
  for (const person of people) await notify(act, { person }, 'VISIT_SCHEDULED', order.id);
}

const signIn = {
  mayKnow: isVisitor,
  rules: [notEarly, withCode],
  event: 'begun',
  change: (order: ServiceOrder, _: unknown, { now }: Act) => {
    order.signedInAt = now;
  },
};

const signOut = {
  mayKnow: isVisitor,
  event: 'served',
  change: async (order: ServiceOrder, { quantity }: SignOutInput, act: Act) => {
    checkUnits(quantity, order.quantity);
    await release(act, order, order.quantity, quantity);
    order.servedQuantity = quantity;
    order.signedOutAt = act.now;
    // Who is called afterwards is drawn by the order's own id: nobody chooses.
    const { value: percent } = await parameter(act, 'follow-up-sample');
    order.isSampled = hash('sha256', order.id, 'buffer').readUInt16BE(0) % 100 < percent;
    await endAccess(act, 'orderId', order.id);
  },
};

export const serviceVisitMutations = lifecycle({
  ...onOrder,
  steps: {
    scheduleVisit: {
      mayKnow: isProvider,
      rules: [byManager],
      event: 'scheduled',
      change: schedule,
    },
    renewCode: {
      scope: 'civil-affairs.order.place',
      event: 'code-renewed',
      change: (order) => {
        order.codeRound += 1;
      },
    },
    signInVisit: signIn,
    signOutVisit: signOut,
    // What the two were called before; each name keeps its own idempotency keys.
    signIn,
    signOut,
  },
});

import { hash } from 'node:crypto';
import { dayOf, isSame, parameter, refusal } from '#kernel';
import { type Act, lifecycle, type Rule } from '../lifecycle.ts';
import { endAccess, joinForVisit } from '../network/index.ts';
import { notify } from '../notices/index.ts';
import { notSettled } from './arranging.ts';
import { checkUnits, release } from './choosing.ts';
import { codeOf } from './codes.ts';
import { CodeTry, ServiceOrder } from './entities.ts';
import { itemOn } from './placing.ts';
import { orderActs } from './transitions.ts';
import { checkWorkers } from './workers.ts';

const ofProvider = ({ providerId }: ServiceOrder, { context }: Act) =>
  providerId != null && providerId === context.who.organisation;
const ofWorker = ({ workerId, secondWorkerId }: ServiceOrder, { context }: Act) =>
  [workerId, secondWorkerId].includes(context.who.person);

/** What a worker reads of the person they visit, until they have left. */
const byManager: Rule<ServiceOrder, unknown> = (_, { context }) => {
  if (context.who.role === 'service-worker') throw refusal('FORBIDDEN', 'Your unit’s manager does this.');
};

/** Who signs in a day before has not been there. */
const notEarly: Rule<ServiceOrder, unknown> = async ({ startsAt }, act) => {
  const { value: minutes } = await parameter(act, 'sign-in-early');
  if (act.now.getTime() < new Date(startsAt as Date).getTime() - minutes * 60_000)
    throw refusal('CONFLICT', `A visit begins at most ${minutes} minutes before its time.`, 'id');
};

const MOST_TRIES = 5;

/** The code that only the person, or whoever ordered for them, can read; five wrong ones and a new one is needed. */
const withCode: Rule<ServiceOrder, { code: string }> = async (order, act, { code }) => {
  const { room, now } = act.context;
  const tries = await act.em.count(CodeTry, { orderId: order.id, round: order.codeRound });
  if (tries >= MOST_TRIES)
    throw refusal('CONFLICT', 'Too many wrong codes; ask the person to renew it.', 'code');
  if (isSame(codeOf(room.keys, order), code)) return;
  // Outside this transaction, which the refusal undoes.
  await room.read('insert into code_try (id, order_id, round, at) values ($1, $2, $3, $4)', [
    crypto.randomUUID(),
    order.id,
    order.codeRound,
    now,
  ]);
  throw refusal('BAD_USER_INPUT', 'This is not the code of this visit.', 'code');
};

export const servingMutations = lifecycle({
  entity: ServiceOrder,
  noun: 'order',
  table: orderActs,
  caseOf: ({ caseId }) => caseId,
  ids: ({ providerId }) => ({ organisation: providerId ?? null }),
  steps: {
    acceptOrder: {
      mayKnow: ofProvider,
      rules: [byManager],
      event: 'accepted',
      change: (order, _, { now }) => {
        order.acceptedAt = now;
      },
    },
    declineOrder: {
      mayKnow: ofProvider,
      rules: [byManager],
      event: 'declined',
      change: async (order, _, act) => {
        await endAccess(act, 'orderId', order.id);
        Object.assign(order, {
          acceptedAt: null,
          workerId: null,
          secondWorkerId: null,
          startsAt: null,
          endsAt: null,
        });
        await notify(
          act,
          { officers: ['street'], case: order.caseId },
          'ORDER_DECLINED',
          order.id,
          order.caseId,
        );
      },
    },
    scheduleVisit: {
      mayKnow: ofProvider,
      rules: [byManager],
      event: 'scheduled',
      change: async (order, { worker, secondWorker = null, startsAt, minutes }, act) => {
        const item = await itemOn(act, order.itemCode, order.wantedOn);
        const length = minutes ?? Math.round(item.minutes * order.quantity);
        if (length < 10 || length > 600)
          throw refusal('BAD_USER_INPUT', 'A visit takes 10 to 600 minutes.', 'minutes');
        if (startsAt < act.now.toISOString())
          throw refusal('BAD_USER_INPUT', 'startsAt lies in the past.', 'startsAt');
        const starts = new Date(startsAt);
        const ends = new Date(starts.getTime() + length * 60_000);
        const ids = [worker, ...(secondWorker ? [secondWorker] : [])];
        await checkWorkers(act, order, ids, starts, ends);
        Object.assign(order, {
          workerId: worker,
          secondWorkerId: secondWorker,
          startsAt: starts,
          endsAt: ends,
        });
        await endAccess(act, 'orderId', order.id);
        for (const personId of ids)
          joinForVisit(act, {
            caseId: order.caseId,
            organisation: order.providerId as string,
            person: personId,
            orderId: order.id,
            orderedBy: order.placedBy,
            ends: dayOf(ends),
          });
        await act.em.flush();
        for (const person of ids) await notify(act, { person }, 'VISIT_SCHEDULED', order.id);
      },
    },
    signIn: {
      mayKnow: ofWorker,
      rules: [notEarly, withCode],
      event: 'begun',
      change: (order, _, { now }) => {
        order.signedInAt = now;
      },
    },
    signOut: {
      mayKnow: ofWorker,
      event: 'served',
      change: async (order, { quantity }, act) => {
        checkUnits(quantity, order.quantity);
        await release(act, order, order.quantity, quantity);
        order.servedQuantity = quantity;
        order.signedOutAt = act.now;
        // Who is called afterwards is drawn by the order's own id: nobody chooses.
        const { value: percent } = await parameter(act, 'follow-up-sample');
        order.isSampled = hash('sha256', order.id, 'buffer').readUInt16BE(0) % 100 < percent;
        await endAccess(act, 'orderId', order.id);
      },
    },
    raiseException: {
      mayKnow: (order, act) => ofWorker(order, act) || ofProvider(order, act),
      event: 'excepted',
      rules: [notSettled],
      change: async (order, { kind, text }, act) => {
        Object.assign(order, { exception: kind, exceptionText: text, exceptionBy: act.context.who.person });
        await endAccess(act, 'orderId', order.id);
        await notify(
          act,
          { officers: ['street'], case: order.caseId },
          'ORDER_EXCEPTION',
          order.id,
          order.caseId,
        );
      },
    },
  },
});

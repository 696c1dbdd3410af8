import { hash } from 'node:crypto';
import { dayOf } from '#kernel/calendar.ts';
import { isSame } from '#kernel/keys.ts';
import { create } from '#kernel/lifecycle.ts';
import { parameter } from '#kernel/parameters.ts';
import { refusal } from '#kernel/refusals.ts';
import { type Act, lifecycle, lock, type Rule } from '../lifecycle.ts';
import { Participation } from '../network/entities.ts';
import { endAccess } from '../network/parts.ts';
import { notify } from '../supervision/notices.ts';
import { release } from './choosing.ts';
import { codeOf } from './codes.ts';
import { CodeTry, ServiceOrder, ServiceWorker } from './entities.ts';
import { itemOn } from './placing.ts';
import { orderActs } from './transitions.ts';

const ofProvider = ({ providerId }: ServiceOrder, { context }: Act) =>
  providerId != null && providerId === context.who.organisation;
const ofWorker = ({ workerId, secondWorkerId }: ServiceOrder, { context }: Act) =>
  [workerId, secondWorkerId].includes(context.who.person);

/** What a worker reads of the person they visit, until they have left. */
const VISIT_SCOPES = [
  'civil-affairs.identity.read',
  'civil-affairs.name.read',
  'civil-affairs.contact.read',
  'health.care-need.read',
];

interface Visit {
  worker: string;
  secondWorker?: string | null;
  startsAt: string;
  minutes?: number | null;
}

const BUSY = `select from service_order where id <> ? and state in ('SCHEDULED', 'SERVING') and (worker_id = any(?::uuid[]) or second_worker_id = any(?::uuid[]))
  and starts_at < ? and ends_at > ? limit 1`;
const THAT_DAY = `select count(*)::int as count from service_order where id <> ? and state in ('SCHEDULED', 'SERVING', 'SERVED') and (worker_id = ? or second_worker_id = ?)
  and (starts_at at time zone 'Asia/Shanghai')::date = ?`;
const SELF_CARE = `select self_care_level as level from assessment where citizen_id = ? and valid_until >= ? order by assessed_on desc limit 1`;

/** Workers who may come: of the provider, licensed, and free at that time. */
async function checkWorkers(act: Act, order: ServiceOrder, ids: string[], starts: Date, ends: Date) {
  const item = await itemOn(act, order.itemCode, order.wantedOn);
  const day = dayOf(starts);
  const [care] = await act.em.execute(SELF_CARE, [order.citizenId, act.today]);
  const wanted = care?.['level'] === 'TOTAL' ? item.workersIfTotal : 1;
  if (new Set(ids).size < wanted)
    throw refusal('BAD_USER_INPUT', `${item.name} takes ${wanted} workers here.`, 'secondWorker');
  // In the order of their ids, so that of two schedulers one waits for the other.
  const workers = [];
  for (const id of [...ids].sort()) workers.push(await lock(act, ServiceWorker, id, 'worker'));
  for (const worker of workers) {
    if (!worker || worker.organisationId !== order.providerId)
      throw refusal('BAD_USER_INPUT', 'This is no worker of the provider.', 'worker');
    const [{ count }] = (await act.em.execute(THAT_DAY, [order.id, worker.id, worker.id, day])) as [
      { count: number },
    ];
    if (count >= worker.maxPerDay)
      throw refusal('CONFLICT', `A worker has at most ${worker.maxPerDay} visits a day.`, 'startsAt');
  }
  if (item.licence && !workers.some((worker) => worker?.licences.includes(item.licence as string)))
    throw refusal('BAD_USER_INPUT', `${item.name} needs the licence ${item.licence}.`, 'worker');
  const array = `{${ids.join()}}`;
  if ((await act.em.execute(BUSY, [order.id, array, array, ends, starts])).length)
    throw refusal('CONFLICT', 'A worker has another visit at that time.', 'startsAt');
}

const byManager: Rule<ServiceOrder, unknown> = (_, { context }) => {
  if (context.who.role === 'service-worker') throw refusal('FORBIDDEN', 'Your unit’s manager does this.');
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

export const servingMutations = lifecycle<ServiceOrder>({
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
        await endAccess(act, 'order_id', order.id);
        Object.assign(order, {
          acceptedAt: null,
          workerId: null,
          secondWorkerId: null,
          startsAt: null,
          endsAt: null,
        });
        await notify(
          act,
          { roles: ['street'], caseId: order.caseId },
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
      change: async (order, { worker, secondWorker = null, startsAt, minutes }: Visit, act) => {
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
        await endAccess(act, 'order_id', order.id);
        for (const personId of ids)
          create(act, Participation, {
            caseId: order.caseId,
            organisationId: order.providerId,
            personId,
            purpose: 'SERVICE',
            scopes: VISIT_SCOPES,
            joinedOn: act.today,
            state: 'ACTIVE',
            // To order somebody home is to agree that they know where home is.
            consentedBy: order.placedBy,
            consentForm: 'ORDER',
            invitedBy: act.context.who.person,
            orderId: order.id,
          });
        await act.em.flush();
        for (const person of ids) await notify(act, { person }, 'VISIT_SCHEDULED', order.id, null);
      },
    },
    signIn: {
      mayKnow: ofWorker,
      rules: [withCode],
      event: 'begun',
      change: (order, _, { now }) => {
        order.signedInAt = now;
      },
    },
    signOut: {
      mayKnow: ofWorker,
      event: 'served',
      change: async (order, { quantity }: { quantity: number }, act) => {
        if (!(quantity > 0) || quantity > order.quantity)
          throw refusal(
            'BAD_USER_INPUT',
            `quantity is more than 0 and at most ${order.quantity}.`,
            'quantity',
          );
        await release(act, order, order.quantity, quantity);
        order.servedQuantity = quantity;
        order.signedOutAt = act.now;
        // Who is called afterwards is drawn by the order's own id: nobody chooses.
        const { value: percent } = await parameter(act, 'follow-up-sample');
        order.isSampled = hash('sha256', order.id, 'buffer').readUInt16BE(0) % 100 < percent;
        await endAccess(act, 'order_id', order.id);
      },
    },
    raiseException: {
      mayKnow: (order, act) => ofWorker(order, act) || ofProvider(order, act),
      event: 'excepted',
      rules: [
        ({ settlementId }) => {
          if (settlementId) throw refusal('CONFLICT', 'It is settled.');
        },
      ],
      change: async (order, { kind, text }: { kind: string; text: string }, act) => {
        Object.assign(order, { exception: kind, exceptionText: text, exceptionBy: act.context.who.person });
        await endAccess(act, 'order_id', order.id);
        await notify(
          act,
          { roles: ['street'], caseId: order.caseId },
          'ORDER_EXCEPTION',
          order.id,
          order.caseId,
        );
      },
    },
  },
});

import { create, dayOf, type Outcome, refusal } from '#kernel';
import { type Act, acts, lock, look } from '../lifecycle.ts';
import { Person } from '../registry/index.ts';
import type { EnlistWorkerInput } from '../schema.types.ts';
import { type ServiceOrder, ServiceWorker } from './entities.ts';
import { itemOn } from './placing.ts';

const BUSY = `select from service_order where id <> ? and state in ('SCHEDULED', 'SERVING') and (worker_id = any(?::uuid[]) or second_worker_id = any(?::uuid[]))
  and starts_at < ? and ends_at > ? limit 1`;
const THAT_DAY = `select count(*)::int as count from service_order where id <> ? and state in ('SCHEDULED', 'SERVING', 'SERVED') and (worker_id = ? or second_worker_id = ?)
  and (starts_at at time zone 'Asia/Shanghai')::date = ?`;
const IN_TERM = `select from contract where id = ? and ?::date between starts_on and ends_on`;
const SELF_CARE = `select self_care_level as level from assessment where citizen_id = ? and valid_until >= ? order by assessed_on desc limit 1`;

/** Workers who may come: of the provider, licensed, and free at that time. */
export async function checkWorkers(act: Act, order: ServiceOrder, ids: string[], starts: Date, ends: Date) {
  const item = await itemOn(act, order.itemCode, order.wantedOn);
  const day = dayOf(starts);
  if (order.contractId && (await act.em.execute(IN_TERM, [order.contractId, day])).length === 0)
    throw refusal('BAD_USER_INPUT', 'The visit lies outside the contract’s term.', 'startsAt');
  const [care] = await act.em.execute(SELF_CARE, [order.citizenId, act.today]);
  // Who was not assessed may need as many as anyone.
  const wanted = !care || care['level'] === 'TOTAL_LOSS' ? item.workersIfTotal : 1;
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

/** A provider names who serves for it, with what licences. */
async function enlistWorker(
  { person, licences, maxPerDay }: EnlistWorkerInput,
  act: Act,
): Promise<() => Outcome> {
  const { organisation, role } = act.context.who;
  if (role === 'service-worker') throw refusal('FORBIDDEN', 'Your unit’s manager does this.');
  const found = await look(act, Person, person, 'person');
  if (!found || found.organisationId !== organisation) throw refusal('NOT_FOUND', undefined, 'person');
  if (maxPerDay < 1 || maxPerDay > 20)
    throw refusal('BAD_USER_INPUT', 'A day has 1 to 20 visits.', 'maxPerDay');
  const known = await look(act, ServiceWorker, person, 'person');
  const worker =
    known ?? create(act, ServiceWorker, { id: person, organisationId: organisation, licences, maxPerDay });
  Object.assign(worker, { licences, maxPerDay });
  act.emit('civil-affairs.worker.enlisted', { person, organisation: organisation as string });
  return () => ({ id: worker.id, state: 'ENLISTED', version: worker.version });
}

export const workerMutations = acts({ enlistWorker });

import { create, dayOf, type Outcome, refusal, row } from '#kernel';
import { type Act, acts, lock, look } from '../lifecycle.ts';
import { Person } from '../registry/index.ts';
import type { EnlistWorkerInput } from '../schema.types.ts';
import type { Item } from './catalogue.ts';
import { type ServiceOrder, ServiceWorker } from './entities.ts';
import { isManager } from './policy.ts';
import { sql } from './workers.sql.ts';

/** Workers who may come: of the provider, licensed, and free at that time; refuses any others. */
export async function checkWorkers(
  act: Act,
  order: ServiceOrder,
  item: Item,
  people: readonly string[],
  starts: Date,
  ends: Date,
) {
  const { id, contractId: contract, citizenId: citizen } = order;
  const day = dayOf(starts);
  if (contract && !(await row(act, sql.termOn, { contract, day })))
    throw refusal('BAD_USER_INPUT', 'The visit lies outside the contract’s term.', 'startsAt');
  const care = await row(act, sql.selfCareOn, { citizen, day: act.today });
  // Who was not assessed may need as many as anyone.
  const wanted = !care || care.level === 'TOTAL_LOSS' ? item.workersIfTotal : 1;
  if (new Set(people).size < wanted)
    throw refusal('BAD_USER_INPUT', `${item.name} takes ${wanted} workers here.`, 'secondWorker');
  // In the order of their ids, so that of two schedulers one waits for the other.
  const workers = [];
  for (const person of [...people].sort()) workers.push(await lock(act, ServiceWorker, person, 'worker'));
  for (const worker of workers) {
    if (!worker || worker.organisationId !== order.providerId)
      throw refusal('BAD_USER_INPUT', 'This is no worker of the provider.', 'worker');
    const { count = 0 } = (await row(act, sql.visitsThatDay, { order: id, worker: worker.id, day })) ?? {};
    if (count >= worker.maxPerDay)
      throw refusal('CONFLICT', `A worker has at most ${worker.maxPerDay} visits a day.`, 'startsAt');
  }
  if (item.licence && !workers.some((worker) => worker?.licences.includes(item.licence as string)))
    throw refusal('BAD_USER_INPUT', `${item.name} needs the licence ${item.licence}.`, 'worker');
  if (await row(act, sql.busyWorker, { order: id, workers: people, ends, starts }))
    throw refusal('CONFLICT', 'A worker has another visit at that time.', 'startsAt');
}

/** A provider names who serves for it, with what licences. */
async function enlistWorker(input: EnlistWorkerInput, act: Act): Promise<() => Outcome> {
  const { person: id, licences, maxPerDay } = input;
  const { who } = act.context;
  if (!isManager(who)) throw refusal('FORBIDDEN', 'Your unit’s manager does this.');
  const found = await look(act, Person, id, 'person');
  if (!found || found.organisationId !== who.organisation) throw refusal('NOT_FOUND', undefined, 'person');
  if (maxPerDay < 1 || maxPerDay > 20)
    throw refusal('BAD_USER_INPUT', 'A day has 1 to 20 visits.', 'maxPerDay');
  // Whoever came from another unit serves for this one from now on.
  const organisationId = found.organisationId as string;
  const known = await look(act, ServiceWorker, id, 'person');
  const worker = known ?? create(act, ServiceWorker, { id, organisationId, licences, maxPerDay });
  Object.assign(worker, { organisationId, licences, maxPerDay });
  act.emit('civil-affairs.worker.enlisted', { person: id, organisation: organisationId });
  return () => ({ id, state: 'ENLISTED', version: worker.version });
}

export const workerMutations = acts({ enlistWorker });

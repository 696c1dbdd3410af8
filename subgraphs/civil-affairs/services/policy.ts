import { type Principal, policy, same } from '#kernel';
import type { Officer, Role } from '#schema/roles.ts';
import type { ExceptionKind } from '../schema.types.ts';
import type { ServiceOrder, ServiceWorker } from './entities.ts';

/** The unit that is to serve. */
export const isProvider = policy<Pick<ServiceOrder, 'providerId'>>({
  from: 'service_order o',
  where: 'o.provider_id = :unit',
  holds: ({ providerId }, { organisation }) => same(providerId, organisation),
});

/** Those who come, or are to. */
export const isVisitor = policy<Pick<ServiceOrder, 'workerId' | 'secondWorkerId'>>({
  from: 'service_order o',
  where: '(o.worker_id = :person or o.second_worker_id = :person)',
  holds: ({ workerId, secondWorkerId }, { person }) => same(workerId, person) || same(secondWorkerId, person),
});

/** Whoever serves for a unit is the unit's to name, and to know. */
export const isEmployer = policy<Pick<ServiceWorker, 'organisationId'>>({
  from: 'service_worker w',
  where: 'w.organisation_id = :unit',
  holds: ({ organisationId }, { organisation }) => same(organisationId, organisation),
});

/** Who answers for a unit's orders, and does not only come. */
export const isManager = ({ role }: Principal) => role !== 'service-worker';

/** The code is the family's, or of whoever ordered for it; who serves hears it at the door. */
export const mayReadCode = ({ placedBy }: Pick<ServiceOrder, 'placedBy'>, { role, person }: Principal) =>
  role === 'resident' || same(placedBy, person);

/** What the person says of a service, to the hub and not to who served. */
export const saidByFamily: readonly string[] = ['COMPLAINT', 'LOW_SCORE'] satisfies ExceptionKind[];

/** Who told what went wrong: the person, and who answers for their unit; not who took the order over, nor who only comes. */
export const isTeller = (
  {
    exception,
    exceptionBy,
    exceptionUnit,
  }: { exception: string | null; exceptionBy: string | null; exceptionUnit: string | null },
  who: Principal,
) =>
  !saidByFamily.includes(exception as string) &&
  (same(exceptionBy, who.person) || (same(exceptionUnit, who.organisation) && isManager(who)));

const channels: { readonly [R in Role]?: string } = { resident: 'SELF', clerk: 'PHONE' };
/** Through whom an order comes in. */
export const channelOf = ({ role }: Principal) => channels[role] ?? 'AIDE';

/** Who is told what a provider does with an order, and what went wrong with it. */
export const arrangers = ['street'] as const satisfies readonly Officer[];

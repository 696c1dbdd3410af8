import { itsCase } from '../cases/index.ts';
import { organisation } from '../field-resolvers.ts';
import { legalActs } from '../lifecycle.ts';
import type { Resolvers } from '../rows.ts';
import { serviceCatalogue, servicePackages } from './catalogue.ts';
import { codeOf } from './codes.ts';
import { dispatchMutations } from './dispatch.ts';
import { exceptionMutations } from './exceptions.ts';
import { followUpMutations } from './follow-ups.ts';
import { orderMutations } from './orders.ts';
import { mayReadCode } from './policy.ts';
import {
  dayList,
  dispatchOptions,
  exceptionTextOf,
  orderOf,
  recipientOf,
  serviceOrders,
  wordsOf,
} from './queries.ts';
import { serviceVisitMutations } from './service-visits.ts';
import { orderActs } from './transitions.ts';
import { workerMutations } from './workers.ts';

export const serviceResolvers = {
  Query: { serviceCatalogue, servicePackages, serviceOrders, dayList, dispatchOptions },
  Mutation: {
    ...orderMutations,
    ...dispatchMutations,
    ...serviceVisitMutations,
    ...exceptionMutations,
    ...followUpMutations,
    ...workerMutations,
  },
  ServiceOrder: {
    provider: organisation('providerId'),
    recipient: recipientOf,
    area: ({ divisionCode }, _, { load }) => load.division.load(divisionCode.slice(0, 9)),
    code: (order, _, { who, room }) =>
      order.state === 'SCHEDULED' && mayReadCode(order, who) ? codeOf(room.keys, order) : null,
    words: wordsOf,
    exceptionText: exceptionTextOf,
    legalActs: ({ state }) => legalActs(orderActs, state),
  },
  DispatchOption: { provider: organisation('provider') },
  OrderOutcome: {
    order: orderOf,
    case: itsCase,
  },
  WorkerOutcome: { worker: ({ id }, _, { load }) => load.workerById.load(id) },
} satisfies Resolvers;

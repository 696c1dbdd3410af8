import { department, joinShares, merge } from '#kernel';
import * as cases from './cases/entities.ts';
import * as records from './cases/record-entities.ts';
import { caseResolvers } from './cases/resolvers.ts';
import { caseShares } from './cases/shares.ts';
import { caseFixtures } from './fixtures.ts';
import * as meeting from './joint-meeting/entities.ts';
import { meetingResolvers } from './joint-meeting/resolvers.ts';
import { meetingFields } from './joint-meeting/shares.ts';
import { loaders } from './loaders.ts';
import * as needs from './needs/entities.ts';
import { withdrawNeeds } from './needs/needs.ts';
import { needHandlers } from './needs/reactions.ts';
import { needResolvers } from './needs/resolvers.ts';
import { needFields } from './needs/shares.ts';
import * as network from './network/entities.ts';
import { networkResolvers } from './network/resolvers.ts';
import { networkFields } from './network/shares.ts';
import * as notices from './notices/entities.ts';
import { noticeResolvers } from './notices/resolvers.ts';
import * as purchasing from './purchasing/entities.ts';
import { purchasingFixtures } from './purchasing/fixtures.ts';
import { purchasingResolvers } from './purchasing/resolvers.ts';
import * as registry from './registry/entities.ts';
import { registryFixtures } from './registry/fixtures.ts';
import { registryResolvers } from './registry/resolvers.ts';
import { registryShares } from './registry/shares.ts';
import { signOn } from './registry/sign-on.ts';
import type { Needed } from './rows.ts';
import * as services from './services/entities.ts';
import { allOrdersEnded } from './services/orders.ts';
import { serviceResolvers } from './services/resolvers.ts';
import { serviceFields } from './services/shares.ts';
import * as sharing from './sharing/entities.ts';
import { sharingHandlers } from './sharing/reactions.ts';
import { sharingResolvers } from './sharing/resolvers.ts';
import * as supervision from './supervision/entities.ts';
import { supervisionResolvers } from './supervision/resolvers.ts';
import * as tasks from './tasks/entities.ts';
import { taskHandlers } from './tasks/reactions.ts';
import { taskResolvers } from './tasks/resolvers.ts';
import { taskFields } from './tasks/shares.ts';
import { allTasksEnded } from './tasks/tasks.ts';

export default department({
  home: import.meta.dirname,
  entities: {
    ...registry,
    ...notices,
    ...cases,
    ...records,
    ...network,
    ...tasks,
    ...meeting,
    ...sharing,
    ...needs,
    ...services,
    ...purchasing,
    ...supervision,
  },
  loaders,
  shares: joinShares(registryShares, caseShares, {
    Case: { fetched: { ...networkFields, ...taskFields, ...meetingFields, ...needFields, ...serviceFields } },
  }),
  handlers: { ...taskHandlers, ...needHandlers, ...sharingHandlers },
  signOn,
  resolvers: merge(
    registryResolvers,
    noticeResolvers,
    caseResolvers({ mayClose: [allTasksEnded, allOrdersEnded], closed: [withdrawNeeds] }),
    networkResolvers,
    taskResolvers,
    meetingResolvers,
    sharingResolvers,
    needResolvers,
    serviceResolvers,
    purchasingResolvers,
    supervisionResolvers,
  ) satisfies Needed,
  fixtures: async (em) => {
    await registryFixtures(em);
    await caseFixtures(em);
    await purchasingFixtures(em);
  },
});

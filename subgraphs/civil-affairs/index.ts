import { department, merge } from '#kernel/department.ts';
import * as casework from './casework/entities.ts';
import { caseworkFixtures } from './casework/fixtures.ts';
import { caseworkResolvers, caseworkShares } from './casework/resolvers.ts';
import * as chain from './chain/entities.ts';
import { chainResolvers } from './chain/resolvers.ts';
import * as meeting from './joint-meeting/entities.ts';
import { meetingResolvers } from './joint-meeting/resolvers.ts';
import { loaders } from './loaders.ts';
import * as needs from './needs/entities.ts';
import { needHandlers } from './needs/reactions.ts';
import { needResolvers } from './needs/resolvers.ts';
import * as network from './network/entities.ts';
import { networkResolvers } from './network/resolvers.ts';
import * as purchasing from './purchasing/entities.ts';
import { purchasingFixtures } from './purchasing/fixtures.ts';
import { purchasingResolvers } from './purchasing/resolvers.ts';
import * as registry from './registry/entities.ts';
import { registryFixtures } from './registry/fixtures.ts';
import { registryResolvers } from './registry/resolvers.ts';
import { registryShares } from './registry/shares.ts';
import { signOn } from './registry/sign-on.ts';
import * as services from './services/entities.ts';
import { serviceResolvers } from './services/resolvers.ts';
import { sharingHandlers } from './sharing/corrections.ts';
import * as sharing from './sharing/entities.ts';
import { sharingResolvers } from './sharing/resolvers.ts';
import * as supervision from './supervision/entities.ts';
import { supervisionHandlers } from './supervision/reactions.ts';
import { supervisionResolvers } from './supervision/resolvers.ts';

export default department({
  home: import.meta.dirname,
  entities: {
    ...registry,
    ...casework,
    ...chain,
    ...network,
    ...supervision,
    ...meeting,
    ...sharing,
    ...needs,
    ...services,
    ...purchasing,
  },
  loaders,
  shares: { ...registryShares, ...caseworkShares },
  handlers: { ...supervisionHandlers, ...needHandlers, ...sharingHandlers },
  signOn,
  resolvers: merge(
    registryResolvers,
    caseworkResolvers,
    chainResolvers,
    networkResolvers,
    supervisionResolvers,
    meetingResolvers,
    sharingResolvers,
    needResolvers,
    serviceResolvers,
    purchasingResolvers,
  ),
  fixtures: async (em) => {
    await registryFixtures(em);
    await caseworkFixtures(em);
    await purchasingFixtures(em);
  },
});

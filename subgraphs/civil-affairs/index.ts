import { department, merge } from '#kernel/department.ts';
import * as casework from './casework/entities.ts';
import { caseworkFixtures } from './casework/fixtures.ts';
import { caseworkResolvers, caseworkShares } from './casework/resolvers.ts';
import { loaders } from './loaders.ts';
import * as registry from './registry/entities.ts';
import { registryFixtures } from './registry/fixtures.ts';
import { registryResolvers, registryShares } from './registry/resolvers.ts';
import { signOn } from './registry/sign-on.ts';

export default department({
  home: import.meta.dirname,
  entities: { ...registry, ...casework },
  loaders,
  shares: { ...registryShares, ...caseworkShares },
  signOn,
  resolvers: merge(registryResolvers, caseworkResolvers),
  fixtures: async (em) => {
    await registryFixtures(em);
    await caseworkFixtures(em);
  },
});

import { assignmentHandlers, correctionHandlers, department } from '#kernel';
import * as entities from './entities.ts';
import { fixtures } from './fixtures.ts';
import { loaders } from './loaders.ts';
import { key } from './numbers.ts';
import { resolvers, shares } from './resolvers.ts';

export default department({
  home: import.meta.dirname,
  entities,
  fixtures,
  loaders,
  resolvers,
  shares,
  handlers: { ...assignmentHandlers, ...correctionHandlers },
  beforeOpen: key,
});

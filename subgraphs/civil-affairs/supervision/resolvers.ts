import { organisation } from '../field-resolvers.ts';
import type { Resolvers } from '../rows.ts';
import { tick } from './clock.ts';
import { changes, colleagues, queues } from './queries.ts';

export const supervisionResolvers = {
  Query: { queues, colleagues, changes },
  Mutation: { tick },
  Colleague: { organisation: organisation('organisationId') },
} satisfies Resolvers;

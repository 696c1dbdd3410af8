import { itemFields } from '../items.ts';
import { organisation } from '../links.ts';
import type { Resolvers } from '../rows.ts';
import { programmeMutations } from './programmes.ts';
import { disclosure, programmes } from './queries.ts';

export const disclosureResolvers = {
  Query: { disclosure, programmes },
  Mutation: programmeMutations,
  DisclosedLine: { item: itemFields.item, unit: itemFields.unit },
  Programme: {
    organisation: organisation('organisationId'),
    reports: ({ id }, _, { load }) => load.reportsOf.load(id),
  },
  ProgrammeOutcome: { programme: ({ id }, _, { load }) => load.programme.load(id) },
} satisfies Resolvers;

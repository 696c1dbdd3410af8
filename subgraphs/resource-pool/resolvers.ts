import { share, subject } from '#kernel';
import { items } from '#schema/items.ts';
import { tick } from './clocks.ts';
import { itemFields } from './items.ts';
import type { Resolvers, Shares } from './rows.ts';

export const shares = {
  ResourceShare: {
    record: async (id) => ({ key: id }),
    fetched: {
      aid: ({ key }, _, { load }) => load.aidOf.load(key),
      donors: async ({ key }, _, { load }) => {
        const known = (await load.aidOf.load(key)).filter(({ isAnonymous }) => !isAnonymous);
        return [...new Set(known.map(({ donorId }) => donorId))].map((id) => ({ id }));
      },
    },
  },
} satisfies Shares<{ ResourceShare: { key: string } }>;

export const poolResolvers = {
  Query: { resourceItems: () => items },
  Mutation: { tick: (_, { at }, context) => tick(at, context) },
  Organisation: { __resolveReference: subject },
  AidLine: itemFields,
  Case: {
    __resolveReference: subject,
    resources: share('ResourceShare'),
  },
} satisfies Resolvers;

import { share, subject } from '#kernel';
import { items } from '#schema/items.ts';
import { tick } from './clocks.ts';
import { itemFields } from './items.ts';
import type { Context } from './loaders.ts';

type CaseKey = { key: string };

export const shares = {
  ResourceShare: {
    record: async (id: string) => ({ key: id }),
    fetched: {
      aid: ({ key }: CaseKey, _: unknown, { load }: Context) => load.aidOf.load(key),
      donors: async ({ key }: CaseKey, _: unknown, { load }: Context) => {
        const known = (await load.aidOf.load(key))
          .filter(({ isAnonymous }) => !isAnonymous)
          .map(({ donorId }) => donorId);
        return [...new Set(known)].map((id) => ({ id }));
      },
    },
  },
};

export const poolResolvers = {
  Query: { resourceItems: () => items },
  Mutation: { tick },
  Organisation: { __resolveReference: subject },
  AidLine: itemFields,
  Case: {
    __resolveReference: subject,
    resources: share('ResourceShare'),
  },
};

import { aliasOf, itemNamed } from '#schema/items.ts';
import { needMutations } from './acts.ts';

const name = ({ item }: { item: string | null }) => item && (itemNamed(item)?.name ?? item);

export const needResolvers = {
  Mutation: needMutations,
  CaseNeed: {
    item: name,
    unit: ({ item }: { item: string }) => itemNamed(item)?.unit ?? '',
    alias: ({ beneficiary, size }: { beneficiary: string; size: number }) => aliasOf(beneficiary, size),
  },
  Gift: { item: name },
};

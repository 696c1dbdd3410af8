import { aliasOf, itemNamed } from '#schema/items.ts';
import { itsCase, ofCase } from '../cases/index.ts';
import type { Resolvers } from '../rows.ts';
import { giftMutations } from './gifts.ts';
import { needMutations } from './needs.ts';

const READ = 'civil-affairs.need.read';
const nameOf = (item: string) => itemNamed(item)?.name ?? item;

export const needResolvers = {
  Mutation: { ...needMutations, ...giftMutations },
  CaseNeed: {
    item: ({ item }) => nameOf(item),
    unit: ({ item }) => itemNamed(item)?.unit ?? '',
    alias: ({ beneficiary, size }) => aliasOf(beneficiary, size),
  },
  Gift: { item: ({ item }) => item && nameOf(item) },
  NeedOutcome: {
    need: ofCase(READ, 'needById'),
    case: itsCase,
  },
  GiftOutcome: {
    gift: ofCase(READ, 'giftById'),
    case: itsCase,
  },
} satisfies Resolvers;

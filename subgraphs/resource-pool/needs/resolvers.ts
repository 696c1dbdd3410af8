import { aliasOf } from '#schema/items.ts';
import { itemFields } from '../items.ts';
import type { Resolvers } from '../rows.ts';
import { needs } from './queries.ts';

export const needResolvers = {
  Query: { needs },
  Need: { ...itemFields, alias: ({ beneficiary, size }) => aliasOf(beneficiary, size) },
} satisfies Resolvers;

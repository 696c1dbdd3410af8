import { page } from '#kernel';
import { itemFields } from '../items.ts';
import { nodesOf } from '../links.ts';
import type { Resolvers } from '../rows.ts';
import { brandMutations } from './brands.ts';
import { capacityMutations } from './capacities.ts';
import { sql } from './organisations.sql.ts';
import { profileMutations } from './profiles.ts';

export const organisationResolvers = {
  Query: {
    profiles: (_, args, context) => page('profiles', sql.profiles, {}, args, context),
    serviceBrands: (_, args, context) => page('serviceBrands', sql.serviceBrands, {}, args, context),
    brands: (_, __, context) =>
      nodesOf(page('serviceBrands', sql.serviceBrands, {}, { first: 100 }, context)),
  },
  Mutation: { ...profileMutations, ...brandMutations, ...capacityMutations },
  Profile: {
    organisation: ({ id }) => ({ id }),
    brand: ({ brandId }, _, { load }) => (brandId == null ? null : load.brand.load(brandId)),
    capacities: ({ id }, _, { load }) => load.capacitiesOf.load(id),
  },
  Capacity: itemFields,
  ProfileOutcome: { profile: ({ id }, _, { load }) => load.profile.load(id) },
  BrandOutcome: { brand: ({ id }, _, { load }) => load.brand.load(id) },
  CapacityOutcome: { capacity: ({ id }, _, { load }) => load.capacity.load(id) },
} satisfies Resolvers;

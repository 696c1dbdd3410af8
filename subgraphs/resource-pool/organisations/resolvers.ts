import { paged, type Row } from '#kernel';
import { itemFields } from '../items.ts';
import type { Context } from '../loaders.ts';
import type { QueryProfilesArgs } from '../schema.types.ts';
import { organisationMutations } from './acts.ts';

const profiles = (_: unknown, args: QueryProfilesArgs, context: Context) =>
  paged(
    'profiles',
    `select id, id::text as key, summary, state as stage, coalesce(certificate_until >= current_day(), false) as "mayFundraise",
       brand_id as "brandId", version from profile`,
    [],
    args,
    context,
    'asc',
  );

const BRAND = `select id, id as key, name, division_code as division, parent_id as parent from brand`;

export const organisationResolvers = {
  Query: {
    profiles,
    brands: (_: unknown, _args: unknown, { room }: Context) =>
      room.read(`${BRAND} order by division_code, id`, []),
  },
  Mutation: organisationMutations,
  Profile: {
    organisation: ({ id }: Row) => ({ id }),
    brand: ({ brandId }: Row, _: unknown, { load }: Context) => brandId && load.brand.load(brandId as string),
    capacities: ({ id }: Row, _: unknown, { load }: Context) => load.capacitiesOf.load(id as string),
  },
  Capacity: itemFields,
};

import { many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './organisations.sql.ts';

export const organisationLoaders = {
  profile: one(sql.profile),
  brand: one(sql.brand),
  capacitiesOf: many(sql.capacitiesOf),
  capacity: one(sql.capacity),
};

/** The rows behind the office's types. */
export type ProfileRows = {
  Profile: RowOf<'profile'>;
  Brand: RowOf<'brand'>;
  Capacity: RowOf<'capacity'>;
};

import { many, one } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { sql } from './organisations.sql.ts';

export const organisationLoaders = {
  profile: one(sql.profile),
  brand: one(sql.brand),
  capacitiesOf: many(sql.capacitiesOf),
  capacity: one(sql.capacity),
};

/** The rows behind the office's types. */
export type ProfileRows = {
  Profile: Omit<Statements['profile']['row'], 'key'>;
  Brand: Omit<Statements['brand']['row'], 'key'>;
  Capacity: Omit<Statements['capacity']['row'], 'key'>;
};

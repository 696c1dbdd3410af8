import { many, one } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { sql } from './registry.sql.ts';

export const registryLoaders = {
  citizen: one(sql.citizen),
  kinshipsOf: many(sql.kinshipsOf),
  guardianshipsOf: many(sql.guardianshipsOf),
  assistanceOf: many(sql.assistanceOf),
  household: one(sql.household),
  membersOf: many(sql.membersOf),
  division: one(sql.division),
  childDivisionsOf: many(sql.childDivisionsOf),
  organisation: one(sql.organisation),
  agreementsOf: many(sql.agreementsOf),
};

/** The rows behind the office's types. */
export type RegistryRows = {
  Organisation: Statements['organisation']['row'];
  Division: Statements['division']['row'];
};

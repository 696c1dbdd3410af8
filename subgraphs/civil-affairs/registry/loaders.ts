import { many, one } from '#kernel';
import type { RowOf, Statements } from '../statements.types.ts';
import { sql } from './registry.sql.ts';

export const registryLoaders = {
  citizen: one(sql.citizen),
  kinshipsOf: many(sql.kinshipsOf),
  guardianshipsOf: many(sql.guardianshipsOf),
  assistanceOf: many(sql.assistanceOf),
  benefitsOf: many(sql.benefitsOf),
  household: one(sql.household),
  membersOf: many(sql.membersOf),
  division: one(sql.division),
  childDivisionsOf: many(sql.childDivisionsOf),
  organisation: one(sql.organisation),
  agreementsOf: many(sql.agreementsOf),
};

/** The rows behind the office's types. */
export type RegistryRows = {
  Me: {
    id: string;
    name: string;
    role: string;
    organisationId: string | null;
    divisionCode: string;
    scopes: readonly string[];
  };
  Division: Statements['division']['row'];
  Organisation: RowOf<'organisation'>;
  Agreement: Statements['agreementsOf']['row'];
  Household: RowOf<'household'>;
  HouseholdMember: Statements['membersOf']['row'];
  Kinship: Statements['kinshipsOf']['row'];
  Guardianship: Statements['guardianshipsOf']['row'];
  Assistance: Statements['assistanceOf']['row'];
  Benefit: Statements['benefitsOf']['row'];
};

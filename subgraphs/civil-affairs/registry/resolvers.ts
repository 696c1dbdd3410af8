import { ownPage, subject, writeCredential } from '#kernel';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { maskAccount } from '#schema/masks.ts';
import { division, organisation } from '../field-resolvers.ts';
import type { Resolvers } from '../rows.ts';
import { warrantOf } from '../verdicts.ts';
import { organisationMutations } from './organisations.ts';
import { mayReadAgreements } from './policy.ts';
import { citizenReferred, civilAffairs, explainAccess, me, organisations } from './queries.ts';
import { sql } from './registry.sql.ts';

export const registryResolvers = {
  Query: {
    me,
    explainAccess,
    sharingCatalogue: () => catalogue,
    division: (_, { code }, { load }) => load.division.load(code),
    organisations,
    organisation: (_, reference, { load }) => load.organisation.load(subject(reference).id),
    myself: (_, _args, { who }) => (who.citizen ? { id: who.citizen } : null),
    households: ownPage('households', 'civil-affairs.register.read', sql.households),
  },
  Mutation: organisationMutations,
  Me: {
    credential: (_, _args, { who, room }) => writeCredential(who, room.keys),
    organisation: organisation('organisationId'),
    division: division('divisionCode'),
  },
  Division: {
    parent: ({ code }, _, { load }) => (code.length > 2 ? load.division.load(parentOf(code)) : null),
    children: ({ code }, _, { load }) => load.childDivisionsOf.load(code),
  },
  Organisation: {
    __resolveReference: (reference, { load }) => load.organisation.load(subject(reference).id),
    division: division('divisionCode'),
    agreements: (unit, _, { load, who }) =>
      mayReadAgreements(unit, who) ? load.agreementsOf.load(unit.id) : null,
  },
  OrganisationOutcome: { organisation: ({ id }, _, { load }) => load.organisation.load(id) },
  Citizen: {
    __resolveReference: citizenReferred,
    warrant: ({ id }, _, context) => warrantOf(id, context),
    civilAffairs,
  },
  Kinship: { relative: ({ relativeId }) => ({ id: relativeId }) },
  Guardianship: { guardian: ({ guardianId }) => ({ id: guardianId }) },
  Benefit: { maskedAccount: ({ account }) => maskAccount(account) },
  Household: {
    registeredDivision: division('registeredCode'),
    residence: division('residenceCode'),
    memberCount: async ({ id }, _, { load }) => (await load.membersOf.load(id)).length,
    members: ({ id }, _, { load }) => load.membersOf.load(id),
  },
  HouseholdMember: { citizen: ({ id }) => ({ id }) },
} satisfies Resolvers;

const parentOf = (code: string) => code.slice(0, { 12: 9, 9: 6, 6: 4 }[code.length] ?? 2);

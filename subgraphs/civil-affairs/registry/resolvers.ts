import type { GraphQLResolveInfo } from 'graphql';
import {
  connection,
  keyAfter,
  ownPage,
  project,
  refusal,
  scopesAsked,
  shareNamed,
  sizeOf,
  subject,
  writeCredential,
} from '#kernel';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { scopeByName, scopes } from '#schema/scopes.ts';
import { canRequest, isGranted, mayUse, questions, reasonOf, verdict } from '#schema/verdict.ts';
import { division, organisation } from '../links.ts';
import type {
  QueryDivisionArgs,
  QueryExplainAccessArgs,
  QueryOrganisationArgs,
  QueryOrganisationsArgs,
} from '../schema.types.ts';
import {
  askerOf,
  type Context,
  codesOf,
  disputedOf,
  type GroundRow,
  isMinor,
  verdictsOf,
  warrantOf,
} from '../verdicts.ts';
import { admissionMutations } from './admission.ts';
import { sql } from './registry.sql.ts';
import { countyOf } from './units.ts';

async function civilAffairs({ id }: { id: string }, _: unknown, context: Context, info: GraphQLResolveInfo) {
  const verdicts = await verdictsOf(id, context);
  const codes = codesOf(verdicts);
  context.trail.note({
    subject: id,
    ground: { kind: 'READ', grounds: verdicts?.grounds ?? [] },
    scopes: scopesAsked(shareNamed('CivilAffairsShare', context), codes, info),
  });
  return project('CivilAffairsShare', codes, id, context, undefined, await disputedOf(id, context));
}

/** Only rules are told: an unknown subject reads like one without a ground. */
async function explainAccess(
  _: unknown,
  { subject: id, scope: name }: QueryExplainAccessArgs,
  context: Context,
) {
  const scope = scopeByName.get(name);
  if (!scope)
    throw refusal('BAD_USER_INPUT', `There is no scope ${name.slice(0, 80)}; see sharingCatalogue.`, 'scope');
  const subjectId = subject({ id }).id;
  const [asker, grounds] = await Promise.all([askerOf(context), context.load.grounds.load(subjectId)]);
  const { answers } = verdict(asker, scope, grounds, {
    isMinor: isMinor((grounds[0] as GroundRow | undefined)?.birthDate ?? null, context.now),
  });
  // A room opens nothing about a person without a ground, whatever the class.
  const granted = grounds.length > 0 && isGranted(scope, answers);
  const reason = granted ? null : isGranted(scope, answers) ? 'GROUND' : reasonOf(scope, answers);
  return {
    scope: name,
    title: scope.title,
    class: scope.class,
    owner: scope.source,
    legalBasis: scope.legalBasis,
    isGranted: granted,
    reason,
    canRequest: reason != null && canRequest(scope, reason),
    answers: questions.map((question, index) => ({ question, isYes: (answers & (1 << index)) !== 0 })),
  };
}

async function me(_: unknown, _args: unknown, context: Context) {
  const { who, room } = context;
  const [[person], asker] = await Promise.all([
    room.read<{ name: string }>('select name from person where id = $1', [who.person]),
    askerOf(context),
  ]);
  if (!person || !asker) throw refusal('UNAUTHENTICATED', 'This person is not in the network, or no longer.');
  return {
    id: who.person,
    name: person.name,
    role: who.role,
    organisationId: who.organisation,
    divisionCode: who.division,
    scopes: scopes.filter((scope) => mayUse(asker, scope)).map(({ name }) => name),
  };
}

const ORGANISATIONS = 'from organisation where division_code like $1';

async function organisations(_: unknown, args: QueryOrganisationsArgs, context: Context) {
  const size = sizeOf(args);
  const county = (args.division ?? context.who.division).slice(0, 6);
  if (!/^\d{2,6}$/.test(county))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2 to 12 digits.', 'division');
  const [rows, [total]] = await Promise.all([
    context.room.read(
      `select id, id as key, name, kind, credit_code as "creditCode", division_code as "divisionCode" ${ORGANISATIONS}
       and ($2::uuid is null or id > $2) order by id limit $3`,
      [`${county}%`, keyAfter(args, 'organisations', context), size + 1],
    ),
    context.room.read<{ count: number }>(`select count(*) as count ${ORGANISATIONS}`, [`${county}%`]),
  ]);
  return { ...connection(rows, size, 'organisations', context), totalCount: async () => total?.count ?? 0 };
}

type Unit = Record<'id' | 'divisionCode', string>;

export const registryResolvers = {
  Query: {
    me,
    explainAccess,
    sharingCatalogue: () => catalogue,
    division: (_: unknown, { code }: QueryDivisionArgs, { load }: Context) => load.division.load(code),
    organisations,
    organisation: (_: unknown, { id }: QueryOrganisationArgs, { load }: Context) =>
      load.organisation.load(subject({ id }).id),
    myself: (_: unknown, _args: unknown, { who }: Context) => who.citizen && { id: who.citizen },
    households: ownPage('households', 'civil-affairs.register.read', sql.households),
  },
  Mutation: admissionMutations,
  Me: {
    credential: (_: unknown, _args: unknown, { who, room }: Context) => writeCredential(who, room.keys),
    organisation: organisation('organisationId'),
    division: division('divisionCode'),
  },
  Division: {
    parent: ({ code }: { code: string }, _: unknown, { load }: Context) =>
      code.length > 2 ? load.division.load(parentOf(code)) : null,
    children: ({ code }: { code: string }, _: unknown, { load }: Context) => load.childDivisionsOf.load(code),
  },
  Organisation: {
    __resolveReference: (reference: unknown, { load }: Context) =>
      load.organisation.load(subject(reference).id),
    division: division('divisionCode'),
    // What an organisation is stands in public registers; what it was given is its own county's.
    agreements: ({ id, divisionCode }: Unit, _: unknown, { load, who }: Context) =>
      countyOf(divisionCode).startsWith(countyOf(who.division)) ? load.agreementsOf.load(id) : null,
  },
  Citizen: {
    // Null for both the absent and the not yours, so that an id can be tried in vain.
    __resolveReference: async (reference: unknown, context: Context) => {
      const { id } = subject(reference);
      return (await verdictsOf(id, context)) && { id };
    },
    warrant: ({ id }: { id: string }, _: unknown, context: Context) => warrantOf(id, context),
    civilAffairs,
  },
  Kinship: { relative: ({ relativeId }: { relativeId: string }) => ({ id: relativeId }) },
  Guardianship: { guardian: ({ guardianId }: { guardianId: string }) => ({ id: guardianId }) },
  Household: {
    registeredDivision: division('registeredCode'),
    residence: division('residenceCode'),
    memberCount: async ({ id }: { id: string }, _: unknown, { load }: Context) =>
      (await load.membersOf.load(id)).length,
    members: ({ id }: { id: string }, _: unknown, { load }: Context) => load.membersOf.load(id),
  },
  HouseholdMember: { citizen: ({ id }: { id: string }) => ({ id }) },
};

const parentOf = (code: string) => code.slice(0, { 12: 9, 9: 6, 6: 4 }[code.length] ?? 2);

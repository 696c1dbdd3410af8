import type { GraphQLResolveInfo } from 'graphql';
import { page, project, refusal, row, scopesAsked, shareNamed, subject } from '#kernel';
import { scopeByName, scopes } from '#schema/scopes.ts';
import { canRequest, isGranted, mayUse, questions, reasonOf, verdict } from '#schema/verdict.ts';
import type { QueryExplainAccessArgs, QueryOrganisationsArgs } from '../schema.types.ts';
import { askerOf, type Context, disputedOf, encodedOf, groundsOf, isMinor, verdictsOf } from '../verdicts.ts';
import { countyOf } from './policy.ts';
import { sql } from './registry.sql.ts';

/** What civil affairs holds of a citizen, as far as this reader may see it. */
export async function civilAffairs(
  { id }: { id: string },
  _: unknown,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const verdicts = await verdictsOf(id, context);
  const encoded = encodedOf(verdicts);
  context.trail.note({
    subject: id,
    ground: { kind: 'READ', grounds: verdicts?.grounds ?? [] },
    scopes: scopesAsked(shareNamed('CivilAffairsShare', context), encoded, info),
  });
  return project('CivilAffairsShare', encoded, id, context, undefined, await disputedOf(id, context));
}

/** A citizen that another room names; null for both the absent and the not yours, so that an id can be tried in vain. */
export async function citizenReferred(reference: unknown, context: Context) {
  const { id } = subject(reference);
  return (await verdictsOf(id, context)) && { id };
}

/** Only rules are told: an unknown subject reads like one without a ground. */
export async function explainAccess(
  _: unknown,
  { subject: id, scope: name }: QueryExplainAccessArgs,
  context: Context,
) {
  const scope = scopeByName.get(name);
  if (!scope)
    throw refusal('BAD_USER_INPUT', `There is no scope ${name.slice(0, 80)}; see sharingCatalogue.`, 'scope');
  const subjectId = subject({ id }).id;
  const [asker, grounds] = await Promise.all([askerOf(context), groundsOf(subjectId, context)]);
  const { answers } = verdict(asker, scope, grounds, {
    isMinor: isMinor(grounds[0]?.birthDate, context.now),
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

/** Who is signed in, and what their role and agreements let them use. */
export async function me(_: unknown, _args: unknown, context: Context) {
  const { who } = context;
  const [person, asker] = await Promise.all([
    row(context, sql.personName, { person: who.person }),
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

/** The network of a county: one's own unless another is named. */
export async function organisations(_: unknown, args: QueryOrganisationsArgs, context: Context) {
  const county = countyOf(args.division ?? context.who.division);
  if (!/^\d{2,6}$/.test(county))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2 to 12 digits.', 'division');
  return page('organisations', sql.organisations, { county: `${county}%` }, args, context);
}

import { inQuestion, keyOf, paged, type Row, refusal, rehearsalId, subject } from '#kernel';
import { purposes, roles } from '#schema/roles.ts';
import { scopeByName } from '#schema/scopes.ts';
import { citizen, organisation } from '../links.ts';
import { facts } from '../registry/index.ts';
import type {
  QueryCorrectionsArgs,
  QueryEmergenciesArgs,
  QueryEmergenciesToSecondArgs,
  QueryMyEmergenciesArgs,
  QueryRehearseSharingChangeArgs,
  QuerySharingRequestsArgs,
} from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { correctionMutations } from './corrections.ts';
import { emergencyMutations } from './emergencies.ts';
import { requestMutations } from './requests.ts';

const sharingRequests = (_: unknown, args: QuerySharingRequestsArgs, context: Context) =>
  paged(
    'sharingRequests',
    `select r.id, ${keyOf('r.answer_by::timestamp', 'r.id')} as key, r.state, r.organisation_id as "organisationId", r.scope, r.owner, r.basis, r.scenario, r.items,
       r.mode, r.purpose, r.months, r.answer_by as "answerBy", r.is_extended as "isExtended", r.reason, r.deliver_by as "deliverBy",
       r.delivered_on as "deliveredOn", r.version
     from sharing_request r join organisation o on o.id = r.organisation_id
     where r.organisation_id = $1 or (r.owner = $2 and left(o.division_code, 6) = $3)`,
    [context.who.organisation, context.who.department, context.who.division.slice(0, 6)],
    args,
    context,
  );

interface CorrectionRow extends Row {
  id: string;
  citizenId: string;
}
const CORRECTIONS = `select c.id, ${keyOf('c.answer_by::timestamp', 'c.id')} as key, c.state, c.citizen_id as "citizenId", c.owner, c.type, c.field,
    c.statement, c.answer_by as "answerBy", c.answer, c.version
  from correction c join citizen z on z.id = c.citizen_id join household h on h.id = z.household_id
  where (c.requested_by = $1 or (c.owner = $2 and h.residence_code like $3))`;
const mine = ({ who }: Context) => [who.person, who.department, `${who.division}%`];

async function corrections(_: unknown, args: QueryCorrectionsArgs, context: Context) {
  const page = await paged<CorrectionRow>('corrections', CORRECTIONS, mine(context), args, context);
  for (const { id, citizenId } of page.nodes)
    context.trail.note({
      subject: citizenId,
      ground: { kind: 'CORRECTION', correction: id },
      scopes: [`${REQUEST}=_`],
    });
  return page;
}
const REQUEST = 'civil-affairs.correction.request';

const EMERGENCY = `select e.id, ${keyOf('e.opened_at', 'e.id')} as key, e.state, e.person_id as "personId",
    e.seconded_by as "secondedBy", e.citizen_id as "citizenId", e.scope, e.reason, e.opened_at as "openedAt", e.until,
    e.review_by as "reviewBy", e.finding, e.version
  from emergency_access e join casefile f on f.id = e.case_id`;
const EMERGENCIES = `${EMERGENCY} where f.division_code like $1`;

const myEmergencies = (_: unknown, args: QueryMyEmergenciesArgs, context: Context) =>
  paged('myEmergencies', `${EMERGENCY} where e.person_id = $1`, [context.who.person], args, context);

const emergencies = (_: unknown, args: QueryEmergenciesArgs, context: Context) =>
  paged('emergencies', EMERGENCIES, [`${context.who.division}%`], args, context);

const emergenciesToSecond = (_: unknown, args: QueryEmergenciesToSecondArgs, context: Context) =>
  paged(
    'emergenciesToSecond',
    `${EMERGENCIES} and e.state = 'TO_SECOND' and split_part(e.scope, '.', 1) = $2 and e.person_id <> $3`,
    [`${context.who.division}%`, context.who.department, context.who.person],
    args,
    context,
  );

const person =
  (column: 'personId' | 'secondedBy') =>
  async (row: Record<typeof column, string | null>, _: unknown, { room }: Context) =>
    (
      await room.read(
        'select id, name, role, organisation_id as "organisationId" from person where id = $1',
        [row[column]],
      )
    )[0];

function rehearseSharingChange(_: unknown, { change }: QueryRehearseSharingChangeArgs, context: Context) {
  const { scope, organisation: unit, isAgreed, roles: newRoles, purposes: newPurposes } = change;
  if (!scopeByName.has(scope))
    throw refusal(
      'BAD_USER_INPUT',
      `There is no scope ${scope.slice(0, 80)}; see sharingCatalogue.`,
      'scope',
    );
  if ((isAgreed == null) !== (unit == null))
    throw refusal('BAD_USER_INPUT', 'An agreement is between an organisation and a yes or no.', 'isAgreed');
  if (isAgreed == null && !newRoles && !newPurposes)
    throw refusal('BAD_USER_INPUT', 'Say what changes: isAgreed, roles or purposes.', 'change');
  if (newRoles?.some((role) => !(roles as readonly string[]).includes(role)))
    throw refusal('BAD_USER_INPUT', `Roles are ${roles.join(', ')}.`, 'roles');
  if (newPurposes?.some((purpose) => !(purposes as readonly string[]).includes(purpose)))
    throw refusal('BAD_USER_INPUT', `Purposes are ${purposes.join(', ')}.`, 'purposes');
  if (unit) subject({ id: unit });
  return {
    id: rehearsalId(
      {
        scope,
        organisation: unit ?? null,
        isAgreed: isAgreed ?? null,
        roles: newRoles ?? null,
        purposes: newPurposes ?? null,
      },
      context,
    ),
  };
}

export const sharingResolvers = {
  Query: {
    sharingRequests,
    corrections,
    emergencies,
    myEmergencies,
    emergenciesToSecond,
    rehearseSharingChange,
  },
  Mutation: { ...requestMutations, ...correctionMutations, ...emergencyMutations },
  SharingRequest: { organisation: organisation('organisationId') },
  Correction: {
    ...inQuestion('civilAffairs', facts),
    // Null for both the absent and the not yours.
    __resolveReference: async (reference: unknown, context: Context) =>
      (await context.room.read(`${CORRECTIONS} and c.id = $4`, [...mine(context), subject(reference).id]))[0],
    citizen,
  },
  EmergencyAccess: { openedBy: person('personId'), secondedBy: person('secondedBy'), citizen },
};

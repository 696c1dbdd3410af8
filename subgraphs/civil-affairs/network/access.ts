import { addDays, create, refusal, row, transitionAll } from '#kernel';
import { scopeByName } from '#schema/scopes.ts';
import type { Case } from '../cases/index.ts';
import { type Act, look } from '../lifecycle.ts';
import { notify, notifyFamily } from '../notices/index.ts';
import { isOutsider, type Organisation, Person, unitOf } from '../registry/index.ts';
import { Participation } from './entities.ts';
import { sql } from './network.sql.ts';
import { participationActs } from './transitions.ts';

interface Part {
  organisation: string;
  person?: string | null;
  purpose: string;
  scopes: readonly string[];
}

/** Only scopes that exist, that the law lets be shared, and whose purpose fits; what is sealed only for a named person. */
export function checkScopes({ purpose, scopes, person }: Omit<Part, 'organisation'>) {
  if (scopes.length === 0) throw refusal('BAD_USER_INPUT', 'Name the scopes.', 'scopes');
  for (const name of scopes) {
    const scope = scopeByName.get(name);
    const isFit =
      scope &&
      scope.class !== 'NOT_SHARED' &&
      (scope.purposes as readonly string[]).includes(purpose) &&
      (scope.sensitivity !== 'SEALED' || person);
    if (!isFit)
      throw refusal(
        'BAD_USER_INPUT',
        `${name.slice(0, 80)} cannot be given for ${purpose}${scope?.sensitivity === 'SEALED' ? ' without a named person' : ''}.`,
        'scopes',
      );
  }
}

interface CameWith {
  meetingId?: string;
  taskId?: string;
}

/** The unit's part in the case; outsiders read nothing before the family agrees. */
function takePart(
  act: Act,
  file: Case,
  unit: Organisation,
  { person = null, purpose, scopes }: Omit<Part, 'organisation'>,
  cameWith: CameWith,
) {
  const participation = create(act, Participation, {
    caseId: file.id,
    organisationId: unit.id,
    personId: person,
    purpose,
    scopes: [...scopes],
    joinedOn: act.today,
    state: isOutsider(unit) ? 'AWAITING_CONSENT' : 'ACTIVE',
    invitedBy: act.context.who.person,
    ...cameWith,
  });
  act.emit('civil-affairs.participation.opened', {
    participation: participation.id,
    case: file.id,
    organisation: unit.id,
  });
  return participation;
}

/** Joins a unit to a case. Departments join by the law; charities, firms and other outsiders only once the family agrees. */
export async function join(act: Act, file: Case, part: Part, cameWith: CameWith = {}) {
  const { organisation, person } = part;
  const unit = await unitOf(act, organisation, file.divisionCode, 'organisation');
  checkScopes(part);
  if (person && (await look(act, Person, person))?.organisationId !== unit.id)
    throw refusal('BAD_USER_INPUT', 'This person is not of the unit.', 'person');
  const participation = takePart(act, file, unit, part, cameWith);
  await act.em.flush();
  if (isOutsider(unit)) await notifyFamily(act, file.id, 'CONSENT_WANTED', participation.id);
  else await notify(act, person ? { person } : { unit: unit.id }, 'CASE_JOINED', participation.id, file.id);
  return participation;
}

/** What a unit may read of a case in which it has a task: enough to do it. */
const TASK_SCOPES = [
  'civil-affairs.case.read',
  'civil-affairs.household.read',
  'civil-affairs.identity.read',
  'civil-affairs.name.read',
  'civil-affairs.task.read',
  'civil-affairs.task.do',
];
const PURPOSES: Record<string, string> = {
  housing: 'HOUSING_AID',
  health: 'MEDICAL_AID',
  education: 'EDUCATION_AID',
  police: 'IDENTITY_CHECK',
};

/** A unit with a task may read what the task needs until it is closed, whatever else it takes part in; of the task it is told. */
export function joinForTask(act: Act, file: Case, unit: Organisation, taskId: string) {
  if (isOutsider(unit) || unit.department === 'civil-affairs') return;
  const purpose = PURPOSES[unit.department ?? ''] ?? 'COORDINATION';
  takePart(act, file, unit, { purpose, scopes: TASK_SCOPES }, { taskId });
}

const VISIT_SCOPES = [
  'civil-affairs.identity.read',
  'civil-affairs.name.read',
  'civil-affairs.contact.read',
  'health.care-need.read',
];

/** Somebody who is sent into a home may read what the visit needs, until the day after it. */
export const joinForVisit = (
  act: Act,
  visit: {
    caseId: string;
    organisation: string;
    person: string;
    orderId: string;
    orderedBy: string;
    ends: string;
  },
) =>
  create(act, Participation, {
    caseId: visit.caseId,
    organisationId: visit.organisation,
    personId: visit.person,
    purpose: 'SERVICE',
    scopes: VISIT_SCOPES,
    joinedOn: act.today,
    // Even if nobody signs out, it is over the day after.
    leftOn: addDays(visit.ends, 1),
    state: 'ACTIVE',
    // To order somebody home is to agree that they know where home is.
    consentedBy: visit.orderedBy,
    consentForm: 'ORDER',
    invitedBy: act.context.who.person,
    orderId: visit.orderId,
  });

/** What came with something ends with it, at once. */
export const endAccess = async (act: Act, by: 'meetingId' | 'taskId' | 'orderId', id: string) => {
  for (const part of await transitionAll(act, Participation, participationActs, 'endWithCause', { [by]: id }))
    part.leftOn = act.today;
};

/** Whether the family has agreed that this unit takes part. */
export const hasConsented = async (act: Pick<Act, 'em'>, caseId: string, unit: string) =>
  (await row(act, sql.consentOf, { case: caseId, unit })) != null;

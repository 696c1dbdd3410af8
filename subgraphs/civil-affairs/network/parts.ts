import { create, transitionAll } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { scopeByName } from '#schema/scopes.ts';
import { type Case, inCase } from '../cases/index.ts';
import { type Act, acts, lifecycle, look, notBy, type Rule } from '../lifecycle.ts';
import { notify, notifyFamily } from '../notices/index.ts';
import { isOutsider, type Organisation, Person, unitOf } from '../registry/index.ts';
import { Participation } from './entities.ts';
import { participationActs } from './transitions.ts';

export interface Part {
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

/** Joins a unit to a case. Departments join by the law; charities, firms and other outsiders only once the family agrees. */
export async function join(
  act: Act,
  file: Case,
  { organisation, person = null, purpose, scopes }: Part,
  cameWith: { meetingId?: string; taskId?: string } = {},
) {
  const unit = await unitOf(act, organisation, file.divisionCode, 'organisation');
  checkScopes({ purpose, scopes, person });
  if (person && (await look(act, Person, person))?.organisationId !== unit.id)
    throw refusal('BAD_USER_INPUT', 'This person is not of the unit.', 'person');
  const isOutside = isOutsider(unit);
  const participation = create(act, Participation, {
    caseId: file.id,
    organisationId: unit.id,
    personId: person,
    purpose,
    scopes: [...scopes],
    joinedOn: act.today,
    state: isOutside ? 'AWAITING_CONSENT' : 'ACTIVE',
    invitedBy: act.context.who.person,
    ...cameWith,
  });
  act.emit('civil-affairs.participation.opened', {
    participation: participation.id,
    case: file.id,
    organisation: unit.id,
  });
  await act.em.flush();
  if (isOutside) await notifyFamily(act, file.id, 'CONSENT_WANTED', participation.id);
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

/** A unit with a task may read what the task needs until it is closed, whatever else it takes part in. */
export async function joinForTask(act: Act, file: Case, unit: Organisation, taskId: string) {
  if (isOutsider(unit) || unit.department === 'civil-affairs') return;
  const purpose = PURPOSES[unit.department ?? ''] ?? 'COORDINATION';
  await join(act, file, { organisation: unit.id, purpose, scopes: TASK_SCOPES }, { taskId });
}

/** What came with something ends with it, at once. */
export const endAccess = async (act: Act, by: 'meetingId' | 'taskId' | 'orderId', id: string) => {
  for (const part of await transitionAll(act, Participation, participationActs, 'endWithCause', { [by]: id }))
    part.leftOn = act.today;
};

const arrange = 'civil-affairs.network.arrange';
const confirm = 'civil-affairs.case.confirm';

/** Through the hub for oneself; a worker records what was signed or said. */
export const byOneself: Rule<unknown, { form: string }> = (_, { context }, { form }) => {
  if ((form === 'APP') !== (context.who.role === 'resident'))
    throw refusal('BAD_USER_INPUT', 'APP is for residents; PAPER or VOICE for who records it.', 'form');
};

const partSteps = lifecycle({
  entity: Participation,
  noun: 'participation',
  table: participationActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    giveConsent: {
      scope: confirm,
      event: 'consented',
      rules: [notBy('invitedBy', 'invited somebody'), byOneself],
      change: (part, { form }, { context }) => {
        Object.assign(part, { consentedBy: context.who.person, consentForm: form });
      },
    },
    withdrawConsent: {
      scope: confirm,
      event: 'withdrawn',
      rules: [
        (part) => {
          if (!part.consentedBy)
            throw refusal('CONFLICT', 'This unit takes part by the law, not by consent.');
        },
      ],
      change: async (part, _, act) => {
        part.leftOn = act.today;
        await notify(
          act,
          { officers: ['coordinator', 'street'], case: part.caseId },
          'CONSENT_WITHDRAWN',
          part.id,
          part.caseId,
        );
      },
    },
    endParticipation: {
      scope: arrange,
      event: 'ended',
      change: (part, _, { today }) => {
        part.leftOn = today;
      },
    },
  },
});

/** Nobody draws themself into a case, or their own unit as a whole. */
function notOneself({ organisation, person }: Part, { context: { who } }: Act) {
  if (person ? person === who.person : organisation === who.organisation)
    throw refusal('FORBIDDEN', 'Somebody else has to invite you.');
}

const makers = acts({
  inviteParticipant: inCase(arrange, (file, input, act) => {
    notOneself(input, act);
    return join(act, file, input);
  }),
});

export const partMutations = { ...makers, ...partSteps };

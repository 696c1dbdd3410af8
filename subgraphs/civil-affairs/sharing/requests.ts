import { addDays, addWorkdays, create, deadline, parameter, refusal } from '#kernel';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { departmentOf } from '#schema/scopes.ts';
import { type Act, acts, lifecycle, look, notBy, outcomeOf } from '../lifecycle.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import { agree, endAgreement, Organisation, suspendAgreement } from '../registry/index.ts';
import type { RequestSharingInput } from '../schema.types.ts';
import { SharingRequest } from './entities.ts';
import { isAsker, mayAnswerRequest, owners } from './policy.ts';
import { scopeNamed } from './scopes.ts';
import { requestActs } from './transitions.ts';

/** A department asks for a scope: on what basis, for what scenario, which items, how, and for how long. */
async function requestSharing(input: RequestSharingInput, act: Act) {
  const scope = scopeNamed(input.scope);
  if (scope.class === 'NOT_SHARED')
    throw refusal('BAD_USER_INPUT', `The law does not let it be shared (${scope.legalBasis}).`, 'scope');
  if (scope.purposes.length > 0 && !(scope.purposes as readonly string[]).includes(input.purpose))
    throw refusal('BAD_USER_INPUT', `It may be shared for ${scope.purposes.join(', ')}.`, 'purpose');
  if (input.months < 1 || input.months > 36)
    throw refusal('BAD_USER_INPUT', 'A term is 1 to 36 months.', 'months');
  const known = catalogue.filter((entry) => entry.scope === scope.name).map(({ field }) => field);
  for (const item of input.items)
    if (!known.includes(item))
      throw refusal('BAD_USER_INPUT', `${scope.name} stands before ${known.join(', ')}.`, 'items');
  const { who } = act.context;
  const owner = departmentOf(scope.name);
  if (owner === who.department) throw refusal('BAD_USER_INPUT', 'This is your own data.', 'scope');
  const request = create(act, SharingRequest, {
    state: 'SUBMITTED',
    organisationId: who.organisation,
    requestedBy: who.person,
    scope: scope.name,
    owner,
    basis: input.basis,
    scenario: input.scenario,
    items: input.items,
    mode: input.mode,
    purpose: input.purpose,
    months: input.months,
    answerBy: await deadline(
      act,
      scope.class === 'UNCONDITIONAL' ? 'answer-unconditional' : 'answer-conditional',
    ),
  });
  act.emit('civil-affairs.sharing.requested', { request: request.id });
  await notify(act, owners(owner, who.division), 'SHARING_REQUESTED', request.id);
  return () => outcomeOf(request);
}

const byOwner = async ({ owner, organisationId }: SharingRequest, act: Act) => {
  const unit = await look(act, Organisation, organisationId);
  return unit != null && mayAnswerRequest.holds({ owner, place: unit.divisionCode }, act.context.who);
};
const byAsker = (request: SharingRequest, { context }: Act) => isAsker.holds(request, context.who);
const told = (kind: NoticeKind, request: SharingRequest, act: Act) =>
  notify(act, { person: request.requestedBy }, kind, request.id);

/** The owner gives its reason for what it does, and who asked is told. */
const explained =
  (kind: NoticeKind, change: (request: SharingRequest, act: Act) => unknown) =>
  async (request: SharingRequest, { reason }: { reason: string }, act: Act) => {
    request.reason = reason;
    await change(request, act);
    await told(kind, request, act);
  };

const once = (field: 'wasIncomplete' | 'isExtended', message: string) => (request: SharingRequest) => {
  if (request[field]) throw refusal('CONFLICT', message);
};

const requestSteps = lifecycle({
  entity: SharingRequest,
  noun: 'sharing',
  table: requestActs,
  mayKnow: byOwner,
  steps: {
    askToComplete: {
      event: 'incomplete',
      rules: [once('wasIncomplete', 'What is missing is told once, and all of it (Decree 809, article 21).')],
      change: explained('SHARING_INCOMPLETE', (request) => {
        request.wasIncomplete = true;
      }),
    },
    completeRequest: {
      mayKnow: byAsker,
      event: 'completed',
      change: async (request, { basis, scenario }, act) => {
        Object.assign(request, { basis, scenario, answerBy: await deadline(act, 'answer-conditional') });
      },
    },
    extendAnswer: {
      event: 'extended',
      rules: [once('isExtended', 'It was extended once already.')],
      change: explained('SHARING_EXTENDED', async (request, act) => {
        const { value } = await parameter(act, 'answer-extension');
        Object.assign(request, { isExtended: true, answerBy: addWorkdays(request.answerBy, value) });
      }),
    },
    refuseRequest: {
      event: 'refused',
      change: explained('SHARING_REFUSED', (request, { context }) => {
        request.decidedBy = context.who.person;
      }),
    },
    grantRequest: {
      event: 'granted',
      rules: [notBy('requestedBy', 'asked')],
      change: async (request, { months }, act) => {
        const term = Math.min(months ?? request.months, request.months);
        if (term < 1) throw refusal('BAD_USER_INPUT', 'A term is 1 to 36 months.', 'months');
        const agreement = agree(act, {
          organisation: request.organisationId,
          scopes: [request.scope],
          legalBasis: request.basis,
          effectiveTo: addDays(act.today, term * 30),
        });
        Object.assign(request, {
          decidedBy: act.context.who.person,
          agreementId: agreement.id,
          deliverBy: await deadline(act, 'delivery'),
        });
        await told('SHARING_GRANTED', request, act);
      },
    },
    confirmDelivery: {
      mayKnow: byAsker,
      event: 'delivered',
      change: (request, _, { today }) => {
        request.deliveredOn = today;
      },
    },
    suspendGrant: {
      event: 'suspended',
      change: explained('SHARING_SUSPENDED', ({ agreementId }, act) =>
        suspendAgreement(act, agreementId as string, true),
      ),
    },
    resumeGrant: {
      event: 'resumed',
      change: async ({ agreementId }, _, act) =>
        void (await suspendAgreement(act, agreementId as string, false)),
    },
    endGrant: {
      event: 'ended',
      change: explained('SHARING_ENDED', ({ agreementId }, act) => endAgreement(act, agreementId as string)),
    },
  },
});

export const requestMutations = { ...acts({ requestSharing }), ...requestSteps };

import { actsOf } from '#kernel/acts.ts';
import { refusal } from '#kernel/refusals.ts';
import { scopeByName } from '#schema/scopes.ts';
import { Case } from '../casework/entities.ts';
import { create, inCase } from '../chain/making.ts';
import { type Act, lifecycle, lock } from '../lifecycle.ts';
import { Organisation, Person } from '../registry/entities.ts';
import { deadline, parameter } from '../supervision/clocks.ts';
import { notify } from '../supervision/notices.ts';
import { outsiders } from '../supervision/tasks.ts';
import type { Context } from '../verdicts.ts';
import { type Claim, Dispute, Participation, Referral } from './entities.ts';
import { disputeActs, participationActs, referralActs } from './transitions.ts';

const arrange = 'civil-affairs.network.arrange';
const confirm = 'civil-affairs.case.confirm';

interface Part {
  organisation: string;
  person?: string | null;
  purpose: string;
  scopes: readonly string[];
}

/** The unit that is to take part, of the same county. */
export async function unitOf(act: Act, id: string, county: string, field: string): Promise<Organisation> {
  const unit = await lock(act, Organisation, id);
  if (!unit?.divisionCode.startsWith(county.slice(0, 6)))
    throw refusal('BAD_USER_INPUT', 'This is no unit of the county’s network.', field);
  return unit;
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
  meetingId: string | null = null,
) {
  const unit = await unitOf(act, organisation, file.divisionCode, 'organisation');
  checkScopes({ purpose, scopes, person });
  if (person && (await lock(act, Person, person))?.organisationId !== unit.id)
    throw refusal('BAD_USER_INPUT', 'This person is not of the unit.', 'person');
  const isOutside = outsiders.includes(unit.kind);
  const participation = create(act, Participation, {
    caseId: file.id,
    organisationId: unit.id,
    personId: person,
    purpose,
    scopes: [...scopes],
    joinedOn: act.today,
    state: isOutside ? 'AWAITING_CONSENT' : 'ACTIVE',
    meetingId,
  });
  act.emit('civil-affairs.participation.opened', {
    participation: participation.id,
    case: file.id,
    organisation: unit.id,
  });
  await act.em.flush();
  if (isOutside)
    await notify(
      act,
      { roles: ['resident', 'street', 'community-worker'], caseId: file.id },
      'CONSENT_WANTED',
      participation.id,
      file.id,
    );
  else await notify(act, { organisation: unit.id }, 'CASE_JOINED', participation.id, file.id);
  return participation;
}

const partSteps = lifecycle<Participation>({
  entity: Participation,
  noun: 'participation',
  table: participationActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    giveConsent: {
      scope: confirm,
      event: 'consented',
      rules: [
        (_, { context }, { form }: { form: string }) => {
          // Through the hub for oneself; a worker records what was signed or said.
          if ((form === 'APP') !== (context.who.role === 'resident'))
            throw refusal(
              'BAD_USER_INPUT',
              'APP is for residents; PAPER or VOICE for who records it.',
              'form',
            );
        },
      ],
      change: (part, { form }: { form: string }, { context }) => {
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
          { roles: ['coordinator', 'street'], caseId: part.caseId },
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

const checkReferral = async (act: Act, { path, caseId }: Pick<Referral, 'path' | 'caseId'>, to: string) => {
  const [file] = await act.em.execute('select division_code as code from casefile where id = ?', [caseId]);
  const unit = await unitOf(act, to, file?.['code'] as string, 'to');
  if (path.includes(unit.id))
    throw refusal('CONFLICT', 'This case came by that unit already; a referral does not go in circles.');
  if (path.length > (await parameter(act, 'referral-hops')).value)
    throw refusal(
      'CONFLICT',
      'This referral went round often enough; open a dispute, and the office decides.',
    );
  return unit;
};

const referralSteps = lifecycle<Referral>({
  entity: Referral,
  noun: 'referral',
  table: referralActs,
  caseOf: ({ caseId }) => caseId,
  mayKnow: ({ toId }, { context }) => toId === context.who.organisation,
  ids: ({ toId }) => ({ organisation: toId }),
  steps: {
    acceptReferral: {
      event: 'accepted',
      change: async (referral, _, act) => {
        const file = (await lock(act, Case, referral.caseId)) as Case;
        await join(act, file, {
          organisation: referral.toId,
          purpose: referral.purpose,
          scopes: referral.scopes,
        });
        await notify(act, { organisation: referral.fromId }, 'REFERRAL_ACCEPTED', referral.id, file.id);
      },
    },
    declineReferral: {
      event: 'declined',
      change: async (referral, { reason }: { reason: string }, act) => {
        referral.declined = reason;
        await notify(
          act,
          { organisation: referral.fromId },
          'REFERRAL_DECLINED',
          referral.id,
          referral.caseId,
        );
      },
    },
    rerouteReferral: {
      event: 'rerouted',
      mayKnow: ({ toId, fromId, state }, { context }) =>
        context.who.organisation === (state === 'DECLINED' ? fromId : toId),
      change: async (referral, { to }: { to: string }, act) => {
        const unit = await checkReferral(act, referral, to);
        Object.assign(referral, {
          toId: unit.id,
          path: [...referral.path, unit.id],
          declined: null,
          answerBy: await deadline(act, 'referral-answer'),
        });
        await act.em.flush();
        await notify(act, { organisation: unit.id }, 'REFERRAL_OFFERED', referral.id);
      },
    },
  },
});

const disputeSteps = lifecycle<Dispute>({
  entity: Dispute,
  noun: 'dispute',
  table: disputeActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    claimResponsibility: {
      mayKnow: ({ units }, { context }) =>
        context.who.organisation != null && units.includes(context.who.organisation),
      event: 'claimed',
      change: (dispute, { isOurs, reason }: { isOurs: boolean; reason: string }, { context, today }) => {
        const organisation = context.who.organisation as string;
        const others = dispute.claims.filter((claim: Claim) => claim.organisation !== organisation);
        dispute.claims = [...others, { organisation, isOurs, reason, on: today }];
      },
    },
    nameInterimHelper: {
      scope: arrange,
      event: 'helper-named',
      change: async (dispute, { helper }: { helper: string }, act) => {
        if (!dispute.units.includes(helper))
          throw refusal('BAD_USER_INPUT', 'The interim helper is one of the units.', 'helper');
        dispute.interimId = helper;
        await notify(act, { organisation: helper }, 'INTERIM_HELPER', dispute.id, dispute.caseId);
      },
    },
    settleDispute: {
      scope: arrange,
      event: 'settled',
      change: async (dispute, { lead }: { lead: string }, act) => {
        if (!dispute.units.includes(lead))
          throw refusal('BAD_USER_INPUT', 'It falls to one of the units.', 'lead');
        dispute.leadId = lead;
        const file = (await lock(act, Case, dispute.caseId)) as Case;
        file.isDisputed = false;
        for (const unit of dispute.units)
          await notify(act, { organisation: unit }, 'DISPUTE_SETTLED', dispute.id, dispute.caseId);
      },
    },
  },
});

type InCase = { idempotencyKey: string; case: string };

const makers = {
  inviteParticipant: inCase('inviteParticipant', arrange, (file, input: InCase & Part, act) =>
    join(act, file, input),
  ),
  referCase: inCase(
    'referCase',
    arrange,
    async (
      file,
      input: InCase & Omit<Part, 'organisation'> & { to: string; need: string; text: string },
      act,
    ) => {
      checkScopes({ purpose: input.purpose, scopes: input.scopes });
      const from = act.context.who.organisation as string;
      const unit = await checkReferral(act, { path: [from], caseId: file.id }, input.to);
      const referral = create(act, Referral, {
        caseId: file.id,
        state: 'OFFERED',
        fromId: from,
        toId: unit.id,
        path: [from, unit.id],
        need: input.need,
        purpose: input.purpose,
        scopes: [...input.scopes],
        text: input.text,
        answerBy: await deadline(act, 'referral-answer'),
      });
      act.emit('civil-affairs.referral.offered', {
        referral: referral.id,
        case: file.id,
        organisation: unit.id,
      });
      await notify(act, { organisation: unit.id }, 'REFERRAL_OFFERED', referral.id);
      return referral;
    },
  ),
  openDispute: inCase(
    'openDispute',
    arrange,
    async (file, { question, units }: InCase & { question: string; units: string[] }, act) => {
      if (new Set(units).size < 2)
        throw refusal('BAD_USER_INPUT', 'A dispute is between two units or more.', 'units');
      if (file.isDisputed) throw refusal('CONFLICT', 'This case is disputed already.');
      for (const unit of units) await unitOf(act, unit, file.divisionCode, 'units');
      file.isDisputed = true;
      const dispute = create(act, Dispute, {
        caseId: file.id,
        state: 'OPEN',
        question,
        units: [...new Set(units)],
        claims: [],
        settleBy: await deadline(act, 'dispute'),
        openedBy: act.context.who.person,
      });
      act.emit('civil-affairs.dispute.opened', { dispute: dispute.id, case: file.id });
      await act.em.flush();
      for (const unit of dispute.units)
        await notify(act, { organisation: unit }, 'DISPUTE_OPENED', dispute.id);
      return dispute;
    },
  ),
};

export const networkMutations = {
  ...actsOf<Context>(makers as never),
  ...partSteps,
  ...referralSteps,
  ...disputeSteps,
};

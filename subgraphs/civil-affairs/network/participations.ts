import { refusal } from '#kernel';
import { inCase } from '../cases/index.ts';
import { acts, lifecycle, notBy, type Rule } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { isResident } from '../registry/index.ts';
import { join } from './access.ts';
import { Participation } from './entities.ts';
import { consentKeepers, isOneself } from './policy.ts';
import { participationActs } from './transitions.ts';

const arrange = 'civil-affairs.network.arrange';
const confirm = 'civil-affairs.case.confirm';

/** Through the hub for oneself; a worker records what was signed or said. */
export const byOneself: Rule<unknown, { form: string }> = (_, { context }, { form }) => {
  if ((form === 'APP') !== isResident(context.who))
    throw refusal('BAD_USER_INPUT', 'APP is for residents; PAPER or VOICE for who records it.', 'form');
};

const participationSteps = lifecycle({
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
          { officers: consentKeepers, case: part.caseId },
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

const makers = acts({
  inviteParticipant: inCase(arrange, (file, input, act) => {
    if (isOneself(input, act.context.who)) throw refusal('FORBIDDEN', 'Somebody else has to invite you.');
    return join(act, file, input);
  }),
});

export const participationMutations = { ...makers, ...participationSteps };

import { create, deadline, parameter, refusal } from '#kernel';
import { Case, inCase } from '../cases/index.ts';
import { type Act, acts, lifecycle, lock, look } from '../lifecycle.ts';
import { type Audience, notify } from '../notices/index.ts';
import { unitOf } from '../registry/index.ts';
import { checkScopes, join } from './access.ts';
import { Referral } from './entities.ts';
import { isAddressed, maySendOn, referrers } from './policy.ts';
import { referralActs } from './transitions.ts';

const arrange = 'civil-affairs.network.arrange';

/** Those who may send it on. */
const toReferrers = ({ caseId }: Referral): Audience => ({ officers: referrers, case: caseId });

const checkReferral = async (act: Act, { path, caseId }: Pick<Referral, 'path' | 'caseId'>, to: string) => {
  const file = (await look(act, Case, caseId)) as Case;
  const unit = await unitOf(act, to, file.divisionCode, 'to');
  if (path.includes(unit.id))
    throw refusal('CONFLICT', 'This case came by that unit already; a referral does not go in circles.');
  if (path.length > (await parameter(act, 'referral-hops')).value)
    throw refusal(
      'CONFLICT',
      'This referral went round often enough; open a dispute, and the office decides.',
    );
  return unit;
};

const referralSteps = lifecycle({
  entity: Referral,
  noun: 'referral',
  table: referralActs,
  caseOf: ({ caseId }) => caseId,
  mayKnow: isAddressed,
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
        await notify(act, toReferrers(referral), 'REFERRAL_ACCEPTED', referral.id, referral.caseId);
      },
    },
    declineReferral: {
      event: 'declined',
      change: async (referral, { reason }, act) => {
        referral.declined = reason;
        await notify(act, toReferrers(referral), 'REFERRAL_DECLINED', referral.id, referral.caseId);
      },
    },
    rerouteReferral: {
      event: 'rerouted',
      mayKnow: { holds: maySendOn },
      change: async (referral, { to }, act) => {
        const unit = await checkReferral(act, referral, to);
        Object.assign(referral, {
          toId: unit.id,
          path: [...referral.path, unit.id],
          declined: null,
          answerBy: await deadline(act, 'referral-answer'),
        });
        await act.em.flush();
        await notify(act, { unit: unit.id }, 'REFERRAL_OFFERED', referral.id, referral.caseId);
      },
    },
  },
});

const makers = acts({
  referCase: inCase(arrange, async (file, input, act) => {
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
    await notify(act, { unit: unit.id }, 'REFERRAL_OFFERED', referral.id, referral.caseId);
    return referral;
  }),
});

export const referralMutations = { ...makers, ...referralSteps };

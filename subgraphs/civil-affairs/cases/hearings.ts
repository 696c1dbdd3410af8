import { create, refusal, row } from '#kernel';
import { acts, lifecycle, notBy } from '../lifecycle.ts';
import { assistanceOf, reduceAssistance } from '../registry/index.ts';
import { inCase } from './in-case.ts';
import { sql } from './record.sql.ts';
import { Hearing } from './record-entities.ts';
import { hearingActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';
const decide = 'civil-affairs.case.decide';

const makers = acts({
  callHearing: inCase(decide, async (file, input, act) => {
    const assistance = await assistanceOf(act, input.assistance);
    const member =
      assistance &&
      (await row(act, sql.citizenOfHousehold, {
        citizen: assistance.citizenId,
        household: file.householdId,
      }));
    if (!member) throw refusal('NOT_FOUND', undefined, 'assistance');
    if (
      input.kind === 'REDUCE' &&
      (input.amount == null || input.amount <= 0 || input.amount >= (assistance.amount ?? 0))
    )
      throw refusal('BAD_USER_INPUT', 'A reduced amount lies between nothing and the present one.', 'amount');
    const hearing = create(act, Hearing, {
      caseId: file.id,
      state: 'CALLED',
      kind: input.kind,
      assistanceId: assistance.id,
      reason: input.reason,
      amount: input.kind === 'REDUCE' ? input.amount : null,
      calledBy: act.context.who.person,
    });
    act.emit('civil-affairs.hearing.called', { hearing: hearing.id, case: file.id });
    return hearing;
  }),
});

const steps = lifecycle({
  entity: Hearing,
  noun: 'hearing',
  table: hearingActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    holdHearing: {
      scope: handle,
      event: 'held',
      change: (hearing, { statement }, act) => {
        Object.assign(hearing, { statement, heldOn: act.today });
      },
    },
    decideHearing: {
      scope: decide,
      event: 'decided',
      rules: [notBy('calledBy', 'called the hearing')],
      change: async (hearing, { outcome }, act) => {
        Object.assign(hearing, { outcome, decidedBy: act.context.who.person });
        if (outcome !== 'UPHELD') return;
        const amount = hearing.kind === 'REDUCE' ? (hearing.amount as number) : null;
        await reduceAssistance(act, hearing.assistanceId, amount);
      },
    },
  },
});

export const hearingMutations = { ...makers, ...steps };

import { create, refusal } from '#kernel';
import { lifecycle, notBy } from '../lifecycle.ts';
import { onCase } from './in-case.ts';
import { Evaluation } from './record-entities.ts';
import { enter } from './stages.ts';
import { evaluationActs } from './transitions.ts';

const confirm = 'civil-affairs.case.confirm';

const makers = lifecycle({
  ...onCase,
  steps: {
    recordEvaluation: {
      scope: 'civil-affairs.case.handle',
      event: 'evaluated',
      change: (file, { result, text }, act) => {
        file.evaluatedBy = act.context.who.person;
        enter(act, file, null);
        create(act, Evaluation, {
          caseId: file.id,
          state: 'RECORDED',
          result,
          text,
          recordedBy: act.context.who.person,
          recordedOn: act.today,
        });
      },
    },
  },
});

const steps = lifecycle({
  entity: Evaluation,
  noun: 'evaluation',
  table: evaluationActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    confirmEvaluation: {
      scope: confirm,
      event: 'confirmed',
      rules: [notBy('recordedBy', 'evaluated the help')],
      change: (evaluation, { score, words }, act) => {
        if (score < 1 || score > 5) throw refusal('BAD_USER_INPUT', 'A score is 1 to 5.', 'score');
        Object.assign(evaluation, { score, words: words ?? null, confirmedBy: act.context.who.person });
      },
    },
    objectEvaluation: {
      scope: confirm,
      event: 'objected',
      rules: [notBy('recordedBy', 'evaluated the help')],
      change: (evaluation, { reason }, act) => {
        Object.assign(evaluation, { words: reason, confirmedBy: act.context.who.person });
      },
    },
  },
});

export const evaluationMutations = { ...makers, ...steps };

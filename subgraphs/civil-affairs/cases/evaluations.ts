import { refusal } from '#kernel';
import { lifecycle, notBy } from '../lifecycle.ts';
import { Evaluation } from './record-entities.ts';
import { evaluationActs } from './transitions.ts';

export const evaluationMutations = lifecycle({
  entity: Evaluation,
  noun: 'evaluation',
  table: evaluationActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    confirmEvaluation: {
      scope: 'civil-affairs.case.confirm',
      event: 'confirmed',
      rules: [notBy('recordedBy', 'evaluated the help')],
      change: (evaluation, { score, words }, act) => {
        if (score < 1 || score > 5) throw refusal('BAD_USER_INPUT', 'A score is 1 to 5.', 'score');
        Object.assign(evaluation, { score, words: words ?? null, confirmedBy: act.context.who.person });
      },
    },
    objectEvaluation: {
      scope: 'civil-affairs.case.confirm',
      event: 'objected',
      rules: [notBy('recordedBy', 'evaluated the help')],
      change: (evaluation, { reason }, act) => {
        Object.assign(evaluation, { words: reason, confirmedBy: act.context.who.person });
      },
    },
  },
});

import { refusal, type Step, transitionAll } from '#kernel';
import { type Act, keepAway } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { countyOf } from '../registry/index.ts';
import type { ReasonedInput } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import type { Case } from './entities.ts';
import { enter } from './opening.ts';
import { Evaluation } from './record-entities.ts';
import { evaluationActs } from './transitions.ts';

/** The family's word was on the help of that round; the next round is evaluated anew. */
export const supersede = async ({ id }: Case, act: Act) =>
  void (await transitionAll(act, Evaluation, evaluationActs, 'supersedeEvaluation', { caseId: id }));

const IN_TERM = 'select from casefile where id = ? and closed_on >= closed_since()';

/** No ground for a closed case opens an act: who takes reports up there may take it up again, and the county hears of it. */
export const reopenCase: Step<Case, ReasonedInput, Context, void> = {
  mayKnow: (file, { context }) => file.divisionCode.startsWith(context.who.division),
  event: 'reopened',
  rules: [
    ({ id }, act) => keepAway(act, id),
    async ({ id }, { em }) => {
      if ((await em.execute(IN_TERM, [id])).length === 0)
        throw refusal('CONFLICT', 'Its file is past its term: a new need is a new report.');
    },
  ],
  change: async (file, { reason }, act) => {
    await supersede(file, act);
    file.closedOn = null as never;
    file.isVisited = false;
    enter(act, file, reason);
    const audience = { officers: ['coordinator', 'reviewer'] as const, place: countyOf(file.divisionCode) };
    await notify(act, audience, 'CASE_REOPENED', file.id, file.id);
  },
};

import { create, refusal, type Step, transitionAll } from '#kernel';
import { type Act, keepAway, lifecycle, notBy, type Rule } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { countyOf } from '../registry/index.ts';
import type { ReasonedInput } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { sql } from './cases.sql.ts';
import { none, some } from './checks.ts';
import { type Case, StageEntry } from './entities.ts';
import { onCase } from './in-case.ts';
import { isOfDivision, told } from './policy.ts';
import { sql as record } from './record.sql.ts';
import { Evaluation } from './record-entities.ts';
import { evaluationActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';

/** The case's stage goes into its history. */
export const enter = (act: Act, { id, state }: Case, reason: string | null) =>
  void create(act, StageEntry, {
    caseId: id,
    stage: state,
    enteredOn: act.today,
    enteredAt: act.now,
    reason,
  });

const entered = (file: Case, _: unknown, act: Act) => enter(act, file, null);

/** The family's word was on the help of that round; the next round is evaluated anew. */
const supersede = ({ id }: Case, act: Act) =>
  transitionAll(act, Evaluation, evaluationActs, 'supersedeEvaluation', { caseId: id });

/** No ground for a closed case opens an act: who takes reports up there may take it up again, and the county hears of it. */
const reopenCase: Step<Case, ReasonedInput, Context, void> = {
  mayKnow: { holds: isOfDivision },
  event: 'reopened',
  rules: [
    ({ id }, act) => keepAway(act, id),
    ({ id }, act) =>
      some(act, sql.closedInTerm, { case: id }, 'Its file is past its term: a new need is a new report.'),
  ],
  change: async (file, { reason }, act) => {
    await supersede(file, act);
    Object.assign(file, { closedOn: null, isVisited: false });
    enter(act, file, reason);
    const audience = { officers: told.reopened, place: countyOf(file.divisionCode) };
    await notify(act, audience, 'CASE_REOPENED', file.id, file.id);
  },
};

/** What later offices have to say to the end of a case. */
export interface Closing {
  mayClose: readonly Rule<Case, unknown>[];
  closed: readonly ((act: Act, caseId: string) => Promise<void>)[];
}

export const stageMutations = ({ mayClose, closed }: Closing) =>
  lifecycle({
    ...onCase,
    steps: {
      verifyCase: {
        scope: handle,
        event: 'verified',
        rules: [
          (file) => {
            if (!file.isVisited)
              throw refusal(
                'CONFLICT',
                'Two people have to have visited first; a RED case may be verified after an emergency visit.',
              );
          },
        ],
        change: entered,
      },
      startService: {
        scope: handle,
        event: 'in-service',
        rules: [({ id }, act) => some(act, record.approvedPlan, { case: id }, 'No plan was approved yet.')],
        change: entered,
      },
      resumeService: {
        scope: handle,
        event: 'resumed',
        change: async (file, { reason }, act) => {
          await supersede(file, act);
          enter(act, file, reason);
        },
      },
      giveFeedback: {
        scope: handle,
        event: 'fed-back',
        rules: [
          ({ id }, act) =>
            some(
              act,
              record.confirmedEvaluation,
              { case: id },
              'The family has not confirmed the evaluation yet.',
            ),
        ],
        change: entered,
      },
      closeCase: {
        scope: 'civil-affairs.case.decide',
        event: 'closed',
        rules: [
          notBy('evaluatedBy', 'evaluated the help'),
          ...mayClose,
          ({ id }, act) => none(act, record.openHearing, { case: id }, 'A hearing is still open.'),
          (file) => {
            if (file.isDisputed) throw refusal('CONFLICT', 'It is still disputed whose case this is.');
          },
        ],
        change: async (file, _, act) => {
          file.closedOn = act.today;
          for (const tell of closed) await tell(act, file.id);
          enter(act, file, null);
        },
      },
      reopenCase,
    },
  });

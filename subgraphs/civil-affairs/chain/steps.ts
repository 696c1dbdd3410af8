import { transitionAll } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { Case } from '../casework/entities.ts';
import { lifecycle, lock, notBy } from '../lifecycle.ts';
import { Assistance } from '../registry/entities.ts';
import { notify } from '../supervision/notices.ts';
import { Evaluation, Hearing, Plan, Visit } from './entities.ts';
import { evaluationActs, hearingActs, planActs, visitActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';
const decide = 'civil-affairs.case.decide';

const ofCase = ({ caseId }: { caseId: string }) => caseId;

const visitSteps = lifecycle<Visit>({
  entity: Visit,
  noun: 'visit',
  table: visitActs,
  caseOf: ofCase,
  steps: {
    confirmVisit: {
      scope: handle,
      event: 'confirmed',
      rules: [notBy('visitedBy', 'visited')],
      change: async (visit, _, act) => {
        visit.confirmedBy = act.context.who.person;
        const file = (await lock(act, Case, visit.caseId)) as Case;
        file.isVisited = true;
      },
    },
  },
});

const planSteps = lifecycle<Plan>({
  entity: Plan,
  noun: 'plan',
  table: planActs,
  caseOf: ofCase,
  steps: {
    amendPlan: {
      scope: handle,
      event: 'amended',
      change: (plan, { goal, measures }, act) => {
        Object.assign(plan, { goal, measures, draftedBy: act.context.who.person });
      },
    },
    submitPlan: {
      scope: handle,
      event: 'submitted',
      change: (plan, _, act) =>
        notify(
          act,
          { officers: ['coordinator', 'child-officer'], case: plan.caseId },
          'PLAN_SUBMITTED',
          plan.id,
          plan.caseId,
        ),
    },
    returnPlan: {
      scope: decide,
      event: 'returned',
      rules: [notBy('draftedBy', 'drafted the plan')],
      change: (plan, { reason }) => {
        plan.returnedFor = reason;
      },
    },
    approvePlan: {
      scope: decide,
      event: 'approved',
      rules: [notBy('draftedBy', 'drafted the plan')],
      change: async (plan, _, act) => {
        Object.assign(plan, { approvedBy: act.context.who.person, approvedOn: act.today });
        const others = { caseId: plan.caseId, id: { $ne: plan.id } };
        await transitionAll(act, Plan, planActs, 'supersedePlan', others);
      },
    },
  },
});

const evaluationSteps = lifecycle<Evaluation>({
  entity: Evaluation,
  noun: 'evaluation',
  table: evaluationActs,
  caseOf: ofCase,
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

const hearingSteps = lifecycle<Hearing>({
  entity: Hearing,
  noun: 'hearing',
  table: hearingActs,
  caseOf: ofCase,
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
        const assistance = (await lock(act, Assistance, hearing.assistanceId)) as Assistance;
        if (hearing.kind === 'REDUCE') assistance.amount = hearing.amount as number;
        else assistance.validUntil = act.today;
      },
    },
  },
});

export const stepMutations = { ...visitSteps, ...planSteps, ...evaluationSteps, ...hearingSteps };

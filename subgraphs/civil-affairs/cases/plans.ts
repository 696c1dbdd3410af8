import { create, refusal, row, transitionAll } from '#kernel';
import { acts, lifecycle, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { inCase } from './in-case.ts';
import { told } from './policy.ts';
import { sql } from './record.sql.ts';
import { Plan } from './record-entities.ts';
import { planActs } from './transitions.ts';

const handle = 'civil-affairs.case.handle';
const decide = 'civil-affairs.case.decide';

const makers = acts({
  draftPlan: inCase(handle, async (file, { goal, measures }, act) => {
    if (measures.length === 0)
      throw refusal('BAD_USER_INPUT', 'A plan has at least one measure.', 'measures');
    const plan = create(act, Plan, {
      caseId: file.id,
      edition: (await row(act, sql.nextEdition, { case: file.id }))?.next,
      state: 'DRAFT',
      goal,
      measures,
      draftedBy: act.context.who.person,
    });
    act.emit('civil-affairs.plan.drafted', { plan: plan.id, case: file.id });
    return plan;
  }),
});

const steps = lifecycle({
  entity: Plan,
  noun: 'plan',
  table: planActs,
  caseOf: ({ caseId }) => caseId,
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
        notify(act, { officers: told.planned, case: plan.caseId }, 'PLAN_SUBMITTED', plan.id, plan.caseId),
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

export const planMutations = { ...makers, ...steps };

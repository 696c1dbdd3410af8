import { addWorkdays, conflict, refusal, workdaysBetween } from '#kernel';
import { Case, type InCase, inCase, leaseEnd, none } from '../cases/index.ts';
import { type Act, acts, legalActs, lifecycle, lock, look, notBy, type Rule } from '../lifecycle.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import { Organisation, Person } from '../registry/index.ts';
import { announce, endTaskAccess, giveTask, type NewTask, taskUnit, withdraw } from './assignment.ts';
import { checkDue } from './due.ts';
import { Task } from './entities.ts';
import { givers, isAssignee, isLead } from './policy.ts';
import { sql } from './tasks.sql.ts';
import { taskActs } from './transitions.ts';

const arrange = 'civil-affairs.network.arrange';
const carryOut = 'civil-affairs.task.do';

const byLead: Rule<Task, unknown> = (task, { context }) => {
  if (!isLead.holds(task, context.who)) throw refusal('FORBIDDEN', 'This is another unit’s task.');
};

/** Who has taken a task keeps it until the lease runs out. */
const byHolder: Rule<Task, unknown> = (task, { context, now }) => {
  const isHeld = task.assigneeId != null && task.leaseUntil != null && new Date(task.leaseUntil) > now;
  if (isHeld && !isAssignee.holds(task, context.who))
    throw conflict('A colleague has taken this task.', {
      state: task.state,
      version: task.version,
      legal: legalActs(taskActs, task.state),
    });
};

const toOffice = (kind: NoticeKind) => (task: Task, _: unknown, act: Act) =>
  notify(act, { officers: givers, case: task.caseId }, kind, task.id, task.caseId);

const steps = lifecycle({
  entity: Task,
  noun: 'task',
  table: taskActs,
  caseOf: ({ caseId }) => caseId,
  steps: {
    acceptTask: { scope: carryOut, event: 'accepted', rules: [byLead] },
    declineTask: {
      scope: carryOut,
      event: 'declined',
      rules: [byLead],
      change: async (task, { reason }, act) => {
        task.declined = reason;
        await withdraw(task, act);
        await endTaskAccess(task, act);
        await toOffice('TASK_DECLINED')(task, null, act);
      },
    },
    reassignTask: {
      scope: arrange,
      event: 'reassigned',
      change: async (task, { lead, dueOn }, act) => {
        const file = (await lock(act, Case, task.caseId)) as Case;
        const unit = await taskUnit(act, lead, file, 'lead');
        await withdraw(task, act);
        await endTaskAccess(task, act);
        Object.assign(task, {
          leadId: unit.id,
          dueOn: checkDue(dueOn, act),
          declined: null,
          assigneeId: null,
          leaseUntil: null,
          escalation: 0,
        });
        await announce(task, unit, file, act);
      },
    },
    takeTask: {
      scope: carryOut,
      event: 'taken',
      rules: [byLead, byHolder],
      change: async (task, { person }, act) => {
        const to = person ? await look(act, Person, person) : null;
        if (person && to?.organisationId !== task.leadId)
          throw refusal('BAD_USER_INPUT', 'Give it to somebody of your unit.', 'person');
        task.assigneeId = to?.id ?? act.context.who.person;
        task.leaseUntil = await leaseEnd(act);
        if (to) await notify(act, { person: to.id }, 'TASK_ASSIGNED', task.id, task.caseId);
      },
    },
    startTask: { scope: carryOut, event: 'started', rules: [byLead, byHolder] },
    waitForResident: {
      scope: carryOut,
      event: 'paused',
      rules: [byLead, byHolder],
      change: (task, _, { today }) => {
        task.pausedOn = today;
      },
    },
    resumeTask: {
      scope: carryOut,
      event: 'resumed',
      rules: [byLead, byHolder],
      change: (task, _, { today }) => {
        // The days that were waited do not count.
        task.dueOn = addWorkdays(task.dueOn, workdaysBetween(task.pausedOn as string, today));
        task.pausedOn = null as never;
      },
    },
    reportTask: {
      scope: carryOut,
      event: 'reported',
      rules: [byLead, byHolder],
      change: async (task, { report }, act) => {
        Object.assign(task, { report, reportedBy: act.context.who.person });
        await withdraw(task, act);
        await toOffice('TASK_REPORTED')(task, null, act);
      },
    },
    returnTask: {
      scope: arrange,
      event: 'returned',
      rules: [notBy('reportedBy', 'reported a task')],
      change: async (task, { reason }, act) => {
        task.report = `${task.report ?? ''}\n退回：${reason}`.trim();
        const lead = (await act.em.findOneOrFail(Organisation, { id: task.leadId })) as Organisation;
        await endTaskAccess(task, act);
        await announce(task, lead, (await lock(act, Case, task.caseId)) as Case, act);
      },
    },
    approveTask: {
      scope: arrange,
      event: 'approved',
      rules: [notBy('reportedBy', 'reported a task')],
      change: (task, _, { context }) => {
        task.approvedBy = context.who.person;
      },
    },
    closeTask: {
      scope: arrange,
      event: 'closed',
      change: async (task, _, act) => {
        await endTaskAccess(task, act);
        await notify(act, { unit: task.leadId }, 'TASK_CLOSED', task.id, task.caseId);
      },
    },
  },
});

export const taskMutations = {
  ...acts({
    assignTask: inCase(arrange, (file, input: NewTask & InCase, act) => giveTask(act, file, input)),
  }),
  ...steps,
};

/** A case does not close before its tasks. */
export const allTasksEnded: Rule<Case, unknown> = ({ id }, act) =>
  none(act, sql.openTask, { case: id }, 'A task is still open.');

import { actsOf } from '#kernel/acts.ts';
import { addWorkdays, workdaysBetween } from '#kernel/calendar.ts';
import { conflict, refusal } from '#kernel/refusals.ts';
import type { Case } from '../casework/entities.ts';
import { create, inCase } from '../chain/making.ts';
import { type Act, legalActs, lifecycle, lock, notBy, type Rule } from '../lifecycle.ts';
import { Organisation, Person } from '../registry/entities.ts';
import type { Context } from '../verdicts.ts';
import { checkDue, leaseEnd } from './clocks.ts';
import { Task } from './entities.ts';
import { notify } from './notices.ts';
import { taskActs } from './transitions.ts';

const arrange = 'civil-affairs.network.arrange';
const carryOut = 'civil-affairs.task.do';

export interface NewTask {
  title: string;
  lead: string;
  helpers?: readonly string[] | null;
  citizens?: readonly string[] | null;
  dueOn: string;
  deliverable: string;
}

/** Outsiders get a task only where the family has agreed to their taking part. */
const CONSENTED = `select from participation where case_id = ? and organisation_id = ? and state = 'ACTIVE' and consented_by is not null`;
export const outsiders = ['PUBLIC_INTEREST', 'FIRM'];

export async function unitOf(
  act: Act,
  id: string,
  file: Pick<Case, 'id' | 'divisionCode'>,
  field: string,
): Promise<Organisation> {
  const unit = await lock(act, Organisation, id);
  if (!unit?.divisionCode.startsWith(file.divisionCode.slice(0, 6)))
    throw refusal('BAD_USER_INPUT', 'This is no unit of the county’s network.', field);
  if (outsiders.includes(unit.kind) && (await act.em.execute(CONSENTED, [file.id, unit.id])).length === 0)
    throw refusal('CONFLICT', 'The family has not agreed that this organisation takes part.');
  return unit;
}

/** Gives a unit a task; its room learns of it by event. */
export async function giveTask(
  act: Act,
  file: Case,
  input: NewTask,
  decisionId: string | null = null,
): Promise<Task> {
  checkDue(input.dueOn, act);
  const lead = await unitOf(act, input.lead, file, 'lead');
  for (const helper of input.helpers ?? []) await unitOf(act, helper, file, 'helpers');
  const members = (
    await act.em.execute('select id from citizen where household_id = ?', [file.householdId])
  ).map(({ id }) => id as string);
  for (const citizen of input.citizens ?? [])
    if (!members.includes(citizen))
      throw refusal('BAD_USER_INPUT', 'This person is not of the household.', 'citizens');
  const task = create(act, Task, {
    caseId: file.id,
    title: input.title,
    leadId: lead.id,
    helperIds: [...(input.helpers ?? [])],
    citizenIds: [...(input.citizens ?? members)],
    state: 'ASSIGNED',
    dueOn: input.dueOn,
    deliverable: input.deliverable,
    assignedBy: act.context.who.person,
    decisionId,
  });
  await announce(task, lead, act);
  return task;
}

/** Which room answers a unit's tasks: its own, or the pool for charities and firms; others answer here. */
const roomOf = ({ department, kind }: Pick<Organisation, 'department' | 'kind'>) =>
  department === 'civil-affairs' ? null : (department ?? (outsiders.includes(kind) ? 'resource-pool' : null));

/** The unit's room need not answer it any more. */
async function withdraw({ id, caseId, leadId }: Task, act: Act) {
  const lead = (await act.em.findOneOrFail(Organisation, { id: leadId })) as Organisation;
  act.emit('civil-affairs.task.withdrawn', { task: id, case: caseId }, roomOf(lead));
}

async function announce(task: Task, lead: Organisation, act: Act) {
  const isOutside = outsiders.includes(lead.kind);
  // The pool never learns of people, only of the case.
  const citizens = isOutside ? [] : task.citizenIds;
  act.emit(
    'civil-affairs.task.assigned',
    { task: task.id, case: task.caseId, lead: lead.id, citizens, dueOn: task.dueOn },
    roomOf(lead),
  );
  await act.em.flush();
  await notify(act, { organisation: lead.id }, 'TASK_ASSIGNED', task.id, task.caseId);
}

const byLead: Rule<Task, unknown> = ({ leadId }, { context }) => {
  if (leadId !== context.who.organisation) throw refusal('FORBIDDEN', 'This is another unit’s task.');
};

/** Who has taken a task keeps it until the lease runs out. */
const byHolder: Rule<Task, unknown> = (task, { context, now }) => {
  const isHeld = task.assigneeId != null && task.leaseUntil != null && new Date(task.leaseUntil) > now;
  if (isHeld && task.assigneeId !== context.who.person)
    throw conflict('A colleague has taken this task.', {
      state: task.state,
      version: task.version,
      legal: legalActs(taskActs, task.state),
    });
};

const toOffice = (kind: string) => (task: Task, _: unknown, act: Act) =>
  notify(act, { roles: ['coordinator', 'child-officer'], caseId: task.caseId }, kind, task.id, task.caseId);

const steps = lifecycle<Task>({
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
      change: async (task, { reason }: { reason: string }, act) => {
        task.declined = reason;
        await withdraw(task, act);
        await toOffice('TASK_DECLINED')(task, null, act);
      },
    },
    reassignTask: {
      scope: arrange,
      event: 'reassigned',
      change: async (task, { lead, dueOn }: { lead: string; dueOn: string }, act) => {
        const [file] = await act.em.execute(
          'select id, division_code as "divisionCode" from casefile where id = ?',
          [task.caseId],
        );
        const unit = await unitOf(act, lead, file as Case, 'lead');
        await withdraw(task, act);
        Object.assign(task, {
          leadId: unit.id,
          dueOn: checkDue(dueOn, act),
          declined: null,
          assigneeId: null,
          leaseUntil: null,
          rung: 0,
        });
        await announce(task, unit, act);
      },
    },
    takeTask: {
      scope: carryOut,
      event: 'taken',
      rules: [byLead, byHolder],
      change: async (task, { person }: { person?: string | null }, act) => {
        const to = person ? await lock(act, Person, person) : null;
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
      change: async (task, { report }: { report: string }, act) => {
        Object.assign(task, { report, reportedBy: act.context.who.person });
        await withdraw(task, act);
        await toOffice('TASK_REPORTED')(task, null, act);
      },
    },
    returnTask: {
      scope: arrange,
      event: 'returned',
      rules: [notBy('reportedBy', 'reported a task')],
      change: async (task, { reason }: { reason: string }, act) => {
        task.report = `${task.report ?? ''}\n退回：${reason}`.trim();
        await notify(act, { organisation: task.leadId }, 'TASK_RETURNED', task.id, task.caseId);
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
      change: (task, _, act) =>
        notify(act, { organisation: task.leadId }, 'TASK_CLOSED', task.id, task.caseId),
    },
  },
});

export const taskMutations = {
  ...actsOf<Context>({
    assignTask: inCase(
      'assignTask',
      arrange,
      (file, input: NewTask & { idempotencyKey: string; case: string }, act) => giveTask(act, file, input),
    ),
  } as never),
  ...steps,
};

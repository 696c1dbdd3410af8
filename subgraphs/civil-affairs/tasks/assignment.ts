import { create, refusal } from '#kernel';
import type { Case } from '../cases/index.ts';
import type { Act } from '../lifecycle.ts';
import { endAccess, hasConsented, joinForTask } from '../network/index.ts';
import { notify } from '../notices/index.ts';
import { isOutsider, membersOf, Organisation, unitOf } from '../registry/index.ts';
import { checkDue } from './due.ts';
import { Task } from './entities.ts';

export interface NewTask {
  title: string;
  lead: string;
  helpers?: readonly string[] | null;
  citizens?: readonly string[] | null;
  dueOn: string;
  deliverable: string;
}

export async function taskUnit(
  act: Act,
  id: string,
  file: Pick<Case, 'id' | 'divisionCode'>,
  field: string,
): Promise<Organisation> {
  const unit = await unitOf(act, id, file.divisionCode, field);
  if (isOutsider(unit) && !(await hasConsented(act, file.id, unit.id)))
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
  const lead = await taskUnit(act, input.lead, file, 'lead');
  for (const helper of input.helpers ?? []) await taskUnit(act, helper, file, 'helpers');
  const members = await membersOf(act, file.householdId);
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
  await announce(task, lead, file, act);
  return task;
}

/** Which room answers a unit's tasks: its own, or the pool for charities and firms; others answer here. */
const roomOf = ({ department, kind }: Pick<Organisation, 'department' | 'kind'>) =>
  department === 'civil-affairs' ? null : (department ?? (isOutsider({ kind }) ? 'resource-pool' : null));

/** The unit's room need not answer it any more. */
export async function withdraw({ id, caseId, leadId }: Task, act: Act) {
  const lead = (await act.em.findOneOrFail(Organisation, { id: leadId })) as Organisation;
  act.emit('civil-affairs.task.withdrawn', { task: id, case: caseId }, roomOf(lead));
}

/** Tells the unit, its people and its room of a task, and lets it read what the task needs. */
export async function announce(task: Task, lead: Organisation, file: Case, act: Act) {
  const isOutside = isOutsider(lead);
  // The pool never learns of people, only of the case.
  const citizens = isOutside ? [] : task.citizenIds;
  act.emit(
    'civil-affairs.task.assigned',
    { task: task.id, case: task.caseId, lead: lead.id, citizens, dueOn: task.dueOn },
    roomOf(lead),
  );
  joinForTask(act, file, lead, task.id);
  await act.em.flush();
  await notify(act, { unit: lead.id }, 'TASK_ASSIGNED', task.id, task.caseId);
}

export const endTaskAccess = ({ id }: Task, act: Act) => endAccess(act, 'taskId', id);

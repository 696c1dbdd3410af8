import { addDays, parameter, rows, workdaysBetween } from '#kernel';
import type { Officer } from '#schema/roles.ts';
import { type NoticeKind, notify, type Sender } from '../notices/index.ts';
import { countyOf } from '../registry/index.ts';
import { supervisionLevels, Task } from '../tasks/index.ts';
import { supervisors } from './policy.ts';
import { sql } from './supervision.sql.ts';

type Sweep = Sender & { today: string };
const stepNames = ['reminder', 'yellow', 'orange', 'convener'] as const;
/** Days before a task is due, days after, and working days after: by the step that it is told then. */
type Steps = Record<(typeof stepNames)[number], number>;

/** How far a task is escalated: by how many days before it is due, or working days after. */
export function levelOf(dueOn: string, today: string, steps: Steps): number {
  if (today <= dueOn) return addDays(today, steps.reminder) >= dueOn ? 1 : 0;
  const late = workdaysBetween(dueOn, today);
  if (late >= steps.convener) return 4;
  if (late >= steps.orange) return 3;
  return today >= addDays(dueOn, steps.yellow) ? 2 : 1;
}

/** Tells units of their tasks that are due or late, and from a letter on those who supervise; returns how many. */
export async function supervise(sweep: Sweep): Promise<number> {
  const { em, today } = sweep;
  const steps = {} as Steps;
  for (const step of stepNames) steps[step] = (await parameter(sweep, `task-${step}`)).value;
  const open = (await em.find(Task, {
    state: { $in: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'] },
    dueOn: { $lte: addDays(today, steps.reminder) },
  })) as Task[];
  let climbed = 0;
  for (const task of open) {
    const level = levelOf(task.dueOn, today, steps);
    if (level <= task.escalation) continue;
    task.escalation = level;
    climbed += 1;
    const kind =
      `TASK_${supervisionLevels[level] as Exclude<(typeof supervisionLevels)[number], 'NONE'>}` as const;
    sweep.emit('civil-affairs.task.supervised', { task: task.id, case: task.caseId });
    await em.flush();
    await notify(sweep, { unit: task.leadId }, kind, task.id, task.caseId);
    if (level >= 3)
      await notify(sweep, { officers: supervisors, case: task.caseId }, kind, task.id, task.caseId);
  }
  return climbed;
}

/** Tells those who are to answer, once, of each request, correction and review that they answer late; returns how many. */
export async function remind(sweep: Sweep): Promise<number> {
  const late = await rows(sweep, sql.answeredLate, { today: sweep.today });
  for (const { id, kind, role, place, about } of late) {
    const audience = { officers: [role as Officer], place: countyOf(place) };
    await notify(sweep, audience, kind as NoticeKind, id, about);
  }
  return late.length;
}

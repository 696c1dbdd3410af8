import { LockMode } from '@mikro-orm/core';
import { after, type Handlers, type Reaction, transition } from '#kernel';
import { recordAid } from '../cases/index.ts';
import { notify } from '../notices/index.ts';
import { Task } from './entities.ts';
import { givers } from './policy.ts';
import { taskActs } from './transitions.ts';

/** The answers by which rooms tell that a task was done there; each becomes a link of the family's aid chain. */
export const answersOfRooms = [
  'housing.flat.allotted',
  'health.family-doctor.signed',
  'education.attendance-watch.opened',
  'police.receipt.issued',
  'resource-pool.goods.allocated',
] as const;

/** The unit has done its part in its own room: the case's task is reported, whatever it was waiting for. */
async function answered({ name, ids }: { name: string; ids: Record<string, unknown> }, reaction: Reaction) {
  const { em, emit, now, today } = reaction;
  const task = (await em.findOne(
    Task,
    { id: ids['task'] as string },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )) as Task | null;
  if (!task) throw new Error(`There is no task ${ids['task']}`);
  recordAid(reaction, {
    caseId: task.caseId,
    citizenId: (ids['citizen'] as string | null) ?? null,
    organisationId: task.leadId,
    kind: name,
    helpedOn: (ids['on'] as string | undefined) ?? today,
    taskId: task.id,
  });
  if (after(taskActs, task.state, 'answerTask') == null) return;
  transition(taskActs, 'answerTask', task);
  task.report = name;
  task.pausedOn = null as never;
  emit('civil-affairs.task.reported', { task: task.id, case: task.caseId });
  await em.flush();
  await notify(
    { em, emit, now },
    { officers: givers, case: task.caseId },
    'TASK_REPORTED',
    task.id,
    task.caseId,
  );
}

export const taskHandlers: Handlers = Object.fromEntries(answersOfRooms.map((name) => [name, answered]));

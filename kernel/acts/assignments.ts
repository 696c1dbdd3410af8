import { registry } from '#schema/scopes.ts';
import { conflict, refusal } from '../basics/refusals.ts';
import type { Handlers } from '../events/events.ts';
import type { Context } from '../room/context.ts';
import { type Act, act, type Outcome } from './acts.ts';

/** A task that the case's office gave to an organisation, as its own room knows it by event. */
export interface Assignment {
  task: string;
  caseId: string;
  organisation: string;
  citizens: string[];
  state: 'OPEN' | 'DONE' | 'WITHDRAWN';
}

const TAKE_UP = `insert into assignment (task_id, case_id, organisation_id, citizens, due_on, state) values (?, ?, ?, ?::uuid[], ?, 'OPEN')
  on conflict (task_id) do update set organisation_id = excluded.organisation_id, citizens = excluded.citizens, due_on = excluded.due_on, state = 'OPEN'`;

const array = (ids: readonly string[]) => `{${ids.join()}}`;

/** A room learns of its tasks, and of their end, by event. */
export const assignmentHandlers: Handlers = {
  [`${registry}.task.assigned`]: async ({ ids }, { em }) => {
    await em.execute(TAKE_UP, [
      ids['task'],
      ids['case'],
      ids['lead'],
      array(ids['citizens'] as string[]),
      ids['dueOn'],
    ]);
  },
  [`${registry}.task.withdrawn`]: async ({ ids }, { em }) => {
    await em.execute(`update assignment set state = 'WITHDRAWN' where task_id = ? and state = 'OPEN'`, [
      ids['task'],
    ]);
  },
};

const FIND = `select task_id as task, case_id as "caseId", organisation_id as organisation, citizens::text[] as citizens, state
  from assignment where task_id = ? for update`;

interface AnswerInput {
  idempotencyKey: string;
  task: string;
  citizen?: string | null;
}

/**
 * An act by which a department answers a task in its own room: only for a task that is its own and still open, and only about
 * the people it names. The case learns of it by event.
 */
export const answers = <Input extends AnswerInput, C extends Context>(
  name: string,
  event: string,
  effect: (input: Input, act: Act<C>, assignment: Assignment) => Promise<void>,
) =>
  act<Input, C>(name, async (input, running) => {
    const { em, emit, context, today } = running;
    const [found] = (await em.execute(FIND, [input.task])) as Assignment[];
    if (!found || found.organisation !== context.who.organisation)
      throw refusal('NOT_FOUND', undefined, 'task');
    if (input.citizen && !found.citizens.includes(input.citizen))
      throw refusal('NOT_FOUND', undefined, 'citizen');
    if (found.state !== 'OPEN')
      throw conflict('This task is no longer open.', { state: found.state, legal: [] });
    if (input.citizen)
      context.trail.note({ subject: input.citizen, ground: `TASK:${found.task}:`, scopes: [] });
    await effect(input, running, found);
    await em.execute(`update assignment set state = 'DONE' where task_id = ?`, [found.task]);
    emit(
      event,
      { task: found.task, case: found.caseId, citizen: input.citizen ?? null, on: today },
      registry,
    );
    return (): Outcome => ({ id: found.task, state: 'DONE', version: 1 });
  });

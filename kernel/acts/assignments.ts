import { registry } from '#schema/scopes.ts';
import { conflict, refusal } from '../basics/refusals.ts';
import type { Handlers } from '../events/events.ts';
import { row } from '../reads/statements.ts';
import type { Context } from '../room/context.ts';
import type { Statements } from '../statements.types.ts';
import { type Act, act, type Outcome } from './acts.ts';
import { sql } from './assignments.sql.ts';

/** A task that the case's office gave to an organisation, as its own room knows it by event. */
export type Assignment = Statements['lockAssignment']['row'];

/** A room learns of its tasks, and of their end, by event. */
export const assignmentHandlers: Handlers = {
  [`${registry}.task.assigned`]: async ({ ids }, { em }) => {
    await row({ em }, sql.takeUp, ids as Statements['takeUp']['values']);
  },
  [`${registry}.task.withdrawn`]: async ({ ids }, { em }) => {
    await row({ em }, sql.withdraw, ids as Statements['withdraw']['values']);
  },
};

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
    const found = await row({ em }, sql.lockAssignment, { task: input.task });
    if (!found || found.organisation !== context.who.organisation)
      throw refusal('NOT_FOUND', undefined, 'task');
    if (input.citizen && !found.citizens.includes(input.citizen))
      throw refusal('NOT_FOUND', undefined, 'citizen');
    if (found.state !== 'OPEN')
      throw conflict('This task is no longer open.', { state: found.state, legal: [] });
    if (input.citizen)
      context.trail.note({ subject: input.citizen, ground: { kind: 'TASK', task: found.task }, scopes: [] });
    await effect(input, running, found);
    await row({ em }, sql.finish, found);
    emit(
      event,
      { task: found.task, case: found.caseId, citizen: input.citizen ?? null, on: today },
      registry,
    );
    return (): Outcome => ({
      id: found.task,
      state: 'DONE',
      version: 1,
      citizenId: input.citizen ?? null,
    });
  });

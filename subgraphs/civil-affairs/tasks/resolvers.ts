import { isProvisional } from '#kernel';
import { caseOf } from '../cases/index.ts';
import { organisation } from '../links.ts';
import type { Context } from '../verdicts.ts';
import { tasks } from './queries.ts';
import { rungs } from './rungs.ts';
import { taskMutations } from './tasks.ts';

type TaskRow = { dueOn: string; rung: number; helperIds: string[]; state: string };

export const taskResolvers = {
  Query: { tasks },
  Mutation: taskMutations,
  Task: {
    lead: organisation('leadId'),
    helpers: ({ helperIds }: TaskRow, _: unknown, { load }: Context) => load.organisation.loadMany(helperIds),
    isProvisional: ({ dueOn }: TaskRow) => isProvisional(dueOn),
    supervision: ({ rung }: TaskRow) => rungs[rung],
  },
  QueuedTask: {
    case: ({ caseId }: { caseId: string }, _: unknown, context: Context) => caseOf(caseId, context),
  },
};

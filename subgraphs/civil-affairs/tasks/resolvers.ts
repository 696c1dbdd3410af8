import { isProvisional } from '#kernel';
import { itsCase, ofCase } from '../cases/index.ts';
import { organisation } from '../field-resolvers.ts';
import type { Resolvers } from '../rows.ts';
import { supervisionLevels } from './escalation-levels.ts';
import { tasks } from './queries.ts';
import { taskMutations } from './tasks.ts';

export const taskResolvers = {
  Query: { tasks },
  Mutation: taskMutations,
  Task: {
    lead: organisation('leadId'),
    helpers: ({ helperIds }, _, { load }) => load.organisation.loadMany(helperIds),
    isProvisional: ({ dueOn }) => isProvisional(dueOn),
    supervision: ({ escalation }) => supervisionLevels[escalation] as string,
  },
  QueuedTask: {
    case: itsCase,
  },
  TaskOutcome: {
    case: itsCase,
    task: ofCase('civil-affairs.task.read', 'taskById'),
  },
} satisfies Resolvers;

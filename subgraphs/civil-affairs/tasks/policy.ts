import { policy, same } from '#kernel';
import type { Task } from './entities.ts';

/** The unit that was given a task. */
export const isLead = policy<Pick<Task, 'leadId'>>({
  from: 'task t',
  where: 't.lead_id = :unit',
  holds: ({ leadId }, { organisation }) => same(leadId, organisation),
});

/** Who has taken a task. */
export const isAssignee = policy<Pick<Task, 'assigneeId'>>({
  from: 'task t',
  where: 't.assignee_id = :person',
  holds: ({ assigneeId }, { person }) => same(assigneeId, person),
});

/** Those who give tasks, and hear what becomes of them. */
export const givers = ['coordinator', 'child-officer'] as const;

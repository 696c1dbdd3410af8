import { keyOf, list, statementsOf } from '#kernel';
import { MAY_READ } from '../grounds.ts';
import type { Statements } from '../statements.types.ts';
import { isAssignee, isLead } from './policy.ts';

const OPEN = `t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REPORTED', 'ACCEPTED_BY_OFFICE')`;
const LATE = `t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') and t.due_on < current_day()`;

const TASK = `t.id, t.title, t.lead_id as "leadId", t.helper_ids as "helperIds", t.state, t.due_on as "dueOn",
      t.escalation, t.deliverable, t.report, t.declined, t.version, t.case_id as "caseId"`;

/** Tasks of cases whose tasks this reader may see, by the same six questions as the case itself. */
const READABLE = `
    from task t join casefile f on f.id = t.case_id
    where ${MAY_READ}`;

export const sql = statementsOf<Statements>()({
  tasks: list(
    'asc',
    `
    select ${TASK}, ${keyOf('t.due_on::timestamp', 't.id')} as key
    ${READABLE}
      and (:queue::text is null or :queue = 'OFFICE'
        or (:queue = 'MINE' and ${isAssignee.where}) or (:queue = 'UNIT' and ${isLead.where}))
      and (:state::text is null or t.state = :state)
      and (:isOverdue::boolean is null or (${LATE}) = :isOverdue)`,
  ),

  tasksOf: `
    select t.case_id as key, ${TASK}
    from task t
    where t.case_id = any(:keys)
    order by t.due_on, t.id`,

  tasksOfCase: list(
    'asc',
    `
    select ${TASK}, ${keyOf('t.due_on::timestamp', 't.id')} as key
    from task t
    where t.case_id = :case`,
  ),

  taskById: `
    select t.id as key, ${TASK}
    from task t
    where t.id = any(:keys)`,

  countTasks: `
    select count(*) filter (where ${isAssignee.where}) as "mine!",
      count(*) filter (where ${isLead.where}) as "unit!",
      count(*) as "office!",
      count(*) filter (where ${LATE}) as "overdue!"
    ${READABLE} and ${OPEN}`,

  openTask: `
    select t.id
    from task t
    where t.case_id = :case and t.state not in ('CLOSED', 'DECLINED')
    limit 1`,
});

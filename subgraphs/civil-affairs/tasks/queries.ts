import { keyOf, paged, type Row } from '#kernel';
import { mayList } from '../grounds.ts';
import type { QueryTasksArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { TASK } from './loaders.ts';

export const OPEN = `t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REPORTED', 'ACCEPTED_BY_OFFICE')`;
export const LATE = `t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS') and t.due_on < current_day()`;

/** Tasks of cases whose tasks this reader may see, by the same six questions as the case itself. */
export async function readable(context: Context) {
  const { where, values } = await mayList('civil-affairs.task.read', context);
  return { from: `from task t join casefile f on f.id = t.case_id where ${where}`, values };
}

export async function tasks(_: unknown, args: QueryTasksArgs, context: Context) {
  const { from, values } = await readable(context);
  const { queue = null, state = null, isOverdue = null } = args.filter ?? {};
  const rows = `select ${TASK}, t.case_id as "caseId", ${keyOf('t.due_on::timestamp', 't.id')} as key ${from}
    and ($6::text is null or $6 = 'OFFICE' or ($6 = 'MINE' and t.assignee_id = $1) or ($6 = 'UNIT' and t.lead_id = $2))
    and ($7::text is null or t.state = $7) and ($8::boolean is null or (${LATE}) = $8)`;
  const page = await paged('tasks', rows, [...values, queue, state, isOverdue], args, context, 'asc');
  const both = (row: Row) => ({ task: row, caseId: row['caseId'] });
  return {
    ...page,
    nodes: page.nodes.map(both),
    edges: page.edges.map(({ node, cursor }) => ({ cursor, node: both(node) })),
  };
}

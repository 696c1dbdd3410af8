import { mapPage, page, row } from '#kernel';
import { reader } from '../grounds.ts';
import type { QueryTasksArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { sql } from './tasks.sql.ts';

const READ = 'civil-affairs.task.read';

export async function tasks(_: unknown, args: QueryTasksArgs, context: Context) {
  const { queue = null, state = null, isOverdue = null } = args.filter ?? {};
  const values = { ...(await reader(READ, context)), queue, state, isOverdue };
  const found = await page('tasks', sql.tasks, values, args, context);
  return mapPage(found, (task) => ({ task, caseId: task.caseId }));
}

/** How many open tasks a reader may see: theirs, their unit's, all, and those past their day. */
export const countTasks = async (context: Context) =>
  row(context, sql.countTasks, await reader(READ, context));

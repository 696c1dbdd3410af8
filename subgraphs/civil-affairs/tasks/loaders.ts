import { many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './tasks.sql.ts';

export const taskLoaders = {
  tasksOf: many(sql.tasksOf),
  taskById: one(sql.taskById),
};

/** The rows behind the office's types. */
export type TaskRows = {
  Task: RowOf<'tasksOf'>;
  QueuedTask: { task: TaskRows['Task']; caseId: string };
};

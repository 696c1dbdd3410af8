import { page } from '#kernel';
import type { CaseFields } from '../rows.ts';
import { sql } from './tasks.sql.ts';

/** What this office adds to the case. */
export const taskFields = {
  tasks: ({ id }, _, { load }) => load.tasksOf.load(id),
  tasksConnection: ({ id }, args, context) =>
    page(`tasks ${id}`, sql.tasksOfCase, { case: id }, args, context),
} satisfies CaseFields;

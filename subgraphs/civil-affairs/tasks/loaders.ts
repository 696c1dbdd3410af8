import { many } from '#kernel';

export const TASK = `t.id, t.title, t.lead_id as "leadId", t.helper_ids as "helperIds", t.state, t.due_on as "dueOn", t.rung, t.deliverable, t.report, t.declined, t.version`;

export const taskLoaders = {
  tasksOf: many<{ leadId: string }>(
    `select t.case_id as key, ${TASK} from task t where t.case_id = any($1::uuid[]) order by t.due_on, t.id`,
  ),
};

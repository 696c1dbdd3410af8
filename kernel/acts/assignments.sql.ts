import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  takeUp: `
    insert into assignment (task_id, case_id, organisation_id, citizens, due_on, state)
    values (:task, :case, :lead, :citizens, :dueOn, 'OPEN')
    on conflict (task_id) do update
    set organisation_id = excluded.organisation_id, citizens = excluded.citizens, due_on = excluded.due_on, state = 'OPEN'`,

  withdraw: `
    update assignment
    set state = 'WITHDRAWN'
    where task_id = :task and state = 'OPEN'`,

  lockAssignment: `
    select task_id as task, case_id as "caseId", organisation_id as organisation, citizens, state
    from assignment
    where task_id = :task
    for update`,

  finish: `
    update assignment
    set state = 'DONE'
    where task_id = :task`,
});

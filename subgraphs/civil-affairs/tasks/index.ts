// What the other offices may use of this one.
export { giveTask } from './assignment.ts';
export { checkDue } from './due.ts';
export { Task } from './entities.ts';
export { supervisionLevels } from './escalation-levels.ts';
export { countTasks } from './queries.ts';

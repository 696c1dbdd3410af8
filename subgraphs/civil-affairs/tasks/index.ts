// What the other offices may use of this one.
export { giveTask } from './assignment.ts';
export { checkDue } from './due.ts';
export { Task } from './entities.ts';
export { LATE, OPEN, readable } from './queries.ts';
export { rungs } from './rungs.ts';

// What the other offices may use of this one.
export { meet, reopen, withdraw } from './changes.ts';
export { Need } from './entities.ts';

// What the other offices may use of this one.
export { Need } from './entities.ts';
export { meet, reopen, withdraw } from './needs.ts';
export { mayAnswer } from './policy.ts';

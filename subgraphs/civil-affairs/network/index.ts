// What the other offices may use of this one.
export { endAccess, hasConsented, join, joinForTask, joinForVisit } from './access.ts';
export { byOneself } from './participations.ts';
export { countReferrals } from './queries.ts';
export { escalateUnanswered } from './unanswered.ts';

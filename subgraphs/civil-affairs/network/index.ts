// What the other offices may use of this one.
export { escalate } from './escalation.ts';
export { endAccess, hasConsented, join, joinForTask, joinForVisit } from './joining.ts';
export { byOneself } from './participations.ts';
export { REFERRALS } from './resolvers.ts';

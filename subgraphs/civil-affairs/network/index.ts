// What the other offices may use of this one.
export { Dispute, Participation, Referral } from './entities.ts';
export { byOneself, endAccess, join, joinForTask } from './parts.ts';
export { REFERRALS } from './resolvers.ts';
export { disputeActs, referralActs } from './transitions.ts';

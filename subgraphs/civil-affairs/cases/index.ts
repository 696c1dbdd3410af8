// What the other offices may use of this one.

export { recordAid } from './aid-chain.ts';
export { isMember, none } from './checks.ts';
export { Case } from './entities.ts';
export type { InCase } from './in-case.ts';
export { caseFor, inCase } from './in-case.ts';
export { leaseEnd } from './leases.ts';
export { caseOf, countReports, itsCase, ofCase } from './queries.ts';

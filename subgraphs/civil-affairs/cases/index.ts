// What the other offices may use of this one.

export { recordAid } from './aid.ts';
export { none, noneOpen } from './cases.ts';
export { Case } from './entities.ts';
export type { InCase } from './in-case.ts';
export { caseFor, inCase, isMember } from './in-case.ts';
export { leaseEnd } from './leases.ts';
export { caseOf, mayHandle, ofCase, REPORTS } from './queries.ts';

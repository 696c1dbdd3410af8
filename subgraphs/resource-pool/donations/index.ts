// What the other offices may use of this one.
export { allocate } from './allocations.ts';

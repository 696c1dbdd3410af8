// What the other offices may use of this one.
export { volunteerOfCounty } from './acts.ts';
export { Screening } from './entities.ts';

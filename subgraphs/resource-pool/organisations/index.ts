// What the other offices may use of this one.
export { Profile } from './entities.ts';
export { isOfCounty } from './policy.ts';

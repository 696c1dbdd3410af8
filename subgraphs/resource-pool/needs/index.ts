// What the other offices may use of this one.
export { Need } from './entities.ts';
export { needActs } from './transitions.ts';

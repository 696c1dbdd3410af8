// What the other offices may use of this one.
export { agree, endAgreement, suspendAgreement } from './agreements.ts';
export { assistanceOf, recognise, reduceAssistance } from './assistance.ts';
export { officeNamed, officeOf } from './demo-network.ts';
export { Citizen, Household, Organisation, Person } from './entities.ts';
export { facts } from './facts.ts';
export type { Stated } from './register.ts';
export { checkStated, membersOf, register, registerHousehold } from './register.ts';
export { countyOf, isOfficer, isOutsider, unitOf, workers } from './units.ts';

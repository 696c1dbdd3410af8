// What the other offices may use of this one.
export { agree, endAgreement, suspendAgreement } from './agreements.ts';
export { assistanceOf, recognise, reduceAssistance } from './assistance.ts';
export type { Stated } from './citizens.ts';
export { checkStated, membersOf, register, registerHousehold } from './citizens.ts';
export { officeNamed, officeOf } from './demo-network.ts';
export { Citizen, Household, Organisation, Person } from './entities.ts';
export { facts } from './facts.ts';
export { unitOf } from './organisations.ts';
export { answerers, countyOf, isOfficer, isOutsider, isResident, workers } from './policy.ts';

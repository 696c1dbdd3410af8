// What the other offices may use of this one.
export { Agreement, Assistance, Citizen, Household, Organisation, Person } from './entities.ts';
export { facts } from './facts.ts';
export { officeNamed, officeOf } from './network.ts';
export { countyOf, isOfficer, isOutsider, unitOf, workers } from './units.ts';

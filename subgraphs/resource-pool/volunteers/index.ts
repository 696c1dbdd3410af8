// What the other offices may use of this one.
export { checkScreened } from './screenings.ts';
export { volunteerOfCounty } from './volunteers.ts';

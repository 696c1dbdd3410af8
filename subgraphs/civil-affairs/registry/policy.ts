import { officers, type Role, roles } from '#schema/roles.ts';
import type { Organisation } from './entities.ts';

type Who = { division: string };

/** The county that a place lies in; the place itself, where it is wider. */
export const countyOf = (place: string) => place.slice(0, 6);

/** Members of the network that the law does not let take part by itself: the family has to agree. */
const outsiders = ['PUBLIC_INTEREST', 'FIRM'];
export const isOutsider = ({ kind }: Pick<Organisation, 'kind'>) => outsiders.includes(kind);

/** Whether somebody of this role works for a public office. */
export const isOfficer = (role: Role) => (officers as readonly Role[]).includes(role);

/** Who asks for themself or for their family, and for nobody's office. */
export const isResident = ({ role }: { role: Role }) => role === 'resident';

/** Who works for a unit and does not answer for it: they are told of their own visits and tasks alone. */
export const workers: readonly Role[] = ['service-worker', 'volunteer'];

/** Who answers for a unit. */
export const answerers: readonly Role[] = roles.filter((role) => !workers.includes(role));

/** What people of an organisation that joins may be, by its kind; no other kind joins. */
export const rolesOf: Readonly<Record<string, readonly Role[]>> = {
  PUBLIC_INTEREST: ['charity', 'provider', 'social-worker', 'volunteer', 'service-worker'],
  FIRM: ['enterprise', 'provider', 'service-worker'],
};

/** What an organisation is stands in public registers; what it was given is its own county's. */
export const mayReadAgreements = ({ divisionCode }: Pick<Organisation, 'divisionCode'>, who: Who) =>
  countyOf(divisionCode).startsWith(countyOf(who.division));

/** Organisations are admitted by those who look after the place where they are. */
export const looksAfter = (who: Who, place: string) => place.startsWith(who.division);

import { refusal } from '#kernel';
import { officers, type Role } from '#schema/roles.ts';
import { type Act, look } from '../lifecycle.ts';
import { Organisation } from './entities.ts';

/** Members of the network that the law does not let take part by itself: the family has to agree. */
const outsiders = ['PUBLIC_INTEREST', 'FIRM'];
export const isOutsider = ({ kind }: Pick<Organisation, 'kind'>) => outsiders.includes(kind);

/** The county that a place lies in; the place itself, where it is wider. */
export const countyOf = (place: string) => place.slice(0, 6);

/** Whether somebody of this role works for a public office. */
export const isOfficer = (role: Role) => (officers as readonly Role[]).includes(role);

/** Who works for a unit and does not answer for it: they are told of their own visits and tasks alone. */
export const workers: readonly Role[] = ['service-worker', 'volunteer'];

/** A unit of this county's network. */
export async function unitOf(act: Act, id: string, county: string, field: string): Promise<Organisation> {
  const unit = await look(act, Organisation, id);
  if (!unit?.divisionCode.startsWith(county.slice(0, 6)))
    throw refusal('BAD_USER_INPUT', 'This is no unit of the county’s network.', field);
  return unit;
}

import { type Principal, same } from '#kernel';
import { isInCounty, tends } from '../policy.ts';
import type { Profile } from './entities.ts';

// Profiles are public; these say who may change them.

export const isOwn = ({ id }: Pick<Profile, 'id'>, who: Principal) => same(id, who.organisation);

type Placed = Pick<Profile, 'divisionCode'>;

/** Those who tend the network of a place, its organisations and brands. */
export const isTended = ({ divisionCode }: Placed, who: Principal) => tends(divisionCode, who);

/** An organisation of the county of whoever asks. */
export const isOfCounty = ({ divisionCode }: Placed, who: Principal) => isInCounty(divisionCode, who);

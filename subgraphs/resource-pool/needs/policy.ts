import { policy } from '#kernel';
import { ofCounty } from '../policy.ts';
import type { Need } from './entities.ts';

const place = ofCounty('n.place_code');

/** A card is for those of its county, and not for who employs relations of its family; these are not told why. */
export const mayAnswer = policy<Pick<Need, 'placeCode' | 'barred'>>({
  from: 'need n',
  where: `${place.where} and not coalesce(:unit = any(n.barred), false)`,
  holds: ({ placeCode, barred }, who) =>
    place.holds(placeCode, who) && !(who.organisation != null && barred.includes(who.organisation)),
});

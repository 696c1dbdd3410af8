import { policy } from '#kernel';
import { inCounty, isInCounty } from '../policy.ts';
import type { Need } from './entities.ts';

/** A card is for those of its county, and not for who employs relations of its family; these are not told why. */
export const mayAnswer = policy<Pick<Need, 'placeCode' | 'barred'>>({
  from: 'need n',
  where: `${inCounty('n.place_code')} and not coalesce(:unit = any(n.barred), false)`,
  holds: ({ placeCode, barred }, who) =>
    isInCounty(placeCode, who) && !(who.organisation != null && barred.includes(who.organisation)),
});

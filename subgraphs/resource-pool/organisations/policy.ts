import { policy, same } from '#kernel';
import { ofCounty, tended } from '../policy.ts';
import type { Profile } from './entities.ts';

/** One's own organisation. */
export const isOwn = policy<Pick<Profile, 'id'>>({
  from: 'profile p',
  where: 'p.id = :unit',
  holds: ({ id }, { organisation }) => same(id, organisation),
});

const [county, division] = [ofCounty('p.division_code'), tended('p.division_code')];

/** An organisation of the county of whoever asks. */
export const isOfCounty = policy<Pick<Profile, 'divisionCode'>>({
  from: 'profile p',
  where: county.where,
  holds: ({ divisionCode }, who) => county.holds(divisionCode, who),
});

/** Those who tend the network of a place, its organisations and brands. */
export const isTended = policy<Pick<Profile, 'divisionCode'>>({
  from: 'profile p',
  where: division.where,
  holds: ({ divisionCode }, who) => division.holds(divisionCode, who),
});

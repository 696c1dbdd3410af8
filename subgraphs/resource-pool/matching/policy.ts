import { type Principal, policy, same } from '#kernel';
import { countyOf, mayUse } from '../policy.ts';
import type { MatchLine, MatchProposal } from './entities.ts';

const readers = mayUse('resource-pool.match.propose');

/** Matchings of one's own county, for those who may ask for one. */
export const mayRead = policy<Pick<MatchProposal, 'divisionCode'>>({
  from: 'match_proposal p',
  where: `${readers.where} and p.division_code = left(:place, 6)`,
  holds: ({ divisionCode }, who) => readers.holds(who) && divisionCode === who.division.slice(0, 6),
});

/** Who keeps the gift of a line, and decides whether to follow it. */
export const isHolder = policy<Pick<MatchLine, 'holderId'>>({
  from: 'match_line l',
  where: 'l.holder_id = :unit',
  holds: ({ holderId }, { organisation }) => same(holderId, organisation),
});

/** The county's officers see every line; a holder its own and counts of those, never what others keep or cards it may not see. */
export const seesAll = (who: Principal) => countyOf({ who }) != null;

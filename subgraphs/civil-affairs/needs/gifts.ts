import { refusal } from '#kernel';
import { lifecycle } from '../lifecycle.ts';
import { Gift } from './entities.ts';
import { giftActs } from './transitions.ts';

/** The family's word on what the pool sent; the pool hears of it. To the pool a gift to a case is an allocation, on the way `aid`. */
export const giftMutations = lifecycle({
  entity: Gift,
  noun: 'aid',
  table: giftActs,
  caseOf: ({ caseId }) => caseId,
  ids: ({ score, thanks }) => ({ score: String(score), thanks: thanks ?? null }),
  steps: {
    confirmAid: {
      tells: 'resource-pool',
      scope: 'civil-affairs.case.confirm',
      event: 'confirmed',
      change: (gift, { score, thanks }, { context }) => {
        if (score < 1 || score > 5) throw refusal('BAD_USER_INPUT', 'A score is 1 to 5.', 'score');
        Object.assign(gift, { score, thanks, confirmedBy: context.who.person });
      },
    },
  },
});

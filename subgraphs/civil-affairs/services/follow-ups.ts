import { parameter, refusal } from '#kernel';
import { lifecycle } from '../lifecycle.ts';
import { except } from './exceptions.ts';
import { onOrder } from './orders.ts';

export const followUpMutations = lifecycle({
  ...onOrder,
  steps: {
    recordFollowUp: {
      scope: 'civil-affairs.order.check',
      event: 'followed-up',
      change: async (order, { score, words = null }, act) => {
        if (score < 1 || score > 5) throw refusal('BAD_USER_INPUT', 'A score is 1 to 5.', 'score');
        Object.assign(order, { score, words, followedUpBy: act.context.who.person });
        // Who was served badly is not billed before somebody has looked at it.
        const { value: low } = await parameter(act, 'low-score');
        if (score > low || order.settlementId) return 'FOLLOWED_UP';
        await except(order, 'LOW_SCORE', words, act);
        return 'EXCEPTION';
      },
    },
  },
});

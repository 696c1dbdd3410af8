import { parameter, refusal } from '#kernel';
import { lifecycle } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { ServiceOrder } from './entities.ts';
import { orderActs } from './transitions.ts';

export const followingMutations = lifecycle({
  entity: ServiceOrder,
  noun: 'order',
  table: orderActs,
  caseOf: ({ caseId }) => caseId,
  ids: ({ providerId }) => ({ organisation: providerId ?? null }),
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
        Object.assign(order, {
          exception: 'LOW_SCORE',
          exceptionText: words,
          exceptionBy: act.context.who.person,
        });
        return 'EXCEPTION';
      },
    },
    complainAboutOrder: {
      scope: 'civil-affairs.order.place',
      event: 'complained',
      change: async (order, { text }, act) => {
        Object.assign(order, {
          isComplained: true,
          exception: 'COMPLAINT',
          exceptionText: text,
          exceptionBy: act.context.who.person,
        });
        await notify(
          act,
          { officers: ['street'], case: order.caseId },
          'ORDER_COMPLAINT',
          order.id,
          order.caseId,
        );
        return order.settlementId ? 'FOLLOWED_UP' : 'EXCEPTION';
      },
    },
  },
});

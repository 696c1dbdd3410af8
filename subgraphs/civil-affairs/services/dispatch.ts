import { refusal } from '#kernel';
import { type Act, lifecycle, look, type Rule } from '../lifecycle.ts';
import { endAccess } from '../network/index.ts';
import { notify } from '../notices/index.ts';
import { countyOf, Organisation } from '../registry/index.ts';
import { itemOn } from './catalogue.ts';
import type { ServiceOrder } from './entities.ts';
import { carry, optionsFor, release, reserve } from './options.ts';
import { arrange, onOrder, tellArrangers } from './orders.ts';
import { isManager, isProvider } from './policy.ts';

export const byManager: Rule<ServiceOrder, unknown> = (_, { context }) => {
  if (!isManager(context.who)) throw refusal('FORBIDDEN', 'Your unit’s manager does this.');
};

/** Puts an order on another contract than the one it was placed on. */
async function moveTo(contract: string, order: ServiceOrder, act: Act) {
  const item = await itemOn(act, order.itemCode, order.wantedOn);
  const chosen = (await optionsFor(act, item, order)).find((one) => one.contract === contract);
  if (!chosen) throw refusal('BAD_USER_INPUT', 'This contract does not cover the order.', 'contract');
  if (!chosen.isLicensed)
    throw refusal('CONFLICT', `Its provider lacks the licence ${item.licence}.`, 'contract');
  await release(act, order, order.quantity);
  if (!(await reserve(act, chosen, order.quantity)))
    throw refusal('CONFLICT', 'It is over what the contract has left.', 'contract');
  carry(order, chosen);
}

export const dispatchMutations = lifecycle({
  ...onOrder,
  steps: {
    dispatchOrder: {
      scope: arrange,
      event: 'dispatched',
      change: async (order, { contract, provider }, act) => {
        if (contract && contract !== order.contractId) await moveTo(contract, order, act);
        if (!order.contractId) {
          const unit = provider ? await look(act, Organisation, provider) : null;
          if (!unit?.divisionCode.startsWith(countyOf(order.divisionCode)))
            throw refusal(
              'BAD_USER_INPUT',
              'Without a contract, name a unit of the county that serves.',
              'provider',
            );
          order.providerId = unit.id;
        }
        await notify(act, { unit: order.providerId as string }, 'ORDER_DISPATCHED', order.id);
      },
    },
    acceptOrder: {
      mayKnow: isProvider,
      rules: [byManager],
      event: 'accepted',
      change: (order, _, { now }) => {
        order.acceptedAt = now;
      },
    },
    declineOrder: {
      mayKnow: isProvider,
      rules: [byManager],
      event: 'declined',
      change: async (order, _, act) => {
        await endAccess(act, 'orderId', order.id);
        Object.assign(order, {
          acceptedAt: null,
          workerId: null,
          secondWorkerId: null,
          startsAt: null,
          endsAt: null,
        });
        await tellArrangers(act, order, 'ORDER_DECLINED');
      },
    },
  },
});

import { refusal } from '#kernel';
import { lifecycle, look, notBy, type Rule } from '../lifecycle.ts';
import { endAccess } from '../network/index.ts';
import { notify } from '../notices/index.ts';
import { Organisation } from '../registry/index.ts';
import { checkUnits, options, release, reserve } from './choosing.ts';
import { ServiceOrder } from './entities.ts';
import { itemOn, make } from './placing.ts';
import { orderActs } from './transitions.ts';

const place = 'civil-affairs.order.place';
const arrange = 'civil-affairs.order.arrange';

/** What was agreed with the provider and is not paid yet. */
export const notSettled: Rule<ServiceOrder, unknown> = ({ settlementId }) => {
  if (settlementId) throw refusal('CONFLICT', 'It is settled; raise it with the next settlement.');
};

const drop = async (order: ServiceOrder, _: unknown, act: Parameters<Rule<ServiceOrder, unknown>>[1]) => {
  await release(act, order, order.quantity);
  await endAccess(act, 'orderId', order.id);
  if (order.providerId) await notify(act, { unit: order.providerId }, 'ORDER_CANCELLED', order.id);
  for (const person of [order.workerId, order.secondWorkerId])
    if (person) await notify(act, { person }, 'ORDER_CANCELLED', order.id);
};

/** Where an exception leaves the order, by what comes of it. */
const STANDS = {
  PAY: 'FOLLOWED_UP',
  PAY_PART: 'FOLLOWED_UP',
  NOT_PAID: 'CANCELLED',
  RETRY: 'ACCEPTED',
} as const;

export const arrangingMutations = lifecycle({
  entity: ServiceOrder,
  noun: 'order',
  table: orderActs,
  caseOf: ({ caseId }) => caseId,
  ids: ({ providerId }) => ({ organisation: providerId ?? null }),
  steps: {
    approveOrder: { scope: arrange, event: 'approved', rules: [notBy('placedBy', 'placed the order')] },
    rejectOrder: { scope: arrange, event: 'rejected', change: drop },
    cancelOrder: { scope: place, event: 'cancelled', change: drop },
    dispatchOrder: {
      scope: arrange,
      event: 'dispatched',
      change: async (order, { contract, provider }, act) => {
        if (contract && contract !== order.contractId) {
          const item = await itemOn(act, order.itemCode, order.wantedOn);
          const chosen = (await options(act, item, order)).find((one) => one.contract === contract);
          if (!chosen) throw refusal('BAD_USER_INPUT', 'This contract does not cover the order.', 'contract');
          if (!chosen.isLicensed)
            throw refusal('CONFLICT', `Its provider lacks the licence ${item.licence}.`, 'contract');
          await release(act, order, order.quantity);
          if (!(await reserve(act, chosen, order.quantity)))
            throw refusal('CONFLICT', 'It is over what the contract has left.', 'contract');
          Object.assign(order, {
            contractId: chosen.contract,
            lineId: chosen.line,
            providerId: chosen.provider,
            unitPrice: chosen.unitPrice,
            fundingSource: chosen.source,
          });
        }
        if (!order.contractId) {
          const unit = provider ? await look(act, Organisation, provider) : null;
          if (!unit?.divisionCode.startsWith(order.divisionCode.slice(0, 6)))
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
    renewCode: {
      scope: place,
      event: 'code-renewed',
      change: (order) => {
        order.codeRound += 1;
      },
    },
    resolveException: {
      scope: arrange,
      event: 'resolved',
      rules: [
        notSettled,
        notBy('exceptionBy', 'raised the exception'),
        (order, _, { outcome, quantity }: { outcome: string; quantity?: number | null }) => {
          const most = order.servedQuantity ?? order.quantity;
          if (outcome === 'PAY_PART') checkUnits(quantity ?? 0, most);
          if (outcome === 'PAY' && order.signedOutAt == null)
            throw refusal('CONFLICT', 'Nobody has served; it can be retried or not paid.', 'outcome');
          if (outcome === 'RETRY' && order.signedOutAt != null)
            throw refusal('CONFLICT', 'It was served; place it anew by redoOrder.', 'outcome');
        },
      ],
      change: async (order, { outcome, quantity }, act) => {
        const held = order.servedQuantity ?? order.quantity;
        if (outcome === 'PAY_PART') {
          await release(act, order, held, quantity as number);
          order.servedQuantity = quantity as number;
          order.signedOutAt ??= act.now;
        }
        if (outcome === 'NOT_PAID') await release(act, order, held);
        if (outcome === 'RETRY') {
          order.signedInAt = null as never;
          order.codeRound += 1;
        }
        await endAccess(act, 'orderId', order.id);
        return STANDS[outcome];
      },
    },
    redoOrder: {
      scope: arrange,
      event: 'redone',
      rules: [
        (order) => {
          if (order.exception == null) throw refusal('CONFLICT', 'Nothing was wrong with it.');
        },
      ],
      change: async (order, { wantedOn }, act) => {
        if (wantedOn < act.today) throw refusal('BAD_USER_INPUT', 'wantedOn lies in the past.', 'wantedOn');
        const { caseId, citizenId, divisionCode, quantity } = order;
        await make(act, await itemOn(act, order.itemCode, wantedOn), {
          state: 'ORDERED',
          ...{ caseId, citizenId, divisionCode, quantity, wantedOn },
          redoOf: order.id,
        });
      },
    },
  },
});

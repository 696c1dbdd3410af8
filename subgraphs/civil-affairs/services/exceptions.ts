import { conflict, type Outcome, outcomeOf, refusal } from '#kernel';
import { none } from '../cases/index.ts';
import { type Act, acts, after, legalActs, lifecycle, lock, mayAct, notBy, type Rule } from '../lifecycle.ts';
import { endAccess } from '../network/index.ts';
import type { ExceptionKind, RedoOrderInput } from '../schema.types.ts';
import { itemOn } from './catalogue.ts';
import { ServiceOrder } from './entities.ts';
import { checkUnits, release } from './options.ts';
import { sql } from './orders.sql.ts';
import { arrange, checkWanted, make, onOrder, tellArrangers } from './orders.ts';
import { isManager, isProvider, isVisitor, saidByFamily } from './policy.ts';
import { orderActs } from './transitions.ts';

/** What was agreed with the provider and is not paid yet. */
const notSettled: Rule<ServiceOrder, unknown> = ({ settlementId }) => {
  if (settlementId) throw refusal('CONFLICT', 'It is settled; raise it with the next settlement.');
};

const ofProvider: Rule<ServiceOrder, { kind: ExceptionKind }> = (_, __, { kind }) => {
  if (saidByFamily.includes(kind))
    throw refusal('BAD_USER_INPUT', `${kind} is the family’s to say: by a complaint or a follow-up.`, 'kind');
};

/** Writes on an order what went wrong with it, and ends what its visitors may read. */
export async function except(order: ServiceOrder, kind: ExceptionKind, text: string | null, act: Act) {
  const { person } = act.context.who;
  Object.assign(order, { exception: kind, exceptionText: text, exceptionBy: person });
  await endAccess(act, 'orderId', order.id);
  await tellArrangers(act, order, kind === 'COMPLAINT' ? 'ORDER_COMPLAINT' : 'ORDER_EXCEPTION');
}

/** Where an exception leaves the order, by what comes of it. */
const STANDS = {
  PAY: 'FOLLOWED_UP',
  PAY_PART: 'FOLLOWED_UP',
  NOT_PAID: 'CANCELLED',
  RETRY: 'ACCEPTED',
} as const;

const steps = lifecycle({
  ...onOrder,
  steps: {
    raiseException: {
      mayKnow: (order, act) =>
        isVisitor.holds(order, act.context.who) ||
        (isProvider.holds(order, act.context.who) && isManager(act.context.who)),
      event: 'excepted',
      rules: [ofProvider, notSettled],
      change: (order, { kind, text }, act) => except(order, kind, text, act),
    },
    complainAboutOrder: {
      scope: 'civil-affairs.order.place',
      event: 'complained',
      change: async (order, { text }, act) => {
        order.isComplained = true;
        await except(order, 'COMPLAINT', text, act);
        return order.settlementId ? 'FOLLOWED_UP' : 'EXCEPTION';
      },
    },
    resolveException: {
      scope: arrange,
      event: 'resolved',
      rules: [
        notSettled,
        notBy('exceptionBy', 'raised the exception'),
        (order, _, { outcome, quantity }) => {
          if (outcome === 'PAY_PART') checkUnits(quantity ?? 0, order.servedQuantity ?? order.quantity);
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
  },
});

/** Has what went wrong done again by a new order, which is what it answers; once, unless that one was cancelled. */
async function redoOrder({ id, version, wantedOn }: RedoOrderInput, act: Act): Promise<() => Outcome> {
  const found = await lock(act, ServiceOrder, id);
  await mayAct(act, arrange, found?.caseId ?? null);
  const order = found as ServiceOrder;
  const refuse = (message: string) => {
    const { state, version } = order;
    return conflict(message, { state, version, legal: legalActs(orderActs, state) });
  };
  if (version !== order.version) throw refuse('This was changed since you looked.');
  if (after(orderActs, order.state, act.name) == null)
    throw refuse(`${act.name} does not fit the state ${order.state}.`);
  if (order.exception == null) throw refusal('CONFLICT', 'Nothing was wrong with it.');
  await none(act, sql.redoneBy, { order: id }, 'It is being done again already.');
  checkWanted(wantedOn, act);
  const { caseId, citizenId, divisionCode, quantity, providerId = null } = order;
  const item = await itemOn(act, order.itemCode, wantedOn);
  const what = { state: 'ORDERED', caseId, citizenId, divisionCode, quantity, wantedOn, redoOf: order.id };
  const again = await make(act, item, what);
  act.emit('civil-affairs.order.redone', { order: order.id, case: caseId, organisation: providerId });
  return () => outcomeOf(again, caseId);
}

export const exceptionMutations = { ...acts({ redoOrder }), ...steps };

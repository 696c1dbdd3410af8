import { create, dayOf, type Outcome, outcomeOf, refusal } from '#kernel';
import { type Act, acts, lifecycle, lock, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import type { SettleMonthInput } from '../schema.types.ts';
import { releaseOrders, takeOrders } from '../services/index.ts';
import { ofCounty, ofProvider } from './contracts.ts';
import { Contract, Settlement } from './entities.ts';
import { settlementActs } from './transitions.ts';

const FREEZE = `insert into settlement_line (settlement_id, order_id, item_code, quantity, unit_price, amount)
  select settlement_id, id, item_code, served_quantity, unit_price, round(served_quantity * unit_price) from service_order where settlement_id = ?`;
const SUM = `select count(*)::int as orders, coalesce(sum(amount), 0)::float8 as amount,
    encode(sha256(convert_to(coalesce(string_agg(order_id || ' ' || item_code || ' ' || quantity || ' ' || unit_price || ' ' || amount, E'\\n' order by order_id), ''), 'UTF8')), 'hex') as digest
  from settlement_line where settlement_id = ?`;

/** All of a month's accepted orders of a contract in one statement each: taken once, frozen as they are, summed and hashed. */
async function settleMonth({ contract: id, month }: SettleMonthInput, act: Act): Promise<() => Outcome> {
  const { em, now, context } = act;
  const contract = await lock(act, Contract, id, 'contract');
  if (!contract || !ofCounty(contract, act)) throw refusal('NOT_FOUND', undefined, 'contract');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month > dayOf(now).slice(0, 7))
    throw refusal('BAD_USER_INPUT', 'A month is written as 2026-11 and has begun.', 'month');
  const [again] = await em.execute(
    `select state from settlement where contract_id = ? and month = ? and state <> 'WITHDRAWN'`,
    [contract.id, month],
  );
  if (again) throw refusal('CONFLICT', `This month is settled already: ${again['state']}.`, 'month');
  const settlementId = crypto.randomUUID();
  await takeOrders(act, settlementId, contract.id, month);
  await em.execute(FREEZE, [settlementId]);
  const [sum] = (await em.execute(SUM, [settlementId])) as [
    { orders: number; amount: number; digest: string },
  ];
  if (sum.orders === 0) throw refusal('CONFLICT', 'No accepted order waits to be settled.', 'month');
  const held = Math.floor((sum.amount * contract.tail) / 100);
  const settlement = create(act, Settlement, {
    id: settlementId,
    state: 'DRAFTED',
    contractId: contract.id,
    providerId: contract.providerId,
    divisionCode: contract.divisionCode,
    month,
    ...sum,
    payable: sum.amount - held,
    held,
    draftedBy: context.who.person,
  });
  act.emit('civil-affairs.settlement.drafted', {
    settlement: settlement.id,
    organisation: contract.providerId,
  });
  await em.flush();
  await notify(act, { unit: contract.providerId }, 'SETTLEMENT_DRAFTED', settlement.id);
  return () => outcomeOf(settlement);
}

const steps = lifecycle({
  entity: Settlement,
  noun: 'settlement',
  table: settlementActs,
  mayKnow: ofCounty,
  ids: ({ providerId }) => ({ organisation: providerId }),
  steps: {
    confirmSettlement: {
      mayKnow: ofProvider,
      event: 'confirmed',
      change: (settlement, _, { context }) => {
        settlement.confirmedBy = context.who.person;
      },
    },
    objectToSettlement: {
      mayKnow: ofProvider,
      event: 'objected',
      change: (settlement, { reason }) => {
        settlement.reason = reason;
      },
    },
    withdrawSettlement: {
      event: 'withdrawn',
      change: async ({ id }, _, act) => {
        await releaseOrders(act, id);
      },
    },
    approveSettlement: {
      event: 'approved',
      rules: [notBy('draftedBy', 'drafted the settlement')],
      change: (settlement, _, { context }) => {
        settlement.approvedBy = context.who.person;
      },
    },
    recordPayment: {
      event: 'paid',
      rules: [notBy('approvedBy', 'approved the settlement')],
      change: async (settlement, _, act) => {
        const contract = (await lock(act, Contract, settlement.contractId)) as Contract;
        contract.paid += settlement.payable;
        contract.held += settlement.held;
        await notify(act, { unit: settlement.providerId }, 'SETTLEMENT_PAID', settlement.id);
      },
    },
  },
});

export const settlementMutations = { ...acts({ settleMonth }), ...steps };

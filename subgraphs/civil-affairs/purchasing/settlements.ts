import { hash } from 'node:crypto';
import { create, dayOf, type Outcome, outcomeOf, refusal, row, rows } from '#kernel';
import { type Act, acts, lifecycle, lock, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import type { SettleMonthInput } from '../schema.types.ts';
import { releaseOrders, takeOrders } from '../services/index.ts';
import type { Statements } from '../statements.types.ts';
import { contractOf } from './contracts.ts';
import { Contract, Settlement } from './entities.ts';
import { releaseTail } from './performances.ts';
import { isBuyer, isProvider } from './policy.ts';
import { sql } from './settlements.sql.ts';
import { settlementActs } from './transitions.ts';

type Line = Statements['freezeLines']['row'];

/** SHA-256 of a settlement's lines, one a row in the order of their orders; units in hundredths, as in 0.50. */
export const digestOf = (lines: readonly Line[]) =>
  hash(
    'sha256',
    lines
      .map(({ order, itemCode, quantity, unitPrice, amount }) =>
        [order, itemCode, quantity, unitPrice, amount].join(' '),
      )
      .join('\n'),
    'hex',
  );

/** All of a month's accepted orders of a contract: taken once, frozen as they are, summed and hashed. */
async function settleMonth({ contract: id, month }: SettleMonthInput, act: Act): Promise<() => Outcome> {
  const { em, now, context } = act;
  const contract = await contractOf(act, id);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month > dayOf(now).slice(0, 7))
    throw refusal('BAD_USER_INPUT', 'A month is written as 2026-11 and has begun.', 'month');
  const again = await row(act, sql.settledMonth, { contract: contract.id, month });
  if (again) throw refusal('CONFLICT', `This month is settled already: ${again.state}.`, 'month');
  const settlementId = crypto.randomUUID();
  await takeOrders(act, settlementId, contract.id, month);
  const lines = await rows(act, sql.freezeLines, { settlement: settlementId });
  if (lines.length === 0) throw refusal('CONFLICT', 'No accepted order waits to be settled.', 'month');
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const held = Math.floor((amount * contract.tail) / 100);
  const settlement = create(act, Settlement, {
    id: settlementId,
    state: 'DRAFTED',
    contractId: contract.id,
    providerId: contract.providerId,
    divisionCode: contract.divisionCode,
    month,
    orders: lines.length,
    amount,
    payable: amount - held,
    held,
    digest: digestOf(lines),
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
  mayKnow: isBuyer,
  ids: ({ providerId }) => ({ organisation: providerId }),
  steps: {
    confirmSettlement: {
      mayKnow: isProvider,
      event: 'confirmed',
      change: (settlement, _, { context }) => {
        settlement.confirmedBy = context.who.person;
      },
    },
    objectToSettlement: {
      mayKnow: isProvider,
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
        await releaseTail(contract, act);
        await notify(act, { unit: settlement.providerId }, 'SETTLEMENT_PAID', settlement.id);
      },
    },
  },
});

export const settlementMutations = { ...acts({ settleMonth }), ...steps };

import { create, type Outcome, refusal } from '#kernel';
import { type Act, acts } from '../lifecycle.ts';
import { unitOf } from '../registry/index.ts';
import type { RecordBudgetInput, RecordProcurementInput } from '../schema.types.ts';
import { countyOf } from './contracts.ts';
import { Budget, Procurement } from './entities.ts';

async function recordBudget({ year, source, amount }: RecordBudgetInput, act: Act): Promise<() => Outcome> {
  if (!(amount > 0)) throw refusal('BAD_USER_INPUT', 'An amount is more than 0 fen.', 'amount');
  if (year < 2020 || year > 2100) throw refusal('BAD_USER_INPUT', 'A year has four digits.', 'year');
  const budget = create(act, Budget, {
    divisionCode: countyOf(act),
    year,
    source,
    amount,
    recordedBy: act.context.who.person,
  });
  act.emit('civil-affairs.budget.recorded', { budget: budget.id });
  return () => ({ id: budget.id, state: 'RECORDED', version: 1 });
}

async function recordProcurement(input: RecordProcurementInput, act: Act): Promise<() => Outcome> {
  const { title, mode, announcedOn, decidedOn, winner, bidders } = input;
  if (decidedOn < announcedOn || decidedOn > act.today)
    throw refusal('BAD_USER_INPUT', 'It was decided after it was announced, and not in future.', 'decidedOn');
  if (bidders < (mode === 'SINGLE_SOURCE' ? 1 : 3) || bidders > 500)
    throw refusal('BAD_USER_INPUT', 'Other modes than a single source need three bidders.', 'bidders');
  const unit = await unitOf(act, winner, countyOf(act), 'winner');
  const made = create(act, Procurement, {
    ...{ title, mode, announcedOn, decidedOn, bidders },
    divisionCode: countyOf(act),
    winnerId: unit.id,
    recordedBy: act.context.who.person,
  });
  act.emit('civil-affairs.procurement.recorded', { procurement: made.id });
  return () => ({ id: made.id, state: 'RECORDED', version: 1 });
}

export const procuringMutations = acts({ recordBudget, recordProcurement });

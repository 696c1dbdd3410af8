import { create, type Outcome, refusal, row } from '#kernel';
import { type Act, acts, lock } from '../lifecycle.ts';
import { countyOf } from '../registry/index.ts';
import type { RecordBudgetInput } from '../schema.types.ts';
import { sql } from './budgets.sql.ts';
import { Budget } from './entities.ts';

async function recordBudget({ year, source, amount }: RecordBudgetInput, act: Act): Promise<() => Outcome> {
  if (!(amount > 0)) throw refusal('BAD_USER_INPUT', 'An amount is more than 0 fen.', 'amount');
  if (year < 2020 || year > 2100) throw refusal('BAD_USER_INPUT', 'A year has four digits.', 'year');
  const { person, division } = act.context.who;
  const budget = create(act, Budget, {
    divisionCode: countyOf(division),
    year,
    source,
    amount,
    recordedBy: person,
  });
  act.emit('civil-affairs.budget.recorded', { budget: budget.id });
  return () => ({ id: budget.id, state: 'RECORDED', version: 1 });
}

/** Reckons anew what contracts have taken of a budget, after one of them changed; throws CONFLICT where it is more than there is. */
export async function reckon(act: Act, id: string) {
  const budget = (await lock(act, Budget, id)) as Budget;
  await act.em.flush();
  const { committed = 0 } = (await row(act, sql.committedOf, { budget: id })) ?? {};
  if (committed > budget.amount)
    throw refusal('CONFLICT', `It is ${committed - budget.amount} fen over what the budget has.`, 'cap');
  budget.committed = committed;
}

export const budgetMutations = acts({ recordBudget });

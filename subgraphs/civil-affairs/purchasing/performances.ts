import { hash } from 'node:crypto';
import { canonical, create, type Outcome, outcomeOf, parameter, refusal, row } from '#kernel';
import { type Act, acts, lifecycle, lock, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import type { OfContractInput } from '../schema.types.ts';
import { reckon } from './budgets.ts';
import { contractOf } from './contracts.ts';
import { Contract, Performance } from './entities.ts';
import { sql } from './performances.sql.ts';
import { isBuyer, isProvider } from './policy.ts';
import { graded, gradeOf, type Inputs, parts, pointsOf, scoreOf } from './scores.ts';
import { performanceActs } from './transitions.ts';

/** What a contract is scored by, as its orders, checks and settlements say it now. */
async function inputsOf(act: Act, { id, cap }: Contract): Promise<Inputs> {
  const of = { contract: id };
  const orders = await row(act, sql.contractOrders, of);
  const checks = await row(act, sql.contractChecks, of);
  const settled = await row(act, sql.contractSettled, of);
  return { ...orders, ...checks, ...settled, cap } as Inputs;
}

/** Parameters of one family by what each is for: `grade-good` is GOOD’s. */
async function parametersOf<Name extends string>(act: Act, family: string, names: readonly Name[]) {
  const found = {} as Record<Name, number>;
  for (const name of names) found[name] = (await parameter(act, `${family}-${name.toLowerCase()}`)).value;
  return found;
}

async function evaluatePerformance({ contract: id }: OfContractInput, act: Act): Promise<() => Outcome> {
  const contract = await contractOf(act, id);
  if (contract.state !== 'ENDED' && contract.endsOn >= act.today)
    throw refusal('CONFLICT', 'A contract is evaluated once its term is over, or it was ended.', 'contract');
  if (await row(act, sql.evaluated, { contract: contract.id }))
    throw refusal('CONFLICT', 'It was evaluated already.', 'contract');
  const inputs = await inputsOf(act, contract);
  if (inputs.due === 0) throw refusal('CONFLICT', 'No order was placed on it.', 'contract');
  const points = pointsOf(inputs, await parametersOf(act, 'performance', parts));
  const score = scoreOf(points);
  const performance = create(act, Performance, {
    state: 'COMPUTED',
    contractId: contract.id,
    providerId: contract.providerId,
    divisionCode: contract.divisionCode,
    inputs,
    digest: hash('sha256', canonical(inputs), 'hex'),
    points,
    score,
    grade: gradeOf(score, await parametersOf(act, 'grade', graded)),
    evaluatedBy: act.context.who.person,
    evaluatedOn: act.today,
  });
  act.emit('civil-affairs.performance.computed', {
    performance: performance.id,
    organisation: contract.providerId,
  });
  await act.em.flush();
  await notify(act, { unit: contract.providerId }, 'PERFORMANCE_COMPUTED', performance.id);
  return () => outcomeOf(performance);
}

/** What is held back of an evaluated contract is paid by its grade, the rest goes back to the budget; of another it stays held. */
export async function releaseTail(contract: Contract, act: Act) {
  const confirmed = { contractId: contract.id, state: 'CONFIRMED' };
  await act.em.flush();
  const performance = (await act.em.findOne(Performance, confirmed)) as Performance | null;
  if (!performance) return;
  const { value: percent } = await parameter(act, `tail-${performance.grade.toLowerCase()}`);
  const released = Math.floor((contract.held * percent) / 100);
  performance.released = (performance.released ?? 0) + released;
  contract.paid += released;
  contract.held = 0;
  await reckon(act, contract.budgetId);
}

const confirm = async ({ contractId }: Performance, act: Act) =>
  releaseTail((await lock(act, Contract, contractId)) as Contract, act);

const steps = lifecycle({
  entity: Performance,
  noun: 'performance',
  table: performanceActs,
  mayKnow: isBuyer,
  ids: ({ providerId }) => ({ organisation: providerId }),
  steps: {
    acceptPerformance: {
      mayKnow: isProvider,
      event: 'accepted',
      change: (performance, _, act) => confirm(performance, act),
    },
    objectToPerformance: {
      mayKnow: isProvider,
      event: 'objected',
      change: (performance, { reason }) => {
        performance.objection = reason;
      },
    },
    decidePerformance: {
      event: 'decided',
      rules: [notBy('evaluatedBy', 'evaluated the contract')],
      change: async (performance, { grade, reason }, act) => {
        Object.assign(performance, { grade, decision: reason, decidedBy: act.context.who.person });
        await confirm(performance, act);
      },
    },
  },
});

export const performanceMutations = { ...acts({ evaluatePerformance }), ...steps };

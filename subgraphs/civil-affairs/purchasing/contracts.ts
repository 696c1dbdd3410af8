import { addDays, create, type Outcome, outcomeOf, parameter, refusal, row } from '#kernel';
import { type Act, acts, lifecycle, lock, look, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { countyOf, Organisation } from '../registry/index.ts';
import type { DraftContractInput } from '../schema.types.ts';
import { itemOn } from '../services/index.ts';
import { reckon } from './budgets.ts';
import { sql } from './contracts.sql.ts';
import { Budget, Contract, ContractLine, Procurement } from './entities.ts';
import { isBuyer, isProvider } from './policy.ts';
import { contractActs } from './transitions.ts';

/** The contract that an act of the county is about, locked; NOT_FOUND for anybody else. */
export async function contractOf(act: Act, id: string): Promise<Contract> {
  const contract = await lock(act, Contract, id, 'contract');
  if (!contract || !isBuyer.holds(contract, act.context.who))
    throw refusal('NOT_FOUND', undefined, 'contract');
  return contract;
}

/** What the purchase rules ask of a contract before anyone signs (政府购买服务管理办法 23, 24; 个人信息保护法 21). */
async function checkTerms(input: DraftContractInput, act: Act) {
  const { startsOn, endsOn, isStable, cap, lines, hasDataAnnex } = input;
  if (endsOn <= startsOn) throw refusal('BAD_USER_INPUT', 'endsOn lies after startsOn.', 'endsOn');
  if (endsOn > addDays(startsOn, isStable ? 3 * 366 : 366))
    throw refusal(
      'BAD_USER_INPUT',
      'A term is one year, or three where it is stable and budgeted.',
      'endsOn',
    );
  if (!hasDataAnnex)
    throw refusal(
      'BAD_USER_INPUT',
      'Nobody visits a family without the personal-data annex.',
      'hasDataAnnex',
    );
  if (lines.length === 0) throw refusal('BAD_USER_INPUT', 'Name the services.', 'lines');
  let sum = 0;
  for (const { item: code, unitPrice, quantity } of lines) {
    const item = await itemOn(act, code, startsOn);
    if (unitPrice < item.minPrice || unitPrice > item.maxPrice)
      throw refusal(
        'BAD_USER_INPUT',
        `${item.name} costs ${item.minPrice} to ${item.maxPrice} fen a ${item.unit}.`,
        'unitPrice',
      );
    if (!(quantity > 0) || quantity > 1_000_000)
      throw refusal('BAD_USER_INPUT', 'A quantity is more than 0 and at most 1,000,000.', 'quantity');
    sum += Math.round(unitPrice * quantity);
  }
  if (!(cap > 0) || cap > sum)
    throw refusal('BAD_USER_INPUT', `The cap is at most ${sum} fen, what the lines come to.`, 'cap');
}

async function draftContract(input: DraftContractInput, act: Act): Promise<() => Outcome> {
  await checkTerms(input, act);
  const { person, organisation, division } = act.context.who;
  const county = countyOf(division);
  const procurement = await look(act, Procurement, input.procurement, 'procurement');
  if (procurement?.divisionCode !== county) throw refusal('NOT_FOUND', undefined, 'procurement');
  const budget = await look(act, Budget, input.budget, 'budget');
  if (budget?.divisionCode !== county) throw refusal('NOT_FOUND', undefined, 'budget');
  if (budget.year !== Number(input.startsOn.slice(0, 4)))
    throw refusal('BAD_USER_INPUT', `This budget is of ${budget.year}.`, 'budget');
  const provider = (await look(act, Organisation, procurement.winnerId)) as Organisation;
  if (!provider.creditCode)
    throw refusal('CONFLICT', 'The provider has no unified social credit code on record.', 'procurement');
  const year = act.today.slice(0, 4);
  const { count = 0 } = (await row(act, sql.contractsOfYear, { county, year })) ?? {};
  const { title, targets, startsOn, endsOn, cap, staffing, quality, insurance, breach, leaving } = input;
  const contract = create(act, Contract, {
    ...{ title, targets, startsOn, endsOn, cap, staffing, quality, insurance, breach, leaving },
    number: `FW${county}-${year}-${String(count + 1).padStart(4, '0')}`,
    state: 'DRAFT',
    divisionCode: county,
    purchaserId: organisation,
    providerId: provider.id,
    procurementId: procurement.id,
    budgetId: budget.id,
    fundingSource: budget.source,
    tail: (await parameter(act, 'settlement-tail')).value,
    draftedBy: person,
  });
  for (const { item, unitPrice, quantity } of input.lines)
    create(act, ContractLine, { contractId: contract.id, itemCode: item, unitPrice, quantity });
  act.emit('civil-affairs.contract.drafted', { contract: contract.id });
  return () => outcomeOf(contract);
}

const steps = lifecycle({
  entity: Contract,
  noun: 'contract',
  table: contractActs,
  mayKnow: isBuyer,
  ids: ({ providerId }) => ({ organisation: providerId }),
  steps: {
    signContract: {
      event: 'signed',
      rules: [notBy('draftedBy', 'drafted the contract')],
      change: async (contract, _, act) => {
        contract.signedBy = act.context.who.person;
        await reckon(act, contract.budgetId);
        await notify(act, { unit: contract.providerId }, 'CONTRACT_OFFERED', contract.id);
      },
    },
    discardContract: {
      event: 'discarded',
      change: ({ budgetId }, _, act) => reckon(act, budgetId),
    },
    countersignContract: {
      mayKnow: isProvider,
      event: 'concluded',
      change: (contract, _, { context, today }) => {
        Object.assign(contract, { countersignedBy: context.who.person, signedOn: today });
      },
    },
    publishContract: {
      event: 'published',
      change: (contract, _, { today }) => {
        contract.publishedOn = today;
      },
    },
    endContract: {
      event: 'ended',
      change: async (contract, _, act) => {
        if (act.today < contract.endsOn) contract.endsOn = act.today;
        // What nobody has ordered goes back to the budget.
        await reckon(act, contract.budgetId);
      },
    },
  },
});

export const contractMutations = { ...acts({ draftContract }), ...steps };

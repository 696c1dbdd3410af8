import { addDays, create, type Outcome, outcomeOf, parameter, refusal } from '#kernel';
import { type Act, acts, lifecycle, lock, look, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { Organisation } from '../registry/index.ts';
import type { DraftContractInput } from '../schema.types.ts';
import { itemOn } from '../services/index.ts';
import { Budget, Contract, ContractLine, Procurement } from './entities.ts';
import { contractActs } from './transitions.ts';

const staff = ['coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor'];
const providers = ['provider', 'social-worker'];

/** The county's own officers, for what lies in their division. */
export const ofCounty = ({ divisionCode }: { divisionCode: string }, { context }: Pick<Act, 'context'>) =>
  staff.includes(context.who.role) && divisionCode.startsWith(context.who.division);
/** The provider whose contract it is. */
export const ofProvider = ({ providerId }: { providerId: string }, { context }: Pick<Act, 'context'>) =>
  providers.includes(context.who.role) && providerId === context.who.organisation;

export const countyOf = ({ context }: Act) => context.who.division.slice(0, 6);

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
  const procurement = await look(act, Procurement, input.procurement, 'procurement');
  if (procurement?.divisionCode !== countyOf(act)) throw refusal('NOT_FOUND', undefined, 'procurement');
  const budget = await look(act, Budget, input.budget, 'budget');
  if (budget?.divisionCode !== countyOf(act)) throw refusal('NOT_FOUND', undefined, 'budget');
  if (budget.year !== Number(input.startsOn.slice(0, 4)))
    throw refusal('BAD_USER_INPUT', `This budget is of ${budget.year}.`, 'budget');
  const provider = (await look(act, Organisation, procurement.winnerId)) as Organisation;
  if (!provider.creditCode)
    throw refusal('CONFLICT', 'The provider has no unified social credit code on record.', 'procurement');
  const [{ count }] = (await act.em.execute(
    `select count(*)::int as count from contract where division_code = ? and number like ?`,
    [countyOf(act), `%-${act.today.slice(0, 4)}-%`],
  )) as [{ count: number }];
  const { title, targets, startsOn, endsOn, cap, staffing, quality, insurance, breach, leaving } = input;
  const contract = create(act, Contract, {
    ...{ title, targets, startsOn, endsOn, cap, staffing, quality, insurance, breach, leaving },
    number: `FW${countyOf(act)}-${act.today.slice(0, 4)}-${String(count + 1).padStart(4, '0')}`,
    state: 'DRAFT',
    divisionCode: countyOf(act),
    purchaserId: act.context.who.organisation,
    providerId: provider.id,
    procurementId: procurement.id,
    budgetId: budget.id,
    fundingSource: budget.source,
    tail: (await parameter(act, 'settlement-tail')).value,
    draftedBy: act.context.who.person,
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
  mayKnow: ofCounty,
  ids: ({ providerId }) => ({ organisation: providerId }),
  steps: {
    signContract: {
      event: 'signed',
      rules: [notBy('draftedBy', 'drafted the contract')],
      change: async (contract, _, act) => {
        const budget = (await lock(act, Budget, contract.budgetId)) as Budget;
        if (budget.committed + contract.cap > budget.amount)
          throw refusal(
            'CONFLICT',
            `The budget has only ${budget.amount - budget.committed} fen left.`,
            'cap',
          );
        budget.committed += contract.cap;
        contract.signedBy = act.context.who.person;
        await notify(act, { unit: contract.providerId }, 'CONTRACT_OFFERED', contract.id);
      },
    },
    discardContract: {
      event: 'discarded',
      change: async (contract, _, act) => {
        if (!contract.signedBy) return;
        const budget = (await lock(act, Budget, contract.budgetId)) as Budget;
        budget.committed -= contract.cap;
      },
    },
    countersignContract: {
      mayKnow: ofProvider,
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
        // What nobody has ordered goes back to the budget.
        const budget = (await lock(act, Budget, contract.budgetId)) as Budget;
        budget.committed -= contract.cap - contract.reserved;
        if (act.today < contract.endsOn) contract.endsOn = act.today;
      },
    },
  },
});

export const contractMutations = {
  ...acts({ draftContract }),
  ...steps,
};

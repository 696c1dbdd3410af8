import { organisation } from '../field-resolvers.ts';
import { legalActs } from '../lifecycle.ts';
import type { Resolvers } from '../rows.ts';
import { budgetMutations } from './budgets.ts';
import { contractMutations } from './contracts.ts';
import { performanceMutations } from './performances.ts';
import { procurementMutations } from './procurements.ts';
import { budgets, contract, contracts, serviceBudgets, settlement, spotChecks } from './queries.ts';
import { settlementMutations } from './settlements.ts';
import { spotCheckMutations } from './spot-checks.ts';
import { contractActs, performanceActs, settlementActs } from './transitions.ts';

export const purchasingResolvers = {
  Query: { budgets, serviceBudgets, contracts, contract, settlement, spotChecks },
  Mutation: {
    ...budgetMutations,
    ...procurementMutations,
    ...contractMutations,
    ...settlementMutations,
    ...performanceMutations,
    ...spotCheckMutations,
  },
  Contract: {
    purchaser: organisation('purchaserId'),
    provider: organisation('providerId'),
    procurement: ({ procurementId }, _, { load }) => load.procurementById.load(procurementId),
    lines: ({ id }, _, { load }) => load.contractLinesOf.load(id),
    settlements: ({ id }, _, { load }) => load.settlementsOf.load(id),
    performance: ({ id }, _, { load }) => load.performanceOf.load(id),
    legalActs: ({ state }) => legalActs(contractActs, state),
  },
  Settlement: {
    lines: ({ id }, _, { load }) => load.settlementLinesOf.load(id),
    legalActs: ({ state }) => legalActs(settlementActs, state),
  },
  Performance: {
    inputs: ({ inputs }) => JSON.stringify(inputs),
    points: ({ points }) => Object.entries<number>(points).map(([part, value]) => ({ part, points: value })),
    legalActs: ({ state }) => legalActs(performanceActs, state),
  },
  BudgetOutcome: { budget: ({ id }, _, { load }) => load.budgetById.load(id) },
  ProcurementOutcome: { procurement: ({ id }, _, { load }) => load.procurementById.load(id) },
  ContractOutcome: { contract: ({ id }, _, { load }) => load.contractById.load(id) },
  SettlementOutcome: { settlement: ({ id }, _, { load }) => load.settlementById.load(id) },
  PerformanceOutcome: { performance: ({ id }, _, { load }) => load.performanceById.load(id) },
  SpotCheckOutcome: { spotCheck: ({ id }, _, { load }) => load.spotCheckById.load(id) },
  SampleOutcome: {
    spotChecks: ({ drawn }, _, { load }) => load.spotCheckById.loadMany(drawn ?? []),
  },
} satisfies Resolvers;

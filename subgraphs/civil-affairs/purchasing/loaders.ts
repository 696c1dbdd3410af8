import { asker, many, one } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { sql as budgets } from './budgets.sql.ts';
import { sql as contracts } from './contracts.sql.ts';
import { sql as performances } from './performances.sql.ts';
import { sql as procurements } from './procurements.sql.ts';
import { sql as settlements } from './settlements.sql.ts';
import { sql as checks } from './spot-checks.sql.ts';

/** By their own ids only for whoever may read them; by their contract for whoever has read that. */
export const purchasingLoaders = {
  budgetById: one(budgets.budgetById, asker),
  procurementById: one(procurements.procurementById, asker),
  contractById: one(contracts.contractById, asker),
  contractLinesOf: many(contracts.contractLinesOf),
  settlementById: one(settlements.settlementById, asker),
  settlementsOf: many(settlements.settlementsOf),
  settlementLinesOf: many(settlements.settlementLinesOf),
  performanceById: one(performances.performanceById, asker),
  performanceOf: one(performances.performanceOf),
  spotCheckById: one(checks.spotCheckById, asker),
};

type Without<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;

/** The rows behind the office's types. */
export type PurchasingRows = {
  SampleOutcome: { drawn: string[] };
  Budget: Without<'budgetById'>;
  Procurement: Without<'procurementById'>;
  Contract: Without<'contractById'>;
  ContractLine: Without<'contractLinesOf'>;
  Settlement: Without<'settlementById'>;
  SettlementLine: Without<'settlementLinesOf'>;
  Performance: Without<'performanceById'>;
  SpotCheck: Without<'spotCheckById'>;
};

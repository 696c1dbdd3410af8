import { asker, many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
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

/** The rows behind the office's types. */
export type PurchasingRows = {
  SampleOutcome: { drawn: string[] };
  Budget: RowOf<'budgetById'>;
  Procurement: RowOf<'procurementById'>;
  Contract: RowOf<'contractById'>;
  ContractLine: RowOf<'contractLinesOf'>;
  Settlement: RowOf<'settlementById'>;
  SettlementLine: RowOf<'settlementLinesOf'>;
  Performance: RowOf<'performanceById'>;
  SpotCheck: RowOf<'spotCheckById'>;
};

import { asker, type PageArgs, page, refusal, subject } from '#kernel';
import type {
  QueryContractArgs,
  QueryContractsArgs,
  QuerySettlementArgs,
  QuerySpotChecksArgs,
} from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { sql as budgetSql } from './budgets.sql.ts';
import { sql as contractSql } from './contracts.sql.ts';
import { sql as checkSql } from './spot-checks.sql.ts';

export const serviceBudgets = (_: unknown, args: PageArgs, context: Context) =>
  page('serviceBudgets', budgetSql.serviceBudgets, asker(context), args, context);

export const budgets = async (_: unknown, _args: unknown, context: Context) =>
  (await serviceBudgets(_, { first: 100 }, context)).nodes;

export const contracts = (_: unknown, args: QueryContractsArgs, context: Context) => {
  const values = { ...asker(context), state: args.state ?? null };
  return page('contracts', contractSql.contracts, values, args, context);
};

export const spotChecks = (_: unknown, args: QuerySpotChecksArgs, context: Context) => {
  const values = { ...asker(context), contract: subject({ id: args.contract }).id };
  return page('spotChecks', checkSql.spotChecks, values, args, context);
};

/** What is there and may be read; the absent and the not yours read alike. */
function found<Row>(row: Row | null): Row {
  if (row == null) throw refusal('NOT_FOUND', undefined, 'id');
  return row;
}

export const contract = async (_: unknown, { id }: QueryContractArgs, { load }: Context) =>
  found(await load.contractById.load(subject({ id }).id));

export const settlement = async (_: unknown, { id }: QuerySettlementArgs, { load }: Context) =>
  found(await load.settlementById.load(subject({ id }).id));

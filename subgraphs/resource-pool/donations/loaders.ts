import { asker, many, one } from '#kernel';
import type { PledgeImport } from '../schema.types.ts';
import type { RowOf, Statements } from '../statements.types.ts';
import { sql as allocations } from './allocations.sql.ts';
import { sql as donations } from './donations.sql.ts';
import { sql as ledger } from './ledger.sql.ts';

export const donationLoaders = {
  donation: one(donations.donation, asker),
  changesOf: many(donations.changesOf),
  changeOfUse: one(donations.changeOfUse, asker),
  receiptOf: one(donations.receiptOf),
  balancesOf: many(ledger.balancesOf),
  movementsOf: many(ledger.movementsOf),
  allocationsOf: many(allocations.allocationsOf),
  allocation: one(allocations.allocation, asker),
  aidOf: many(allocations.aidOf),
};

/** The rows behind the office's types. */
export type DonationRows = {
  Donation: RowOf<'donation'>;
  ChangeOfUse: RowOf<'changeOfUse'>;
  DonationReceipt: Statements['receiptOf']['row'];
  Balance: Statements['balancesOf']['row'];
  Movement: Statements['movementsOf']['row'];
  Allocation: RowOf<'allocation'>;
  AidLine: Statements['aidOf']['row'];
  TaskCard: Statements['myTaskCards']['row'];
  PledgeImport: { id: string; state: string; pledges: number; errors: PledgeImport['errors'] };
  LedgerCheck: Statements['dailyLedgerChecks']['row'];
};

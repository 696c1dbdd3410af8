import { log, refusal, row, rows } from '#kernel';
import type { Act } from '../lifecycle.ts';
import type { Allocation } from './entities.ts';
import { sql } from './ledger.sql.ts';

/** Where a unit of a gift can stand; it is in exactly one of them, and DONOR owes what all others hold. */
export type Account =
  | 'DONOR'
  | 'PLEDGED'
  | 'RECEIVED'
  | 'RECEIPTED'
  | 'STOCKED'
  | 'ALLOCATED'
  | 'DELIVERED'
  | 'CONFIRMED'
  | 'FED_BACK'
  | 'RETURNED'
  | 'WITHDRAWN'
  | 'EXPIRED';

interface Posting {
  donation: string;
  from: Account;
  to: Account;
  quantity: number;
  allocation?: string | null;
}

/** What an entry is written with; a person, where a person acts. */
export type Ledger = Pick<Act, 'em' | 'now' | 'name'> & { context?: Act['context'] };

const signed = ({ name: act, now, context }: Ledger) => ({ act, now, person: context?.who.person ?? null });

/** Moves units and their value from one account into another, both or neither; answers the value that went, in fen. */
export async function move(act: Ledger, { allocation = null, ...posting }: Posting): Promise<number> {
  const moved = await row(act, sql.move, { ...posting, allocation, ...signed(act) });
  if (!moved) throw refusal('CONFLICT', `There is not so much left in ${posting.from}.`, 'quantity');
  return moved.value;
}

/** Moves what was set aside for one family. */
export const carry = (
  act: Ledger,
  { id: allocation, donationId: donation, quantity }: Allocation,
  from: Account,
  to: Account,
) => move(act, { donation, allocation, quantity, from, to });

/** A gift enters the books: what is pledged is what the donor owes. */
export const open = (act: Act, donation: string, quantity: number, value: number) =>
  rows(act, sql.open, { donation, quantity, value, ...signed(act) });

/** How much stands in an account. */
export const standing = async (act: Pick<Act, 'em'>, donation: string, account: Account): Promise<number> =>
  (await row(act, sql.standing, { donation, account }))?.quantity ?? 0;

/** Whether all of a gift has gone back to its donor, but for what never came. */
export const isEmpty = async (act: Pick<Act, 'em'>, donation: string) =>
  !(await row(act, sql.kept, { donation }));

/** Looks at every account once a day, county by county; what it finds is the hub's fault, never a user's. Answers 1 where it looked. */
export async function checkLedger({ em, emit, today }: Pick<Act, 'em' | 'emit' | 'today'>): Promise<number> {
  const checks = await rows({ em }, sql.checkLedger, { today });
  for (const { place, faults } of checks)
    if (faults > 0) {
      log.error({ place, faults }, 'the ledger does not balance: see the view ledger_fault');
      emit('resource-pool.ledger.unbalanced', { on: today, division: place });
    }
  return Math.min(checks.length, 1);
}

import { asker, type PageArgs, page, refusal, subject } from '#kernel';
import { itemNamed } from '#schema/items.ts';
import type { Context } from '../loaders.ts';
import type { QueryDonationArgs, QueryDonationsArgs } from '../schema.types.ts';
import { sql as allocations } from './allocations.sql.ts';
import { sql } from './donations.sql.ts';
import { sql as ledger } from './ledger.sql.ts';

export function donations(_: unknown, args: QueryDonationsArgs, context: Context) {
  const { item: text, state = null } = args.filter ?? {};
  const item = text ? itemNamed(text)?.code : null;
  if (item === undefined)
    throw refusal('BAD_USER_INPUT', 'There is no such item; see resourceItems.', 'item');
  return page('donations', sql.donations, { ...asker(context), state, item }, args, context);
}

/** One gift; what may not be seen is not found. */
export async function donation(_: unknown, { id }: QueryDonationArgs, { load }: Context) {
  const found = await load.donation.load(subject({ id }).id);
  if (!found) throw refusal('NOT_FOUND', undefined, 'id');
  return found;
}

/** Errands of whoever asks, until they are done. */
export const myTaskCards = (_: unknown, args: PageArgs, context: Context) =>
  page('myTaskCards', allocations.myTaskCards, asker(context), args, context);

export const dailyLedgerChecks = (_: unknown, args: PageArgs, context: Context) =>
  page('dailyLedgerChecks', ledger.dailyLedgerChecks, asker(context), args, context);

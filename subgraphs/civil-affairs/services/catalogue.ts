import { refusal, row, rows } from '#kernel';
import type { Act } from '../lifecycle.ts';
import type { Statements } from '../statements.types.ts';
import type { Context } from '../verdicts.ts';
import { sql } from './catalogue.sql.ts';

/** A service as it is offered on a day: its prices in fen, its monthly limit in units. */
export type Item = Statements['itemOn']['row'];

/** The item as it is offered on a day; throws BAD_USER_INPUT where there is none. */
export async function itemOn(place: Pick<Act, 'em'> | Context, code: string, day: string): Promise<Item> {
  const found = await row(place, sql.itemOn, { code, day });
  if (!found) throw refusal('BAD_USER_INPUT', 'There is no such service; see serviceCatalogue.', 'item');
  return found;
}

export const serviceCatalogue = (_: unknown, _args: unknown, context: Context) =>
  rows(context, sql.serviceCatalogue, {});

export const servicePackages = (_: unknown, _args: unknown, context: Context) =>
  rows(context, sql.servicePackages, {});

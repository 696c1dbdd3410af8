import { asker, page } from '#kernel';
import { items } from '#schema/items.ts';
import type { Context } from '../loaders.ts';
import type { QueryNeedsArgs } from '../schema.types.ts';
import { sql } from './needs.sql.ts';

export function needs(_: unknown, args: QueryNeedsArgs, context: Context) {
  const { kind = null, isOpen = null } = args.filter ?? {};
  const codes = kind && items.filter((item) => item.kind === kind).map(({ code }) => code);
  return page('needs', sql.needs, { ...asker(context), items: codes, isOpen }, args, context);
}

import { asker, page, row } from '#kernel';
import type { QueryNoticesArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { sql } from './notices.sql.ts';

/** A reader's own inbox, newest first. */
export const notices = (_: unknown, args: QueryNoticesArgs, context: Context) =>
  page('notices', sql.notices, { ...asker(context), unreadOnly: args.unreadOnly ?? false }, args, context);

/** How many of a reader's notices are not marked as read. */
export const countNotices = async (context: Context) =>
  (await row(context, sql.countNotices, asker(context)))?.count ?? 0;

import { asker, type Context, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './notices.sql.ts';

export const noticeLoaders = {
  ownNotice: one(sql.noticeById, (context: Pick<Context, 'who'>) => asker(context)),
};

/** The rows behind the office's types. */
export type NoticeRows = {
  NoticesOutcome: { notices: string[] };
  Notice: RowOf<'noticeById'>;
};

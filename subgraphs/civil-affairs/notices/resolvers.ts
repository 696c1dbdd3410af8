import { keyOf, paged } from '#kernel';
import { acts } from '../lifecycle.ts';
import type { QueryNoticesArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';

/** How many of a person's notices are unread. */
export const UNREAD = 'from notice where person_id = $1 and read_at is null';

const notices = (_: unknown, args: QueryNoticesArgs, context: Context) =>
  paged(
    'notices',
    `select id, ${keyOf('sent_at', 'id')} as key, kind, subject_id as subject, sent_at as "sentAt", read_at as "readAt", case_id as "caseId"
     from notice where person_id = $1 and (not $2::boolean or read_at is null)`,
    [context.who.person, args.unreadOnly ?? false],
    args,
    context,
  );

const { readNotices } = acts({
  readNotices: async ({ ids }, { em, context, now }) => {
    const read = await em.execute(
      `update notice set read_at = ? where person_id = ? and id::text = any(?::text[]) and read_at is null returning id`,
      [now, context.who.person, `{${ids.map((id) => id.replace(/[^0-9a-f-]/gi, '')).join()}}`],
    );
    return () => ({ id: context.who.person, state: 'READ', version: read.length });
  },
});

export const noticeResolvers = {
  Query: { notices },
  Mutation: {
    readNotices: async (...asked: Parameters<typeof readNotices>) => (await readNotices(...asked)).version,
  },
};

import type { Resolvers } from '../rows.ts';
import { noticeMutations } from './notices.ts';
import { countNotices, notices } from './queries.ts';

export const noticeResolvers = {
  Query: { notices },
  Mutation: noticeMutations,
  NoticesOutcome: {
    notices: async ({ notices }, _, { load }) => (await load.ownNotice.loadMany(notices)).filter(Boolean),
    unreadCount: (_, _args, context) => countNotices(context),
  },
} satisfies Resolvers;

import { asker, type Context, many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './matching.sql.ts';
import { seesAll } from './policy.ts';

/** Who asks, and whether they see more than their own lines. */
export const reader = (context: Pick<Context, 'who'>) => ({
  ...asker(context),
  seesAll: seesAll(context.who),
});

export const matchLoaders = {
  matchProposal: one(sql.matchProposal, reader),
  matchLinesOf: many(sql.matchLinesOf, reader),
  matchLine: one(sql.matchLine, reader),
};

/** The rows behind the office's types. */
export type MatchRows = {
  MatchProposal: RowOf<'matchProposal'>;
  MatchLine: RowOf<'matchLine'>;
};

import { keyOf, paged } from '#kernel/pages.ts';
import type { Row } from '#kernel/reads.ts';
import { countyOf } from '../lifecycle.ts';
import type { Context } from '../loaders.ts';
import type { QueryMatchProposalsArgs } from '../schema.types.ts';
import { matchMutations } from './proposing.ts';

const matchProposals = (_: unknown, args: QueryMatchProposalsArgs, context: Context) =>
  paged(
    'matchProposals',
    `select p.id, p.state, p.proposed_at as "proposedAt", p.needs as "needCount", p.donations as "donationCount", p.pairs as "pairCount",
       p.objective::float8 as objective, p.proof, ${keyOf('p.proposed_at', 'p.id')} as key
     from match_proposal p where p.division_code = left($1, 6)`,
    [context.who.division],
    args,
    context,
  );

export const matchResolvers = {
  Query: { matchProposals },
  Mutation: matchMutations,
  MatchProposal: {
    proof: ({ proof }: Row, _: unknown, context: Context) =>
      // Prices of other holders' stock are theirs and the county's.
      JSON.stringify(countyOf(context) == null ? [] : proof),
    lines: async ({ id }: Row, _: unknown, context: Context) => {
      const lines = await context.load.matchLinesOf.load(id as string);
      return lines.filter(
        ({ holderId }) => countyOf(context) != null || holderId === context.who.organisation,
      );
    },
  },
  MatchLine: {
    need: ({ needId }: Row, _: unknown, { load }: Context) => load.need.load(needId as string),
    reasons: ({ points }: { points: Record<string, number> }) =>
      Object.entries(points).map(([reason, value]) => ({ reason, points: value })),
  },
};

import { keyOf, paged, type Row } from '#kernel';
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

interface LineRow extends Row {
  holderId: string;
  needId: string;
  donationId: string;
  quantity: number;
  points: Record<string, number>;
}

/** The county's officers see every line; a holder its own and counts of those, never of what others keep or of cards it may not see. */
const linesFor = async ({ id }: Row, context: Context) => {
  const lines = (await context.load.matchLinesOf.load(id as string)) as LineRow[];
  const isCounty = countyOf(context) != null;
  return {
    isCounty,
    lines: isCounty ? lines : lines.filter((one) => one.holderId === context.who.organisation),
  };
};
const counted =
  (field: string, ofOwn: (lines: LineRow[]) => number) => async (row: Row, _: unknown, context: Context) => {
    const { isCounty, lines } = await linesFor(row, context);
    return isCounty ? row[field] : ofOwn(lines);
  };
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

export const matchResolvers = {
  Query: { matchProposals },
  Mutation: matchMutations,
  MatchProposal: {
    needCount: counted('needCount', (lines) => new Set(lines.map(({ needId }) => needId)).size),
    donationCount: counted(
      'donationCount',
      (lines) => new Set(lines.map(({ donationId }) => donationId)).size,
    ),
    pairCount: counted('pairCount', (lines) => lines.length),
    objective: counted('objective', (lines) =>
      sum(lines.map(({ quantity, points }) => quantity * sum(Object.values(points)))),
    ),
    proof: ({ proof }: Row, _: unknown, context: Context) =>
      // Prices of other holders' stock are theirs and the county's.
      JSON.stringify(countyOf(context) == null ? [] : proof),
    lines: async (row: Row, _: unknown, context: Context) => (await linesFor(row, context)).lines,
  },
  MatchLine: {
    need: ({ needId }: Row, _: unknown, { load }: Context) => load.need.load(needId as string),
    reasons: ({ points }: { points: Record<string, number> }) =>
      Object.entries(points).map(([reason, value]) => ({ reason, points: value })),
  },
};

import type { Resolvers } from '../rows.ts';
import { lineMutations } from './lines.ts';
import { proposalMutations } from './proposals.ts';
import { matchProposals } from './queries.ts';

export const matchResolvers = {
  Query: { matchProposals },
  Mutation: { ...proposalMutations, ...lineMutations },
  MatchProposal: {
    proof: ({ proof }) => JSON.stringify(proof),
    lines: ({ id }, _, { load }) => load.matchLinesOf.load(id),
  },
  MatchLine: {
    need: ({ needId }, _, { load }) => load.need.load(needId),
    reasons: ({ points }) =>
      Object.entries<number>(points).map(([reason, value]) => ({ reason, points: value })),
  },
  MatchProposalOutcome: { proposal: ({ id }, _, { load }) => load.matchProposal.load(id) },
  MatchLineOutcome: { line: ({ id }, _, { load }) => load.matchLine.load(id) },
} satisfies Resolvers;

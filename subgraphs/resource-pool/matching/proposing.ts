import { create, refusal } from '#kernel';
import { allocate } from '../donations/index.ts';
import { acts, lifecycle, unitOf } from '../lifecycle.ts';
import { compute } from './computing.ts';
import { MatchLine, MatchProposal } from './entities.ts';
import { matchActs } from './transitions.ts';

const { proposeMatches: ask } = acts({
  proposeMatches: async (_, running) => {
    const { em, context, now } = running;
    const county = context.who.division.slice(0, 6);
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`match ${county}`]);
    if (await em.count(MatchProposal, { divisionCode: county, state: 'COMPUTING' }))
      throw refusal('CONFLICT', 'A matching of this county is being computed; look again in a moment.');
    const proposal = create(running, MatchProposal, {
      state: 'COMPUTING',
      divisionCode: county,
      proposedAt: now,
      proposedBy: context.who.person,
      needs: 0,
      donations: 0,
      pairs: 0,
      objective: 0,
      proof: [],
    });
    return () => ({ id: proposal.id, state: proposal.state, version: 1 });
  },
});

/** A province's matching takes longer than anyone waits: it is computed beside, and looked at when it is there. */
async function proposeMatches(...[parent, args, context]: Parameters<typeof ask>) {
  const outcome = await ask(parent, args, context);
  // Where not even its failure can be written, the next minute takes it up.
  void compute(outcome.id, context).catch(() => {});
  return outcome;
}

const steps = lifecycle({
  entity: MatchLine,
  noun: 'match',
  table: matchActs,
  mayKnow: ({ holderId }, running) => holderId === unitOf(running),
  steps: {
    acceptMatch: {
      event: 'accepted',
      change: async (line, _, running) => {
        const { donationId, needId, quantity } = line;
        // Stock may have gone since: the allocation looks again, and refuses as any other would be.
        const allocation = await allocate(running, { donation: donationId, need: needId, quantity }).catch(
          (error) => {
            if (error.extensions?.code === 'NOT_FOUND')
              throw refusal('CONFLICT', 'The need is no longer there; decline this line.', 'id');
            throw error;
          },
        );
        line.allocationId = allocation.id;
        line.decidedBy = running.context.who.person;
      },
    },
    declineMatch: {
      event: 'declined',
      change: (line, _, { context }) => {
        line.decidedBy = context.who.person;
      },
    },
  },
});

export const matchMutations = { proposeMatches, ...steps };

import { refusal } from '#kernel';
import { allocate } from '../donations/index.ts';
import { lifecycle } from '../lifecycle.ts';
import { MatchLine } from './entities.ts';
import { isHolder } from './policy.ts';
import { matchActs } from './transitions.ts';

const isGone = (error: { extensions?: { code?: unknown } }) => error.extensions?.code === 'NOT_FOUND';

export const lineMutations = lifecycle({
  entity: MatchLine,
  noun: 'match',
  table: matchActs,
  mayKnow: isHolder,
  steps: {
    acceptMatch: {
      event: 'accepted',
      change: async (line, _, running) => {
        const { donationId, needId, quantity } = line;
        // Stock may have gone since: the allocation looks again, and refuses as any other would be.
        const allocation = await allocate(running, { donation: donationId, need: needId, quantity }).catch(
          (error) => {
            throw isGone(error)
              ? refusal('CONFLICT', 'The need is no longer there; decline this line.', 'id')
              : error;
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

import { actsOf, type Outcome } from '#kernel/acts.ts';
import type { Transitions } from '#kernel/lifecycle.ts';
import { create, lifecycles } from '#kernel/lifecycle.ts';
import { parameter } from '#kernel/parameters.ts';
import { refusal } from '#kernel/refusals.ts';
import { allocate, serves } from '../donations/allocating.ts';
import type { Act } from '../lifecycle.ts';
import { unitOf } from '../lifecycle.ts';
import type { Context } from '../loaders.ts';
import { MatchLine, MatchProposal } from './entities.ts';
import { isProven, type Pair } from './problem.ts';
import { solveApart } from './thread.ts';

// biome-ignore format: a table reads by its rows.
export const matchActs = {
  acceptMatch:  { from: ['PROPOSED'], to: 'ACCEPTED' },
  declineMatch: { from: ['PROPOSED'], to: 'DECLINED' },
} satisfies Transitions;

interface OpenNeed {
  id: string;
  item: string;
  left: number;
  placeCode: string;
  beneficiary: string;
  barred: string[];
  waited: number;
}

interface Stock {
  id: string;
  item: string;
  left: number;
  holderId: string;
  donorId: string;
  divisionCode: string;
  intentDivision: string;
  intentBeneficiary: string;
  intentUntil: string | null;
  expiresOn: string | null;
  daysLeft: number | null;
  held: number;
}

const NEEDS = `select id, item, (quantity - met)::float8 as left, place_code as "placeCode", beneficiary, barred, ?::date - published_on as waited
  from need where state = 'OPEN' and place_code like ? and quantity > met and (until is null or until >= ?)`;
const STOCK = `select d.id, d.item, b.quantity::float8 as left, d.holder_id as "holderId", d.donor_id as "donorId", d.division_code as "divisionCode",
    d.intent_division as "intentDivision", d.intent_beneficiary as "intentBeneficiary", d.intent_until::text as "intentUntil", d.expires_on::text as "expiresOn",
    d.expires_on - ?::date as "daysLeft", count(*) over (partition by d.holder_id)::int as held
  from donation d join balance b on b.donation_id = d.id and b.account = 'STOCKED'
  where d.state = 'STOCKED' and b.quantity > 0 and d.division_code like ? and (d.expires_on is null or d.expires_on >= ?)`;

/** Points a unit for each reason; the weights are parameter rows. */
export function pointsOf(
  need: Pick<OpenNeed, 'placeCode' | 'waited'>,
  stock: Pick<Stock, 'divisionCode' | 'daysLeft' | 'held'>,
  weights: Record<string, number>,
): Record<string, number> {
  const shared = [12, 9, 6].find(
    (digits) => need.placeCode.slice(0, digits) === stock.divisionCode.slice(0, digits),
  );
  return {
    base: weights['match-base'] ?? 0,
    // What expires first goes first.
    expiry:
      stock.daysLeft == null ? 0 : Math.round((weights['match-expiry'] ?? 0) / (1 + stock.daysLeft / 30)),
    waiting: Math.min(need.waited, 30) * (weights['match-waiting'] ?? 0),
    near: shared && shared > 6 ? (weights['match-near'] ?? 0) : 0,
    // Whoever holds little is not passed over for whoever holds much.
    fairness: Math.round((weights['match-fairness'] ?? 0) / stock.held),
  };
}

const sum = (points: Record<string, number>) => Object.values(points).reduce((all, one) => all + one, 0);
const WEIGHTS = ['match-base', 'match-expiry', 'match-waiting', 'match-near', 'match-fairness'];
const MOST_PAIRS = 30;

async function proposeMatches(_: object, act: Act): Promise<() => Outcome> {
  const { em, today, now, context } = act;
  const county = context.who.division.slice(0, 6);
  const weights: Record<string, number> = {};
  for (const name of WEIGHTS) weights[name] = (await parameter(act, name)).value;
  const needs = (await em.execute(NEEDS, [today, `${county}%`, today])) as unknown as OpenNeed[];
  const stock = (await em.execute(STOCK, [today, `${county}%`, today])) as unknown as Stock[];
  const proposal = create(act, MatchProposal, {
    divisionCode: county,
    proposedAt: now,
    proposedBy: context.who.person,
    needs: needs.length,
    donations: stock.length,
    pairs: 0,
    objective: 0,
    proof: [],
  });
  const proof: MatchProposal['proof'] = [];
  for (const item of new Set(needs.map((need) => need.item))) {
    // Gifts of one kind never meet needs of another: each item is a problem of its own.
    const asking = needs.filter((need) => need.item === item);
    const giving = stock.filter((one) => one.item === item);
    const pairs: Pair[] = asking.flatMap((need, index) =>
      giving
        .flatMap((one, donation) =>
          serves(one, need, today) && !need.barred.includes(one.holderId)
            ? [{ need: index, donation, points: sum(pointsOf(need, one, weights)) }]
            : [],
        )
        .sort((a, b) => b.points - a.points)
        .slice(0, MOST_PAIRS),
    );
    if (pairs.length === 0) continue;
    const problem = { asked: asking.map(({ left }) => left), there: giving.map(({ left }) => left), pairs };
    const solution = await solveApart(problem);
    if (!isProven(problem, solution)) throw new Error(`The matching of ${item} is not proven`);
    proposal.pairs += pairs.length;
    proposal.objective += solution.objective;
    const priced = (ids: { id: string }[], prices: readonly number[]) =>
      Object.fromEntries(ids.map(({ id }, index) => [id, prices[index] as number]));
    proof.push({
      item,
      needs: priced(asking, solution.needPrices),
      donations: priced(giving, solution.donationPrices),
    });
    for (const [index, pair] of pairs.entries()) {
      const quantity = solution.flow[index] as number;
      if (quantity <= 0) continue;
      const [need, one] = [asking[pair.need] as OpenNeed, giving[pair.donation] as Stock];
      create(act, MatchLine, {
        state: 'PROPOSED',
        proposalId: proposal.id,
        needId: need.id,
        donationId: one.id,
        holderId: one.holderId,
        quantity,
        points: pointsOf(need, one, weights),
      });
    }
  }
  proposal.proof = proof;
  act.emit('resource-pool.match.proposed', { proposal: proposal.id });
  return () => ({ id: proposal.id, state: 'PROPOSED', version: 1 });
}

const steps = lifecycles<Context>('resource-pool')<MatchLine>({
  entity: MatchLine,
  noun: 'match',
  table: matchActs,
  mayKnow: ({ holderId }, act) => holderId === unitOf(act),
  steps: {
    acceptMatch: {
      event: 'accepted',
      change: async (line, _, act) => {
        const { donationId, needId, quantity } = line;
        // Stock may have gone since: the allocation looks again, and refuses as any other would be.
        const allocation = await allocate(act, { donation: donationId, need: needId, quantity }).catch(
          (error) => {
            if (error.extensions?.code === 'NOT_FOUND')
              throw refusal('CONFLICT', 'The need is no longer there; decline this line.', 'id');
            throw error;
          },
        );
        line.allocationId = allocation.id;
        line.decidedBy = act.context.who.person;
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

export const matchMutations = { ...actsOf<Context>({ proposeMatches } as never), ...steps };

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Context,
  create,
  dayOf,
  lock,
  log,
  outbox,
  outcomeOf,
  parameter,
  refusal,
  row,
  rows,
  transition,
  transitionAll,
} from '#kernel';
import { acts } from '../lifecycle.ts';
import { MatchProposal } from './entities.ts';
import { sql } from './matching.sql.ts';
import { matchApart } from './thread.ts';
import { proposalActs } from './transitions.ts';

const { proposeMatches: ask } = acts({
  proposeMatches: async (_, act) => {
    const { em, context, now } = act;
    const county = context.who.division.slice(0, 6);
    await row(act, sql.lockCounty, { county });
    if (await em.count(MatchProposal, { divisionCode: county, state: 'COMPUTING' }))
      throw refusal('CONFLICT', 'A matching of this county is being computed; look again in a moment.');
    const proposal = create(act, MatchProposal, {
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
    return () => outcomeOf({ ...proposal, version: 1 });
  },
});

/** A province's matching takes longer than anyone waits: it is computed beside, and looked at when it is there. */
async function proposeMatches(...[parent, args, context]: Parameters<typeof ask>) {
  const outcome = await ask(parent, args, context);
  // Where not even its failure can be written, the next minute takes it up.
  void compute(outcome.id, context).catch(() => {});
  return outcome;
}

export const proposalMutations = { proposeMatches };

const WEIGHTS = ['match-base', 'match-expiry', 'match-waiting', 'match-near', 'match-fairness'];

async function fill(em: EntityManager, proposal: MatchProposal, now: Date) {
  const { id, divisionCode: county } = proposal;
  const today = dayOf(now);
  const weights: Record<string, number> = {};
  for (const name of WEIGHTS) weights[name] = (await parameter({ em, now, today }, name)).value;
  const needs = await rows({ em }, sql.needsToMatch, { county, today });
  const stock = await rows({ em }, sql.stockToMatch, { place: `${county}%`, today });
  Object.assign(proposal, { needs: needs.length, donations: stock.length });
  // Gifts of one kind never meet needs of another: each item is a problem of its own.
  const [asked, there] = [Map.groupBy(needs, ({ item }) => item), Map.groupBy(stock, ({ item }) => item)];
  const items = [...asked.keys()].filter((item) => there.has(item));
  const found = await matchApart(
    items.map((item) => ({ needs: asked.get(item) ?? [], stock: there.get(item) ?? [], weights, today })),
  );
  const proof: MatchProposal['proof'] = [];
  for (const [index, { pairs, objective, isComplete, prices, lines }] of found.entries()) {
    proposal.pairs += pairs;
    proposal.objective += objective;
    proof.push({ item: items[index] as string, isComplete, ...prices });
    await row({ em }, sql.keepLines, { proposal: id, lines: JSON.stringify(lines) });
  }
  transition(proposalActs, 'propose', proposal).proof = proof;
}

/** Computes a proposal that was asked for; one that cannot be computed says so, and the county may ask anew. */
async function compute(id: string, context: Pick<Context, 'em'>): Promise<void> {
  try {
    await computed(id, context);
  } catch (error) {
    log.error({ proposal: id, error: (error as Error).message }, 'a matching failed');
    const em = await context.em();
    await em.transactional((em) => transitionAll({ em }, MatchProposal, proposalActs, 'fail', { id }));
  }
}

/** Whoever comes second finds it done. */
async function computed(id: string, context: Pick<Context, 'em'>): Promise<void> {
  const now = new Date();
  const base = await context.em();
  await base.transactional(async (em) => {
    const proposal = await lock({ em }, MatchProposal, id);
    if (proposal?.state !== 'COMPUTING') return;
    const { emit, write } = outbox(now);
    await fill(em, proposal, now);
    await em.flush();
    emit('resource-pool.match.proposed', { proposal: proposal.id });
    await write(em);
  });
}

/** What a stopped hub left undone is done by the next minute. */
export async function computeUnfinished(context: Pick<Context, 'em' | 'room'>): Promise<void> {
  try {
    for (const { id } of await rows(context, sql.unfinished, {})) await compute(id, context);
  } catch (error) {
    log.warn({ why: (error as Error).message }, 'unfinished matchings were not looked at');
  }
}

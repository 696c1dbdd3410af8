import type { EntityManager } from '@mikro-orm/postgresql';
import { type Context, dayOf, lock, log, outbox, parameter, transition, transitionAll } from '#kernel';
import { MatchProposal } from './entities.ts';
import type { OpenNeed, Stock } from './fitting.ts';
import { matchApart } from './thread.ts';
import { proposalActs } from './transitions.ts';

const NEEDS = `select id, item, (quantity - met)::float8 as left, place_code as "placeCode", beneficiary, barred, ?::date - published_on as waited
  from need where state = 'OPEN' and left(place_code, 6) = ? and quantity > met and (until is null or until >= ?)`;
const STOCK = `select d.id, d.item, b.quantity::float8 as left, d.holder_id as "holderId", d.donor_id as "donorId", d.division_code as "divisionCode",
    d.intent_division as "intentDivision", d.intent_beneficiary as "intentBeneficiary", d.intent_until::text as "intentUntil", d.expires_on::text as "expiresOn",
    d.expires_on - ?::date as "daysLeft", count(*) over (partition by d.holder_id)::int as held
  from donation d join balance b on b.donation_id = d.id and b.account = 'STOCKED'
  where d.state = 'STOCKED' and b.quantity > 0 and d.division_code like ? and (d.expires_on is null or d.expires_on >= ?)`;
const WEIGHTS = ['match-base', 'match-expiry', 'match-waiting', 'match-near', 'match-fairness'];
const LINES = `insert into match_line (id, state, proposal_id, need_id, donation_id, holder_id, quantity, points)
  select gen_random_uuid(), 'PROPOSED', ?, need, donation, holder, quantity, points
  from jsonb_to_recordset(?::jsonb) l (need uuid, donation uuid, holder uuid, quantity numeric, points jsonb)`;

async function fill(em: EntityManager, proposal: MatchProposal, now: Date) {
  const today = dayOf(now);
  const weights: Record<string, number> = {};
  for (const name of WEIGHTS) weights[name] = (await parameter({ em, now, today }, name)).value;
  const needs = (await em.execute(NEEDS, [today, proposal.divisionCode, today])) as unknown as OpenNeed[];
  const stock = (await em.execute(STOCK, [today, `${proposal.divisionCode}%`, today])) as unknown as Stock[];
  Object.assign(proposal, { needs: needs.length, donations: stock.length });
  // Gifts of one kind never meet needs of another: each item is a problem of its own.
  const items = [...new Set(needs.map(({ item }) => item))].filter((item) =>
    stock.some((one) => one.item === item),
  );
  const of = <Row extends { item: string }>(rows: readonly Row[], item: string) =>
    rows.filter((row) => row.item === item);
  const found = await matchApart(
    items.map((item) => ({ needs: of(needs, item), stock: of(stock, item), weights, today })),
  );
  const proof: MatchProposal['proof'] = [];
  for (const [index, { pairs, objective, isComplete, prices, lines }] of found.entries()) {
    proposal.pairs += pairs;
    proposal.objective += objective;
    proof.push({ item: items[index] as string, isComplete, ...prices });
    await em.execute(LINES, [proposal.id, JSON.stringify(lines)]);
  }
  transition(proposalActs, 'propose', proposal).proof = proof;
}

/** Computes a proposal that was asked for; one that cannot be computed says so, and the county may ask anew. */
export async function compute(id: string, context: Pick<Context, 'em'>): Promise<void> {
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

const UNFINISHED = `select id from match_proposal where state = 'COMPUTING' and proposed_at < now() - interval '1 minute'`;

/** What a stopped hub left undone is done by the next minute. */
export async function computeUnfinished(context: Pick<Context, 'em' | 'room'>): Promise<void> {
  try {
    for (const { id } of await context.room.read<{ id: string }>(UNFINISHED, [])) await compute(id, context);
  } catch (error) {
    log.warn({ why: (error as Error).message }, 'unfinished matchings were not looked at');
  }
}

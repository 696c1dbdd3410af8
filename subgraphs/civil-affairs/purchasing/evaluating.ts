import { hash } from 'node:crypto';
import { canonical, create, type Outcome, outcomeOf, parameter, refusal } from '#kernel';
import { type Act, acts, lifecycle, lock, notBy } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import type { DrawSampleInput, OfContractInput } from '../schema.types.ts';
import { ofCounty, ofProvider } from './contracts.ts';
import { Contract, Performance, SpotCheck } from './entities.ts';
import { gradeOf, type Inputs, pointsOf, scoreOf, type Weights } from './scoring.ts';
import { performanceActs, spotCheckActs } from './transitions.ts';

const INPUTS = `select count(*) filter (where o.state not in ('APPLIED', 'CANCELLED') and o.wanted_on <= current_day())::int as due,
    count(*) filter (where o.signed_out_at is not null)::int as served,
    count(*) filter (where o.exception in ('WORKER_ABSENT', 'UNFINISHED', 'LOW_SCORE'))::int as failed,
    count(*) filter (where o.is_complained)::int as complained,
    count(o.score)::int as "followedUp", coalesce(sum(o.score), 0)::int as scores,
    count(*) filter (where o.signed_out_at is not null and o.accepted_at <= o.accept_by and (o.signed_in_at at time zone 'Asia/Shanghai')::date <= o.serve_by)::int as "onTime",
    count(*) filter (where o.signed_out_at is not null and i.licence is not null)::int as licensable,
    count(*) filter (where o.signed_out_at is not null and i.licence is not null
      and exists (select from service_worker w where w.id in (o.worker_id, o.second_worker_id) and i.licence = any(w.licences)))::int as licensed
  from service_order o join service_item i on i.code = o.item_code and o.wanted_on between i.effective_from and coalesce(i.effective_to, 'infinity')
  where o.contract_id = ?`;
const CHECKS = `select count(*)::int as checked, count(*) filter (where finding = 'NONE')::int as fine,
    count(*) filter (where finding = 'PRIVACY')::int as privacy from spot_check where contract_id = ? and state = 'CHECKED'`;
const SETTLED = `select coalesce(sum(amount), 0)::float8 as settled from settlement where contract_id = ? and state <> 'WITHDRAWN'`;

const WEIGHTS = ['completion', 'quality', 'satisfaction', 'timeliness', 'staff', 'money', 'privacy'] as const;

async function contractOf(act: Act, id: string) {
  const contract = await lock(act, Contract, id, 'contract');
  if (!contract || !ofCounty(contract, act)) throw refusal('NOT_FOUND', undefined, 'contract');
  return contract;
}

async function evaluatePerformance({ contract: id }: OfContractInput, act: Act): Promise<() => Outcome> {
  const contract = await contractOf(act, id);
  if (contract.state !== 'ENDED' && contract.endsOn > act.today)
    throw refusal('CONFLICT', 'A contract is evaluated once its term is over, or it was ended.', 'contract');
  const [open] = await act.em.execute(`select from performance where contract_id = ? limit 1`, [contract.id]);
  if (open) throw refusal('CONFLICT', 'It was evaluated already.', 'contract');
  const one = async (sql: string) => (await act.em.execute(sql, [contract.id]))[0] as object;
  const inputs = {
    ...(await one(INPUTS)),
    ...(await one(CHECKS)),
    ...(await one(SETTLED)),
    cap: contract.cap,
  } as Inputs;
  if (inputs.due === 0) throw refusal('CONFLICT', 'No order was placed on it.', 'contract');
  const weights = {} as Weights;
  for (const name of WEIGHTS) weights[name] = (await parameter(act, `performance-${name}`)).value;
  const least = {} as Record<'EXCELLENT' | 'GOOD' | 'PASS', number>;
  for (const grade of ['EXCELLENT', 'GOOD', 'PASS'] as const)
    least[grade] = (await parameter(act, `grade-${grade.toLowerCase()}`)).value;
  const points = pointsOf(inputs, weights);
  const score = scoreOf(points);
  const performance = create(act, Performance, {
    state: 'COMPUTED',
    contractId: contract.id,
    providerId: contract.providerId,
    divisionCode: contract.divisionCode,
    inputs,
    digest: hash('sha256', canonical(inputs), 'hex'),
    points,
    score,
    grade: gradeOf(score, least),
    evaluatedBy: act.context.who.person,
    evaluatedOn: act.today,
  });
  act.emit('civil-affairs.performance.computed', {
    performance: performance.id,
    organisation: contract.providerId,
  });
  await act.em.flush();
  await notify(act, { unit: contract.providerId }, 'PERFORMANCE_COMPUTED', performance.id);
  return () => outcomeOf(performance);
}

/** What was held back is paid by the grade; the rest goes back to the budget's owner. */
async function releaseTail(performance: Performance, act: Act) {
  const contract = (await lock(act, Contract, performance.contractId)) as Contract;
  const { value: percent } = await parameter(act, `tail-${performance.grade.toLowerCase()}`);
  performance.released = Math.floor((contract.held * percent) / 100);
  contract.paid += performance.released;
  contract.held = 0;
}

const performanceSteps = lifecycle({
  entity: Performance,
  noun: 'performance',
  table: performanceActs,
  mayKnow: ofCounty,
  ids: ({ providerId }) => ({ organisation: providerId }),
  steps: {
    acceptPerformance: {
      mayKnow: ofProvider,
      event: 'accepted',
      change: (performance, _, act) => releaseTail(performance, act),
    },
    objectToPerformance: {
      mayKnow: ofProvider,
      event: 'objected',
      change: (performance, { reason }) => {
        performance.objection = reason;
      },
    },
    decidePerformance: {
      event: 'decided',
      rules: [notBy('evaluatedBy', 'evaluated the contract')],
      change: async (performance, { grade, reason }, act) => {
        Object.assign(performance, { grade, decision: reason, decidedBy: act.context.who.person });
        await releaseTail(performance, act);
      },
    },
  },
});

const DRAW = `select id from service_order where contract_id = ? and signed_out_at is not null
    and not exists (select from spot_check s where s.order_id = service_order.id)
  order by sha256(convert_to(id || ?, 'UTF8')) limit ?`;

/** Orders to be looked at, drawn by a hash of the contract and the day: whoever draws cannot choose. */
async function drawSample({ contract: id, count }: DrawSampleInput, act: Act): Promise<() => Outcome> {
  const contract = await contractOf(act, id);
  if (count < 1 || count > 100) throw refusal('BAD_USER_INPUT', 'Draw 1 to 100 orders.', 'count');
  const drawn = await act.em.execute(DRAW, [contract.id, `${contract.id} ${act.today}`, count]);
  if (drawn.length === 0) throw refusal('CONFLICT', 'No served order is left to be drawn.', 'contract');
  for (const { id: orderId } of drawn)
    create(act, SpotCheck, {
      state: 'DRAWN',
      contractId: contract.id,
      orderId,
      divisionCode: contract.divisionCode,
      drawnOn: act.today,
      drawnBy: act.context.who.person,
    });
  act.emit('civil-affairs.spot-check.drawn', { contract: contract.id });
  return () => ({ id: contract.id, state: 'DRAWN', version: 1 });
}

const checkSteps = lifecycle({
  entity: SpotCheck,
  noun: 'spot-check',
  table: spotCheckActs,
  mayKnow: ofCounty,
  steps: {
    recordSpotCheck: {
      event: 'checked',
      rules: [notBy('drawnBy', 'drew the sample')],
      change: (check, { finding, text }, { context }) => {
        Object.assign(check, { finding, text, checkedBy: context.who.person });
      },
    },
  },
});

export const evaluationMutations = {
  ...acts({ evaluatePerformance, drawSample }),
  ...performanceSteps,
  ...checkSteps,
};

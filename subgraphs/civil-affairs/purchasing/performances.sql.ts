import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayRead } from './policy.ts';

const PERFORMANCE = `f.id, f.state, f.inputs, f.digest, f.points, f.score::float8 as "score!", f.grade, f.released,
      f.objection, f.decision, f.evaluated_on as "evaluatedOn", f.version`;

const IS_SERVED = 'o.signed_out_at is not null';
const HAS_LICENCE = `exists (
        select from service_worker w
        where w.id in (o.worker_id, o.second_worker_id) and i.licence = any(w.licences))`;

export const sql = statementsOf<Statements>()({
  performanceOf: `
    select f.contract_id as key, ${PERFORMANCE}
    from performance f
    where f.contract_id = any(:keys)`,

  performanceById: `
    select f.id as key, ${PERFORMANCE}
    from performance f
    join contract c on c.id = f.contract_id
    where f.id = any(:keys)
      and ${mayRead.where}`,

  evaluated: `
    select f.id
    from performance f
    where f.contract_id = :contract
    limit 1`,

  contractOrders: `
    select count(*) filter (where o.state not in ('APPLIED', 'CANCELLED') and o.wanted_on <= current_day()) as "due!",
      count(*) filter (where ${IS_SERVED}) as "served!",
      count(*) filter (where o.exception in ('WORKER_ABSENT', 'UNFINISHED', 'LOW_SCORE')) as "failed!",
      count(*) filter (where o.is_complained) as "complained!",
      count(o.score) as "followedUp!",
      coalesce(sum(o.score), 0) as "scores!",
      count(*) filter (where ${IS_SERVED} and o.accepted_at <= o.accept_by
        and (o.signed_in_at at time zone 'Asia/Shanghai')::date <= o.serve_by) as "onTime!",
      count(*) filter (where ${IS_SERVED} and i.licence is not null) as "licensable!",
      count(*) filter (where ${IS_SERVED} and i.licence is not null and ${HAS_LICENCE}) as "licensed!"
    from service_order o
    join service_item i on i.code = o.item_code
      and o.wanted_on between i.effective_from and coalesce(i.effective_to, 'infinity')
    where o.contract_id = :contract`,

  contractChecks: `
    select count(*) as "checked!",
      count(*) filter (where k.finding = 'NONE') as "fine!",
      count(*) filter (where k.finding = 'PRIVACY') as "privacy!"
    from spot_check k
    where k.contract_id = :contract and k.state = 'CHECKED'`,

  contractSettled: `
    select coalesce(sum(s.amount), 0)::bigint as "settled!"
    from settlement s
    where s.contract_id = :contract and s.state <> 'WITHDRAWN'`,
});

import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isEmployer } from './policy.ts';

export const sql = statementsOf<Statements>()({
  workerById: `
    select w.id as key, w.id, w.licences, w.max_per_day as "maxPerDay", w.version
    from service_worker w
    where w.id = any(:keys)
      and ${isEmployer.where}`,

  busyWorker: `
    select o.id
    from service_order o
    where o.id <> :order and o.state in ('SCHEDULED', 'SERVING')
      and (o.worker_id = any(:workers) or o.second_worker_id = any(:workers))
      and o.starts_at < :ends and o.ends_at > :starts
    limit 1`,

  visitsThatDay: `
    select count(*) as "count!"
    from service_order o
    where o.id <> :order and o.state in ('SCHEDULED', 'SERVING', 'SERVED')
      and (o.worker_id = :worker or o.second_worker_id = :worker)
      and (o.starts_at at time zone 'Asia/Shanghai')::date = :day`,

  termOn: `
    select c.id
    from contract c
    where c.id = :contract and :day::date between c.starts_on and c.ends_on`,

  selfCareOn: `
    select a.self_care_level as level
    from assessment a
    where a.citizen_id = :citizen and a.valid_until >= :day
    order by a.assessed_on desc
    limit 1`,
});

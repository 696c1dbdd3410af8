import { list, statementsOf } from '#kernel';
import { MAY_READ } from '../grounds.ts';
import type { Statements } from '../statements.types.ts';
import { helped, isColleague, isOwn, reviewer } from './policy.ts';

/** Who took the case in which one has a part, or by which one is helped, or whose order one serves; and who gave one's unit a task. */
const HANDLERS = `
          select f.assignee_id
          from case_grounds g
          join casefile f on f.id = g.subject_id
          where g.kind in ('PARTICIPATION', 'FAMILY') and f.closed_on is null
            and (g.person_id = :person or (g.person_id is null and g.organisation_id = :unit))
          union all
          select t.assigned_by
          from task t
          where t.lead_id = :unit
            and t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REPORTED', 'ACCEPTED_BY_OFFICE')
          union all
          select f.assignee_id
          from service_order o
          join casefile f on f.id = o.case_id
          where o.provider_id = :unit and o.state in ('DISPATCHED', 'ACCEPTED', 'SCHEDULED', 'SERVING', 'EXCEPTION')`;

export const sql = statementsOf<Statements>()({
  colleagues: list(
    'asc',
    `
    select p.id, p.name, p.role, p.organisation_id as "organisationId", p.name || p.id as key
    from person p
    where p.role <> '${helped}'
      and (p.ended_on is null or p.ended_on > current_day())
      and (${isColleague.where}
        or p.id in (${HANDLERS}))`,
  ),

  lastEvent: `
    select coalesce(max(e.seq), 0) as "seq!"
    from event e`,

  changes: `
    select e.seq, e.name as kind, e.ids
    from event e
    where e.seq > :after and e.seq <= :upTo
      and (${isOwn.where}
        or exists (select from casefile f where f.id = (e.ids->>'case')::uuid and ${MAY_READ}))
    order by e.seq
    limit :most`,

  oneSweep: `
    select pg_advisory_xact_lock(hashtext('tick'))::text`,

  answeredLate: `
    select late.id as "id!", late.kind as "kind!", late.role as "role!", late.place as "place!", late.about
    from (
      select r.id, 'SHARING_LATE' as kind, r.owner as role, o.division_code as place, null::uuid as about
      from sharing_request r
      join organisation o on o.id = r.organisation_id
      where r.state = 'SUBMITTED' and r.answer_by < :today
      union all
      select r.id, 'DELIVERY_LATE', r.owner, o.division_code, null
      from sharing_request r
      join organisation o on o.id = r.organisation_id
      where r.state = 'GRANTED' and r.deliver_by < :today
      union all
      select c.id, 'CORRECTION_LATE', c.owner, h.residence_code, c.citizen_id
      from correction c
      join citizen z on z.id = c.citizen_id
      join household h on h.id = z.household_id
      where c.state = 'OPEN' and c.answer_by < :today
      union all
      select e.id, 'EMERGENCY_LATE', '${reviewer}', f.division_code, f.id
      from emergency_access e
      join casefile f on f.id = e.case_id
      where e.state = 'TO_REVIEW' and e.review_by < :today
    ) late
    where not exists (select from notice n where n.subject_id = late.id and n.kind = late.kind)`,
});

import { statementsOf } from '#kernel';
import type { Statements } from './statements.types.ts';

export const sql = statementsOf<Statements>()({
  // The one question behind every warrant: on what grounds may this person look at these subjects?
  grounds: `
    select g.subject_id as "key!", g.kind as "kind!", g.case_number as "case", g.division_code as "division!",
      g.purpose as "purpose!", g.scopes, c.birth_date as "birthDate"
    from grounds g left join citizen c on c.id = g.subject_id
    where g.subject_id = any(:keys)
      and (g.person_id = :person or (g.person_id is null and g.organisation_id = :unit))`,

  // Who asks, with what agreements in force let their organisation use.
  asker: `
    select p.id as person, p.role, p.organisation_id as organisation, o.department, p.division_code as division,
      array(
        select distinct scope
        from agreement a, unnest(a.scopes) scope
        where a.organisation_id = p.organisation_id and not a.is_suspended
          and current_day() between a.effective_from and coalesce(a.effective_to, 'infinity')
      ) as "agreed!"
    from person p left join organisation o on o.id = p.organisation_id
    where p.id = :person and (p.ended_on is null or p.ended_on > current_day())`,

  openCorrections: `
    select citizen_id as citizen, array_agg(distinct type || '.' || field) as "fields!"
    from correction
    where state = 'OPEN'
    group by citizen_id`,

  related: `
    select person_id as "person!"
    from related
    where person_id = :person and subject_id = :subject
    limit 1`,

  closedCase: `
    select id
    from casefile
    where id = :case and closed_on is not null`,
});

import { policy, same } from '#kernel';
import type { Officer } from '#schema/roles.ts';
import type { Notice } from './entities.ts';

/** A notice is its reader's own. */
export const isOwn = policy<Pick<Notice, 'personId'>>({
  from: 'notice n',
  where: 'n.person_id = :person',
  holds: ({ personId }, { person }) => same(personId, person),
});

/** Those who look after a family where it lives. */
export const nearFamily = ['street', 'community-worker'] as const satisfies readonly Officer[];

const OFFICER = `p.role = any(:officers)
      and exists (
        select from organisation o
        where o.id = p.organisation_id and o.kind in ('DEPARTMENT', 'STREET', 'COMMUNITY')
      )`;

/** The audiences as conditions on `person p`. */
export const audiences = {
  person: 'p.id = :person',
  unit: 'p.organisation_id = :unit and p.role = any(:roles)',
  place: `${OFFICER}
      and :place like p.division_code || '%' and p.id is distinct from :but`,
  // A ground that comes from the family alone is none for an officer.
  case: `${OFFICER}
      and exists (
        select from case_grounds g
        where g.subject_id = :case and g.kind <> 'FAMILY'
          and (g.person_id = p.id or (g.person_id is null and g.organisation_id = p.organisation_id))
      )`,
  family: `p.role = 'resident'
      and exists (
        select from casefile f join citizen c on c.household_id = f.household_id
        where f.id = :family
          and (c.id = p.citizen_id or exists (
            select from guardianship g
            where g.ward_id = c.id and g.guardian_id = p.citizen_id
              and (g.ended_on is null or g.ended_on > current_day())
          ))
      )`,
};

import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  // What civil affairs recognised for members of the household, and what other rooms told of.
  aidLinks: `
    select a.valid_from as "on!", a.category as "kind!", null::uuid as "organisationId?", a.citizen_id as "citizenId?",
      a.valid_until as "until?"
    from assistance a
      join citizen c on c.id = a.citizen_id
      join casefile f on f.household_id = c.household_id
    where f.id = :case
    union all
    select helped_on, kind, organisation_id, citizen_id, helped_on
    from aid_entry
    where case_id = :case
    order by 1, 2, 4`,

  entitlementsInForce: `
    select category, aid, kind, legal_basis as "legalBasis", explanation
    from entitlement
    where current_day() between effective_from and coalesce(effective_to, 'infinity')`,
});

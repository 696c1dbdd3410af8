import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { confirms } from './policy.ts';

const NEWCOMER = `n.id, n.case_id as "caseId", n.state, n.full_name as "fullName", n.sex, n.birth_date as "birthDate",
      n.relation, n.citizen_id as "citizenId", f.division_code as "placeCode", f.level,
      n.answer_by as "answerBy", n.reason, n.version`;

/** As the county sees them that has to confirm: it alone learns whether the register agrees. */
const TO_CONFIRM = `${NEWCOMER},
      (c.full_name, c.sex, c.birth_date) = (n.full_name, n.sex, n.birth_date) as "agreesWithRegister"`;
const WITH_REGISTER = `
    from newcomer n
      join casefile f on f.id = n.case_id
      left join citizen c on c.id = n.citizen_id`;

export const sql = statementsOf<Statements>()({
  newcomers: list(
    'desc',
    `
    select ${TO_CONFIRM}, ${keyOf('n.answer_by::timestamp', 'n.id')} as key
    ${WITH_REGISTER}
    where ${confirms.where}
      and (:state::text is null or n.state = :state)`,
  ),

  newcomerById: `
    select n.id as key, ${TO_CONFIRM}
    ${WITH_REGISTER}
    where n.id = any(:keys) and ${confirms.where}`,

  newcomersOf: `
    select n.case_id as key, ${NEWCOMER}, null::boolean as "agreesWithRegister"
    from newcomer n
      join casefile f on f.id = n.case_id
    where n.case_id = any(:keys)
    order by n.answer_by, n.id`,

  // The county on whose register somebody stands.
  registeringCounty: `
    select left(coalesce(h.registered_code, h.residence_code), 6) as "county!"
    from citizen c
      join household h on h.id = c.household_id
    where c.id::text = :citizen`,

  // What shelter and first aid need, while nobody has confirmed who somebody is.
  emergencyScopes: `
    select scope
    from limited_scope
    where ground = 'EMERGENCY'`,

  // Members of a household, and those who were named for it and wait to be confirmed.
  namedInHousehold: `
    select citizen_id as "id!"
    from household_member
    where household_id = :household and citizen_id::text = :citizen
    union all
    select citizen_id
    from newcomer
    where household_id = :household and citizen_id::text = :citizen and state = 'TO_CONFIRM'`,
});

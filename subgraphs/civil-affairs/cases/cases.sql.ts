import { list, statementsOf } from '#kernel';
import { MAY_READ } from '../grounds.ts';
import type { Statements } from '../statements.types.ts';

const CASE = `f.id, f.number, f.household_id as "householdId", f.division_code as "divisionCode", f.stage, f.level,
      f.opened_on as "openedOn", f.closed_on as "closedOn", f.version, f.handler_id as "handlerId",
      f.lease_until as "leaseUntil", f.is_disputed as "isDisputed"`;
const MEMBERS = `array(
        select m.citizen_id::text
        from household_member m
        where m.household_id = f.household_id
      ) as "memberIds!"`;

export const sql = statementsOf<Statements>()({
  // Of a list nobody's members are asked about beforehand.
  cases: list(
    'asc',
    `
    select f.number as key, ${CASE}, '{}'::text[] as "memberIds!"
    from casefile f
    where ${MAY_READ}
      and (:stage::text is null or f.stage = :stage)
      and (:division::text is null or f.division_code like :division)
      and (:isOpen::boolean is null or (f.closed_on is null) = :isOpen)`,
  ),

  caseNumbered: `
    select f.number as key, ${CASE}, ${MEMBERS}
    from casefile f
    where f.number = any(:keys)`,

  caseById: `
    select f.id as key, ${CASE}, ${MEMBERS}
    from casefile f
    where f.id = any(:keys)`,

  stagesOf: `
    select case_id as key, stage, entered_on as "enteredOn", reason
    from stage_entry
    where case_id = any(:keys)
    order by entered_on, entered_at nulls first, id`,

  // A member of a household who does not wait to be confirmed.
  memberNamed: `
    select citizen_id as "id!"
    from household_member
    where household_id = :household and citizen_id::text = :citizen and opens is null`,

  // The open case of a county that a person or household has.
  openCaseOf: `
    select f.id
    from casefile f
    where f.closed_on is null and f.division_code like :county
      and (f.household_id = :household or exists (
        select from newcomer n
        where n.case_id = f.id and n.citizen_id = :citizen
          and (n.state = 'CONFIRMED' or (n.state = 'TO_CONFIRM' and n.relation = 'HEAD'))))
    order by f.opened_on, f.id
    limit 1`,

  // Of two cases that are opened at a time one waits for its number.
  waitForNumber: `
    select 1 as turn
    from pg_advisory_xact_lock(hashtext(:prefix))`,

  nextNumber: `
    select coalesce(max(split_part(number, '-', 3)::int), 0) + 1 as "next!"
    from casefile
    where number like :prefix || '%'`,

  placeNamed: `
    select code
    from division
    where code = :code and length(code) = :digits`,

  // Whose file is still within its term.
  closedInTerm: `
    select id
    from casefile
    where id = :case and closed_on >= closed_since()`,

  // The unit on the next step up the tree: community, street, county.
  unitAbove: `
    select o.id
    from organisation h
      join organisation o on o.division_code = parent_code(h.division_code)
        and (o.kind in ('STREET', 'COMMUNITY') or o.department = 'civil-affairs')
    where h.id = :unit
    limit 1`,
});

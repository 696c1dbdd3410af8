import { many, one, type Row } from '#kernel/reads.ts';

export interface CaseRow extends Row {
  id: string;
  number: string;
  householdId: string;
  divisionCode: string;
  memberIds: string[];
  handlerId: string | null;
}

const CASE = `select id, number, household_id as "householdId", division_code as "divisionCode", stage, level,
  opened_on as "openedOn", closed_on as "closedOn", version, handler_id as "handlerId", lease_until as "leaseUntil", is_disputed as "isDisputed",
  array(select m.citizen_id::text from household_member m where m.household_id = casefile.household_id) as "memberIds"`;

export const caseworkLoaders = {
  caseNumbered: one<CaseRow>(`${CASE}, number as key from casefile where number = any($1)`),
  caseById: one<CaseRow>(`${CASE}, id as key from casefile where id = any($1::uuid[])`),
  stagesOf: many(
    `select case_id as key, stage, entered_on as "enteredOn", reason from stage_entry where case_id = any($1::uuid[]) order by entered_on, entered_at nulls first, id`,
  ),
  notesOf: many<{ organisationId: string }>(
    `select case_id as key, organisation_id as "organisationId", written_on as "writtenOn", text
     from case_note where case_id = any($1::uuid[]) and not is_counselling order by written_on desc, id`,
  ),
  counsellingNotesOf: many(
    `select case_id as key, written_on as "writtenOn", text
     from case_note where case_id = any($1::uuid[]) and is_counselling order by written_on desc, id`,
  ),
};

import { many, one, type Row } from '#kernel/reads.ts';

export interface CaseRow extends Row {
  id: string;
  number: string;
  householdId: string;
  divisionCode: string;
  memberIds: string[];
}

const CASE = `select id, number, household_id as "householdId", division_code as "divisionCode", stage, level,
  opened_on as "openedOn", closed_on as "closedOn",
  array(select c.id::text from citizen c where c.household_id = casefile.household_id) as "memberIds"`;

export const caseworkLoaders = {
  caseNumbered: one<CaseRow>(`${CASE}, number as key from casefile where number = any($1)`),
  caseById: one<CaseRow>(`${CASE}, id as key from casefile where id = any($1::uuid[])`),
  stagesOf: many(
    `select case_id as key, stage, entered_on as "enteredOn" from stage_entry where case_id = any($1::uuid[]) order by entered_on, id`,
  ),
  participantsOf: many<{ organisationId: string }>(
    `select case_id as key, organisation_id as "organisationId", purpose, joined_on as "joinedOn", left_on as "leftOn"
     from participation where case_id = any($1::uuid[]) order by joined_on, id`,
  ),
  tasksOf: many<{ leadId: string }>(
    `select case_id as key, id, title, lead_id as "leadId", state, due_on as "dueOn", deliverable
     from task where case_id = any($1::uuid[]) order by due_on, id`,
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

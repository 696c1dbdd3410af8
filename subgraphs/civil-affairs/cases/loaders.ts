import { many, one, type Row } from '#kernel';

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

/** A newcomer as the case's handlers see them; whether the register agrees is for the county that has to confirm. */
export const NEWCOMER = `n.id, n.state, n.full_name as "fullName", n.sex, n.birth_date as "birthDate", n.relation,
  n.citizen_id as "citizenId", f.division_code as "placeCode", f.level, n.answer_by as "answerBy", n.reason, n.version`;

export const caseLoaders = {
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
  newcomersOf: many(
    `select n.case_id as key, ${NEWCOMER} from newcomer n join casefile f on f.id = n.case_id
     where n.case_id = any($1::uuid[]) order by n.id`,
  ),
  visitsOf: many(
    `select case_id as key, id, state, kind, visited_on as "visitedOn", findings, version from visit
     where case_id = any($1::uuid[]) order by visited_on desc, id`,
  ),
  assessmentsOf: many<{ dimensions: Record<string, number>; citizenId: string }>(
    `select case_id as key, id, citizen_id as "citizenId", dimensions, self_care_level as "selfCareLevel", package_level as "packageLevel",
       assessed_on as "assessedOn", valid_until as "validUntil" from assessment where case_id = any($1::uuid[]) order by assessed_on desc, id`,
  ),
  plansOf: many(
    `select case_id as key, id, edition, state, goal, measures, approved_on as "approvedOn", returned_for as "returnedFor", version
     from plan where case_id = any($1::uuid[]) order by edition desc`,
  ),
  evaluationsOf: many(
    `select case_id as key, id, state, result, text, recorded_on as "recordedOn", score, words, version from evaluation
     where case_id = any($1::uuid[]) order by recorded_on desc, id`,
  ),
  hearingsOf: many(
    `select case_id as key, id, state, kind, reason, statement, held_on as "heldOn", outcome, version from hearing
     where case_id = any($1::uuid[]) order by id`,
  ),
};

/** The rows behind the office's types. */
export type CaseRows = object;

import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

const NOTE = `organisation_id as "organisationId", written_on as "writtenOn", text`;
const VISIT = `id, state, kind, visited_on as "visitedOn", findings, version`;
const ASSESSMENT = `id, citizen_id as "citizenId", dimensions, self_care_level as "selfCareLevel",
      package_level as "packageLevel", assessed_on as "assessedOn", valid_until as "validUntil"`;
const PLAN = `id, edition, state, goal, measures, approved_on as "approvedOn", returned_for as "returnedFor", version`;
const EVALUATION = `id, state, result, text, recorded_on as "recordedOn", score, words, version`;
const HEARING = `id, state, kind, reason, statement, held_on as "heldOn", outcome, version`;

/** What stands in the record of a case. */
export const sql = statementsOf<Statements>()({
  notesOf: `
    select case_id as key, ${NOTE}
    from case_note
    where case_id = any(:keys) and not is_counselling
    order by written_on desc, id desc`,

  caseNotes: list(
    'desc',
    `
    select ${NOTE}, ${keyOf('written_on::timestamp', 'id')} as key
    from case_note
    where case_id = :case and not is_counselling`,
  ),

  counsellingNotesOf: `
    select case_id as key, written_on as "writtenOn", text
    from case_note
    where case_id = any(:keys) and is_counselling
    order by written_on desc, id`,

  visitsOf: `
    select case_id as key, ${VISIT}
    from visit
    where case_id = any(:keys)
    order by visited_on desc, id desc`,

  caseVisits: list(
    'desc',
    `
    select ${VISIT}, ${keyOf('visited_on::timestamp', 'id')} as key
    from visit
    where case_id = :case`,
  ),

  visitById: `
    select id as key, ${VISIT}
    from visit
    where id = any(:keys)`,

  assessmentsOf: `
    select case_id as key, ${ASSESSMENT}
    from assessment
    where case_id = any(:keys)
    order by assessed_on desc, id`,

  assessmentById: `
    select id as key, ${ASSESSMENT}
    from assessment
    where id = any(:keys)`,

  plansOf: `
    select case_id as key, ${PLAN}
    from plan
    where case_id = any(:keys)
    order by edition desc`,

  planById: `
    select id as key, ${PLAN}
    from plan
    where id = any(:keys)`,

  nextEdition: `
    select coalesce(max(edition), 0) + 1 as "next!"
    from plan
    where case_id = :case`,

  approvedPlan: `
    select id
    from plan
    where case_id = :case and state = 'APPROVED'
    limit 1`,

  evaluationsOf: `
    select case_id as key, ${EVALUATION}
    from evaluation
    where case_id = any(:keys)
    order by recorded_on desc, id`,

  evaluationById: `
    select id as key, ${EVALUATION}
    from evaluation
    where id = any(:keys)`,

  confirmedEvaluation: `
    select id
    from evaluation
    where case_id = :case and state = 'CONFIRMED'
    limit 1`,

  // Those that are still to be held stand first.
  hearingsOf: `
    select case_id as key, ${HEARING}
    from hearing
    where case_id = any(:keys)
    order by held_on desc nulls first, id`,

  hearingById: `
    select id as key, ${HEARING}
    from hearing
    where id = any(:keys)`,

  openHearing: `
    select id
    from hearing
    where case_id = :case and state <> 'DECIDED'
    limit 1`,

  citizenOfHousehold: `
    select id
    from citizen
    where id = :citizen and household_id = :household`,
});

import { many } from '#kernel';

export const meetingLoaders = {
  seatsOf: many<{ organisationId: string; isPresent: boolean }>(
    `select meeting_id as key, organisation_id as "organisationId", is_present as "isPresent", signature is not null as "hasSigned", packs
     from seat where meeting_id = any($1::uuid[]) order by organisation_id`,
  ),
  itemsOf: many<{ id: string; caseId: string; ordinal: number; unitIds: string[]; question: string }>(
    `select meeting_id as key, id, case_id as "caseId", ordinal, question, unit_ids as "unitIds" from agenda_item
     where meeting_id = any($1::uuid[]) order by ordinal, id`,
  ),
  opinionsOf: many(
    `select item_id as key, organisation_id as "organisationId", stance, text from opinion where item_id = any($1::uuid[]) order by organisation_id`,
  ),
  decisionsOf: many(
    `select item_id as key, id, text, lead_id as "leadId", helper_ids as "helperIds", due_on as "dueOn", deliverable from decision
     where item_id = any($1::uuid[]) order by due_on, id`,
  ),
  caseReviewsOf: many(
    `select case_id as key, id, form_number as "formNumber", state, situation, special_matters as "specialMatters", reporting_unit_id as "reportingUnitId",
       is_supported as "isSupported", township_opinion as "townshipOpinion", summary, category, version
     from case_review where case_id = any($1::uuid[]) order by form_number`,
  ),
};

/** The rows behind the office's types. */
export type MeetingRows = object;

import { many } from '#kernel/reads.ts';

export const chainLoaders = {
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

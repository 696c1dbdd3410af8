import { many } from '#kernel';

export const networkLoaders = {
  participantsOf: many<{ organisationId: string }>(
    `select case_id as key, id, organisation_id as "organisationId", purpose, joined_on as "joinedOn", left_on as "leftOn", state,
       consent_form as "consentForm", version
     from participation where case_id = any($1::uuid[]) order by joined_on, id`,
  ),
  referralsOf: many(
    `select case_id as key, id, state, from_id as "fromId", to_id as "toId", need, text, declined, answer_by as "answerBy", version
     from referral where case_id = any($1::uuid[]) order by answer_by, id`,
  ),
  disputesOf: many(
    `select case_id as key, id, state, question, claims, interim_id as "interimId", lead_id as "leadId", settle_by as "settleBy", version
     from dispute where case_id = any($1::uuid[]) order by settle_by, id`,
  ),
};

/** The rows behind the office's types. */
export type NetworkRows = object;

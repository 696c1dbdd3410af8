import { many, type Row } from '#kernel';

export const matchLoaders = {
  matchLinesOf: many<Row>(
    `select proposal_id as key, id, state, need_id as "needId", donation_id as "donationId", holder_id as "holderId",
       quantity::float8 as quantity, points, version from match_line where proposal_id = any($1::uuid[]) order by id`,
  ),
};

/** The rows behind the office's types. */
export type MatchRows = object;

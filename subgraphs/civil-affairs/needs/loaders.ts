import { many } from '#kernel';

export const needLoaders = {
  needsOf: many(
    `select case_id as key, id, state, item, quantity::float8 as quantity, beneficiary, size, grade, until, town, version
     from case_need where case_id = any($1::uuid[]) order by id`,
  ),
  giftsOf: many(
    `select g.case_id as key, g.id, g.state, n.item, g.allocated_on as "allocatedOn", g.delivered_on as "deliveredOn", g.score, g.thanks, g.version
     from gift g left join case_need n on n.id = g.need_id where g.case_id = any($1::uuid[]) order by g.allocated_on desc, g.id`,
  ),
};

/** The rows behind the office's types. */
export type NeedRows = object;

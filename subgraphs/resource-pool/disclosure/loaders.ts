import { many } from '#kernel';

export const disclosureLoaders = {
  reportsOf: many(
    `select programme_id as key, published_on as "publishedOn", raised, spent, person_times as "personTimes", is_final as "isFinal", is_late as "isLate"
     from programme_report where programme_id = any($1::uuid[]) order by published_on desc, id`,
  ),
};

/** The rows behind the office's types. */
export type DisclosureRows = object;

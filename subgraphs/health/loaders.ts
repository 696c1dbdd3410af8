import { many, one, type Context as RoomContext } from '#kernel';

export const loaders = {
  record: one(
    `select citizen_id as key, is_seriously_ill as "isSeriouslyIll", self_pay_band as "selfPayBand", is_insured as "isInsured",
       has_premium_aid as "hasPremiumAid", disability_type as "disabilityType", disability_level as "disabilityLevel",
       self_care_level as "selfCareLevel", care_notes as "careNotes", depression_screen_band as "depressionScreenBand",
       family_doctor as "familyDoctor", diagnosis
     from health_record where citizen_id = any($1::uuid[])`,
  ),
  visitsOf: many(
    `select citizen_id as key, visited_on as "visitedOn", kind from doctor_visit
     where citizen_id = any($1::uuid[]) order by visited_on desc, id`,
  ),
};

export type Context = RoomContext<typeof loaders>;

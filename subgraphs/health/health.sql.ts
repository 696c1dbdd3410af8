import { list, statementsOf } from '#kernel';
import type { Statements } from './statements.types.ts';

/** The register's entries of the division of whoever asks. */
const OWN = `
    select citizen_id as key, citizen_id as "citizenId", is_insured as "isInsured", family_doctor as "familyDoctor"
    from health_record
    where division_code like :place`;

export const sql = statementsOf<Statements>()({
  record: `
    select citizen_id as key, is_seriously_ill as "isSeriouslyIll", self_pay_band as "selfPayBand",
      is_insured as "isInsured", has_premium_aid as "hasPremiumAid", disability_type as "disabilityType",
      disability_level as "disabilityLevel", self_care_level as "selfCareLevel", care_notes as "careNotes",
      depression_screen_band as "depressionScreenBand", family_doctor as "familyDoctor", diagnosis
    from health_record
    where citizen_id = any(:keys)`,

  visitsOf: `
    select citizen_id as key, visited_on as "visitedOn", kind
    from doctor_visit
    where citizen_id = any(:keys)
    order by visited_on desc, id`,

  healthRecords: list('asc', OWN),

  healthRecord: `${OWN}
      and citizen_id = any(:keys)`,
});

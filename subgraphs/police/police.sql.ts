import { list, statementsOf } from '#kernel';
import type { Statements } from './statements.types.ts';

/** The register's entries of the division of whoever asks. */
const OWN = `
    select citizen_id as key, citizen_id as "citizenId", status, registered_code as division
    from registration
    where division_code like :place`;

export const sql = statementsOf<Statements>()({
  record: `
    select citizen_id as key, status as "registrationStatus", registered_code as "registeredDivision",
      has_residence_permit as "hasResidencePermit", died_on as "diedOn", reported_missing_on as "reportedMissingOn",
      missing_receipt as "missingReceipt", held_since as "heldSince", has_vehicle as "hasVehicle", investigation
    from registration
    where citizen_id = any(:keys)`,

  numberOf: `
    select citizen_id as key, sealed
    from resident_number
    where citizen_id = any(:keys)`,

  registrations: list('asc', OWN),

  registration: `${OWN}
      and citizen_id = any(:keys)`,
});

import { one, type Context as RoomContext } from '#kernel';

export const loaders = {
  record: one<{ reportedMissingOn: string | null; heldSince: string | null }>(
    `select citizen_id as key, status as "registrationStatus", registered_code as "registeredDivision", has_residence_permit as "hasResidencePermit",
       died_on as "diedOn", reported_missing_on as "reportedMissingOn", missing_receipt as "missingReceipt", held_since as "heldSince",
       has_vehicle as "hasVehicle", investigation
     from registration where citizen_id = any($1::uuid[])`,
  ),
  numberOf: one<{ sealed: string }>(
    `select citizen_id as key, sealed from resident_number where citizen_id = any($1::uuid[])`,
  ),
};

export type Context = RoomContext<typeof loaders>;

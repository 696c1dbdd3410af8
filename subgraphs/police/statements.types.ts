// Generated from the database by npm run generate.
export type Statements = {
  record: { values: { keys: readonly string[] | null }; row: { key: string; registrationStatus: string | null; registeredDivision: string | null; hasResidencePermit: boolean | null; diedOn: string | null; reportedMissingOn: string | null; missingReceipt: string | null; heldSince: string | null; hasVehicle: boolean | null; investigation: string | null } };
  numberOf: { values: { keys: readonly string[] | null }; row: { key: string; sealed: string } };
  registrations: { values: { place: string | null }; row: { key: string; citizenId: string; status: string | null; division: string | null } };
  registration: { values: { place: string | null; keys: readonly string[] | null }; row: { key: string; citizenId: string; status: string | null; division: string | null } };
};

/** What a statement gives, without the key it was fetched by. */
export type RowOf<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;

// Generated from the database by npm run generate.
export type Statements = {
  record: { values: { keys: readonly string[] | null }; row: { key: string; tenure: string | null; areaPerPerson: number | null; rentalStatus: string | null; dangerGrade: string | null; propertyCount: number | null } };
  applicationOf: { values: { keys: readonly string[] | null }; row: { key: string; appliedOn: string | null; queuePlace: number | null } };
  housingRecords: { values: { place: string | null }; row: { key: string; citizenId: string; tenure: string | null; rentalStatus: string | null } };
  housingRecord: { values: { place: string | null; keys: readonly string[] | null }; row: { key: string; citizenId: string; tenure: string | null; rentalStatus: string | null } };
};

/** What a statement gives, without the key it was fetched by. */
export type RowOf<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;

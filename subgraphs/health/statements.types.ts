// Generated from the database by npm run generate.
export type Statements = {
  record: { values: { keys: readonly string[] | null }; row: { key: string; isSeriouslyIll: boolean | null; selfPayBand: string | null; isInsured: boolean | null; hasPremiumAid: boolean | null; disabilityType: number | null; disabilityLevel: number | null; selfCareLevel: string | null; careNotes: string | null; depressionScreenBand: string | null; familyDoctor: string | null; diagnosis: string | null } };
  visitsOf: { values: { keys: readonly string[] | null }; row: { key: string; visitedOn: string; kind: string } };
  healthRecords: { values: { place: string | null }; row: { key: string; citizenId: string; isInsured: boolean | null; familyDoctor: string | null } };
  healthRecord: { values: { place: string | null; keys: readonly string[] | null }; row: { key: string; citizenId: string; isInsured: boolean | null; familyDoctor: string | null } };
};

/** What a statement gives, without the key it was fetched by. */
export type RowOf<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;

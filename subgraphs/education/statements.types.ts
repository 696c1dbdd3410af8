// Generated from the database by npm run generate.
export type Statements = {
  record: { values: { keys: readonly string[] | null }; row: { key: string; isEnrolled: boolean | null; stage: string | null; absenceDays: number | null; dropOutRisk: string | null; aidLevel: string | null; marks: string | null; counsellingNote: string | null; watchedUntil: string | null } };
  grantsOf: { values: { keys: readonly string[] | null }; row: { key: string; term: string; amount: number } };
  pupils: { values: { place: string | null }; row: { key: string; citizenId: string; school: string | null; stage: string | null; isEnrolled: boolean | null } };
  pupil: { values: { place: string | null; keys: readonly string[] | null }; row: { key: string; citizenId: string; school: string | null; stage: string | null; isEnrolled: boolean | null } };
};

/** What a statement gives, without the key it was fetched by. */
export type RowOf<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;

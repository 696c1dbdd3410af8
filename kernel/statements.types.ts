// Generated from the database by npm run generate.
export type Statements = {
  accessHistory: { values: { subject: string | null }; row: { key: number; line: string } };
};

// Generated from the database by npm run generate.
export type Statements = Record<never, never>;

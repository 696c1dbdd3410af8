import { many, one } from '#kernel';
import type { RowOf, Statements } from '../statements.types.ts';
import { sql } from './programmes.sql.ts';

export const disclosureLoaders = {
  programme: one(sql.programme),
  reportsOf: many(sql.reportsOf),
};

/** The rows behind the office's types. */
export type DisclosureRows = {
  DisclosedLine: Statements['disclosedLines']['row'];
  Programme: RowOf<'programme'>;
  ProgrammeReport: Statements['reportsOf']['row'];
};

import { many, one } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { sql } from './programmes.sql.ts';

export const disclosureLoaders = {
  programme: one(sql.programme),
  reportsOf: many(sql.reportsOf),
};

/** The rows behind the office's types. */
export type DisclosureRows = {
  DisclosedLine: Statements['disclosedLines']['row'];
  Programme: Omit<Statements['programme']['row'], 'key'>;
  ProgrammeReport: Statements['reportsOf']['row'];
};

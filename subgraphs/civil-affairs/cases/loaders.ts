import { asker, many, one } from '#kernel';
import type { RowOf, Statements } from '../statements.types.ts';
import type { Finding } from './aid-chain.ts';
import { sql as cases } from './cases.sql.ts';
import { sql as newcomers } from './newcomers.sql.ts';
import { sql as record } from './record.sql.ts';
import { sql as reports } from './reports.sql.ts';

export const caseLoaders = {
  caseNumbered: one(cases.caseNumbered),
  caseById: one(cases.caseById),
  stagesOf: many(cases.stagesOf),
  reportById: one(reports.reportById, asker),
  newcomersOf: many(newcomers.newcomersOf),
  newcomerById: one(newcomers.newcomerById, asker),
  notesOf: many(record.notesOf),
  counsellingNotesOf: many(record.counsellingNotesOf),
  visitsOf: many(record.visitsOf),
  visitById: one(record.visitById),
  assessmentsOf: many(record.assessmentsOf),
  assessmentById: one(record.assessmentById),
  plansOf: many(record.plansOf),
  planById: one(record.planById),
  evaluationsOf: many(record.evaluationsOf),
  evaluationById: one(record.evaluationById),
  hearingsOf: many(record.hearingsOf),
  hearingById: one(record.hearingById),
};

export type CaseRow = Statements['caseById']['row'];
/** The rows behind the office's types. */
export type CaseRows = {
  StageEntry: RowOf<'stagesOf'>;
  Report: RowOf<'reports'>;
  Newcomer: RowOf<'newcomers'>;
  CaseNote: RowOf<'notesOf'>;
  CounsellingNote: RowOf<'counsellingNotesOf'>;
  Visit: RowOf<'visitsOf'>;
  Assessment: RowOf<'assessmentsOf'>;
  Plan: RowOf<'plansOf'>;
  Evaluation: RowOf<'evaluationsOf'>;
  Hearing: RowOf<'hearingsOf'>;
  AidLink: RowOf<'aidLinks'>;
  AidFinding: Finding;
};

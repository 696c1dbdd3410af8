import { asker, type Outcome, one } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { sql } from './sharing.sql.ts';

export const sharingLoaders = {
  correctionById: one(sql.correctionById, asker),
  sharingRequestById: one(sql.sharingRequestById, asker),
  emergencyById: one(sql.emergencyById, asker),
  emergencyPerson: one(sql.emergencyPerson),
};

/** The rows behind the office's types. */
export type SharingRows = {
  Correction: Omit<Statements['correctionById']['row'], 'key'>;
  CorrectionOutcome: Outcome;
  SharingRequest: Omit<Statements['sharingRequestById']['row'], 'key'>;
  SharingRequestOutcome: Outcome;
  EmergencyAccess: Omit<Statements['emergencyById']['row'], 'key'>;
  EmergencyOutcome: Outcome;
  Colleague: Omit<Statements['emergencyPerson']['row'], 'key'>;
};

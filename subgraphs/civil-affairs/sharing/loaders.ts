import { asker, one } from '#kernel';
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
  SharingRequest: Omit<Statements['sharingRequestById']['row'], 'key'>;
  EmergencyAccess: Omit<Statements['emergencyById']['row'], 'key'>;
  Colleague: Omit<Statements['emergencyPerson']['row'], 'key'>;
};

import { asker, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './sharing.sql.ts';

export const sharingLoaders = {
  correctionById: one(sql.correctionById, asker),
  sharingRequestById: one(sql.sharingRequestById, asker),
  emergencyById: one(sql.emergencyById, asker),
  emergencyPerson: one(sql.emergencyPerson),
};

/** The rows behind the office's types. */
export type SharingRows = {
  Correction: RowOf<'correctionById'>;
  SharingRequest: RowOf<'sharingRequestById'>;
  EmergencyAccess: RowOf<'emergencyById'>;
  Colleague: RowOf<'emergencyPerson'>;
};

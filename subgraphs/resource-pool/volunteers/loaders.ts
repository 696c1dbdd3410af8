import { asker, one } from '#kernel';
import type { RowOf, Statements } from '../statements.types.ts';
import { sql } from './volunteers.sql.ts';

export const volunteerLoaders = {
  volunteer: one(sql.volunteer, asker),
  screening: one(sql.screening, asker),
  volunteerRecord: one(sql.volunteerRecord, asker),
  volunteerCertificate: one(sql.volunteerCertificate, asker),
};

/** The rows behind the office's types. */
export type VolunteerRows = {
  Volunteer: RowOf<'volunteer'>;
  Screening: RowOf<'screening'>;
  VolunteerRecord: RowOf<'volunteerRecord'>;
  VolunteerCertificate: Statements['certificateCoded']['row'];
};

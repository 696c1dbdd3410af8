import { asker, many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql } from './meetings.sql.ts';

export const meetingLoaders = {
  meetingById: one(sql.meetingById, asker),
  seatsOf: many(sql.seatsOf),
  agendaOf: many(sql.agendaOf),
  opinionsOf: many(sql.opinionsOf),
  decisionsOf: many(sql.decisionsOf),
  caseReviewsOf: many(sql.caseReviewsOf),
  caseReviewById: one(sql.caseReviewById),
};

type Item = RowOf<'agendaOf'>;

/** The rows behind the office's types; of an item that is not for the reader's unit only its place is known. */
export type MeetingRows = {
  MeetingOutcome: { meetingId?: string };
  Meeting: RowOf<'meetingById'>;
  Seat: RowOf<'seatsOf'>;
  AgendaItem: Pick<Item, 'id' | 'ordinal'> & { isRestricted: boolean; isLive?: boolean } & Partial<Item>;
  Opinion: RowOf<'opinionsOf'>;
  Decision: RowOf<'decisionsOf'>;
  CaseReview: RowOf<'caseReviewsOf'>;
};

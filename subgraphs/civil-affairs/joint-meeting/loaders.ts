import { asker, many, one } from '#kernel';
import type { Statements } from '../statements.types.ts';
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

type Row<Name extends keyof Statements> = Omit<Statements[Name]['row'], 'key'>;
type Item = Row<'agendaOf'>;

/** The rows behind the office's types; of an item that is not for the reader's unit only its place is known. */
export type MeetingRows = {
  MeetingOutcome: { meetingId?: string };
  Meeting: Row<'meetingById'>;
  Seat: Row<'seatsOf'>;
  AgendaItem: Pick<Item, 'id' | 'ordinal'> & { isRestricted: boolean; isLive?: boolean } & Partial<Item>;
  Opinion: Row<'opinionsOf'>;
  Decision: Row<'decisionsOf'>;
  CaseReview: Row<'caseReviewsOf'>;
};

import {
  asker,
  many,
  type Outcome,
  one,
  type Projected,
  type ResolversOf,
  type Context as RoomContext,
  type SharesOf,
} from '#kernel';
import { sql } from './health.sql.ts';
import type { Args, Types } from './schema.types.ts';
import type { Statements } from './statements.types.ts';

export const loaders = {
  record: one(sql.record),
  visitsOf: many(sql.visitsOf),
  healthRecord: one(sql.healthRecord, asker),
};

export type Context = RoomContext<typeof loaders>;

/** The rows behind the room's types. */
type Rows = {
  Citizen: { id: string; warrant?: string | null };
  HealthShare: Projected;
  HealthRecord: Statements['healthRecord']['row'];
  HealthRecordOutcome: Outcome;
  FactOutcome: Outcome;
  DoctorVisit: Statements['visitsOf']['row'];
};
type Records = { HealthShare: Statements['record']['row'] };

export type Resolvers = ResolversOf<Types, Args, Rows, Context>;
export type Shares = SharesOf<Types, Args, Rows, Records, Context>;

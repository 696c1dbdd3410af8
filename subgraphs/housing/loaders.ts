import {
  asker,
  type Outcome,
  one,
  type Projected,
  type ResolversOf,
  type Context as RoomContext,
  type SharesOf,
} from '#kernel';
import { sql } from './housing.sql.ts';
import type { Args, Types } from './schema.types.ts';
import type { Statements } from './statements.types.ts';

export const loaders = {
  record: one(sql.record),
  applicationOf: one(sql.applicationOf),
  housingRecord: one(sql.housingRecord, asker),
};

export type Context = RoomContext<typeof loaders>;

/** The rows behind the room's types. */
type Rows = {
  Citizen: { id: string; warrant?: string | null };
  HousingShare: Projected;
  HousingRecord: Statements['housingRecord']['row'];
  HousingRecordOutcome: Outcome;
  FactOutcome: Outcome;
  RentalApplication: Statements['applicationOf']['row'];
};
type Records = { HousingShare: Statements['record']['row'] };

export type Resolvers = ResolversOf<Types, Args, Rows, Context>;
export type Shares = SharesOf<Types, Args, Rows, Records, Context>;

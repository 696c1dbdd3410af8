import {
  asker,
  type Outcome,
  one,
  type Projected,
  type ResolversOf,
  type Context as RoomContext,
  type SharesOf,
} from '#kernel';
import { sql } from './police.sql.ts';
import type { Args, Types } from './schema.types.ts';
import type { Statements } from './statements.types.ts';

export const loaders = {
  record: one(sql.record),
  numberOf: one(sql.numberOf),
  registration: one(sql.registration, asker),
};

export type Context = RoomContext<typeof loaders>;

/** The rows behind the room's types. */
type Rows = {
  Citizen: { id: string; warrant?: string | null };
  PoliceShare: Projected;
  Registration: Statements['registration']['row'];
  RegistrationOutcome: Outcome;
  FactOutcome: Outcome;
};
type Records = { PoliceShare: Statements['record']['row'] };

export type Resolvers = ResolversOf<Types, Args, Rows, Context>;
export type Shares = SharesOf<Types, Args, Rows, Records, Context>;

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
import { sql } from './education.sql.ts';
import type { Args, Types } from './schema.types.ts';
import type { Statements } from './statements.types.ts';

export const loaders = {
  record: one(sql.record),
  grantsOf: many(sql.grantsOf),
  pupil: one(sql.pupil, asker),
};

export type Context = RoomContext<typeof loaders>;

/** The rows behind the room's types. */
type Rows = {
  Citizen: { id: string; warrant?: string | null };
  EducationShare: Projected;
  Pupil: Statements['pupil']['row'];
  PupilOutcome: Outcome;
  FactOutcome: Outcome;
  EducationGrant: Statements['grantsOf']['row'];
};
type Records = { EducationShare: Statements['record']['row'] };

export type Resolvers = ResolversOf<Types, Args, Rows, Context>;
export type Shares = SharesOf<Types, Args, Rows, Records, Context>;

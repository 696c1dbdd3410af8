import type { Complete, Outcome, Projected, ResolversOf, SharesOf } from '#kernel';
import type { DisclosureRows } from './disclosure/loaders.ts';
import type { DonationRows } from './donations/loaders.ts';
import type { Context } from './loaders.ts';
import type { MatchRows } from './matching/loaders.ts';
import type { NeedRows } from './needs/loaders.ts';
import type { ProfileRows } from './organisations/loaders.ts';
import type { Args, Types } from './schema.types.ts';
import type { VolunteerRows } from './volunteers/loaders.ts';

/** What acts leave behind, by the name of its type. */
type Outcomes = { [Name in keyof Types as Name extends `${string}Outcome` ? Name : never]: Outcome };

/** The rows behind the room's types, by office; what a rule has cut is known only when it is asked for. */
type Rows = {
  Case: { id: string; warrant?: string | null };
  Citizen: { id: string };
  Organisation: { id: string };
  ResourceShare: Projected;
} & Outcomes &
  ProfileRows &
  NeedRows &
  VolunteerRows &
  DonationRows &
  MatchRows &
  DisclosureRows;

/** What the offices together must answer, because no row does. */
export type Needed = Complete<Types, Rows>;

/** The resolvers that an office may have. */
export type Resolvers = ResolversOf<Types, Args, Rows, Context>;
/** Where the fields of a gated type come from, by the row behind it. */
export type Shares<Records> = SharesOf<Types, Args, Rows, Records, Context>;

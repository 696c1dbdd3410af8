import type { Complete, Outcome, Projected, ResolversOf, SharesOf } from '#kernel';
import type { CaseRow, CaseRows } from './cases/loaders.ts';
import type { MeetingRows } from './joint-meeting/loaders.ts';
import type { NeedRows } from './needs/loaders.ts';
import type { NetworkRows } from './network/loaders.ts';
import type { NoticeRows } from './notices/loaders.ts';
import type { PurchasingRows } from './purchasing/loaders.ts';
import type { RegistryRows } from './registry/loaders.ts';
import type { Args, Types } from './schema.types.ts';
import type { ServiceRows } from './services/loaders.ts';
import type { SharingRows } from './sharing/loaders.ts';
import type { SupervisionRows } from './supervision/loaders.ts';
import type { TaskRows } from './tasks/loaders.ts';
import type { Context } from './verdicts.ts';

/** What acts leave behind, by the name of its type. */
type Outcomes = { [Name in keyof Types as Name extends `${string}Outcome` ? Name : never]: Outcome };

/** The rows behind the room's types, by office; what a rule has cut is known only when it is asked for. */
type Rows = { Case: Projected; Citizen: { id: string }; CivilAffairsShare: Projected } & Outcomes &
  RegistryRows &
  NoticeRows &
  CaseRows &
  NetworkRows &
  TaskRows &
  NeedRows &
  ServiceRows &
  SharingRows &
  MeetingRows &
  PurchasingRows &
  SupervisionRows;

/** What the offices together must answer, because no row does. */
export type Needed = Complete<Types, Rows>;

/** The resolvers that an office may have. */
export type Resolvers = ResolversOf<Types, Args, Rows, Context>;
/** Where the fields of a gated type come from, by the row behind it. */
export type Shares<Records> = SharesOf<Types, Args, Rows, Records, Context>;
/** What an office adds to the case: fields that are fetched with the case's row. */
export type CaseFields = Pick<Shares<{ Case: CaseRow }>['Case'], 'fetched'>['fetched'];

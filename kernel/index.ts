// What a department may use of the kernel; files of the kernel itself import each other.

export { type Act, act, actsOf, canonical, type Outcome } from './acts/acts.ts';
export { answers, assignmentHandlers } from './acts/assignments.ts';
export {
  type Aggregate,
  create,
  lifecycles,
  lock,
  look,
  notBy,
  outcomeOf,
  type Rule,
  type Step,
  type StepInput,
} from './acts/lifecycle.ts';
export {
  after,
  legalActs,
  type Transition,
  type Transitions,
  transition,
  transitionAll,
} from './acts/transitions.ts';
export {
  addDays,
  addMonths,
  addWorkdays,
  dayOf,
  isProvisional,
  isWorkday,
  nextWorkday,
  workdaysBetween,
  yearsBetween,
} from './basics/calendar.ts';
export { deadline, parameter } from './basics/parameters.ts';
export { conflict, refusal, SetupError } from './basics/refusals.ts';
export { settings } from './basics/settings.ts';
export type { Handlers, HubEvent, Reaction } from './events/events.ts';
export { type Emit, outbox } from './events/outbox.ts';
export { type Principal, writeCredential } from './identity/identity.ts';
export { isSame, type Keys, mac } from './identity/keys.ts';
export { isDemo, verifyToken } from './identity/tokens.ts';
export { keyOf, mapPage, ownPage, ownRecord, type PageArgs, page } from './reads/pages.ts';
export { asker, listed, policy, same } from './reads/policy.ts';
export { many, one, type Row } from './reads/reads.ts';
export type { Complete, Projected, ResolversOf, SharesOf } from './reads/resolvers.ts';
export { list, row, rows, type Statement, statementsOf } from './reads/statements.ts';
export { merge } from './room/assemble.ts';
export type { Context } from './room/context.ts';
export { department } from './room/department.ts';
export { log } from './room/execution.ts';
export { whileOpen } from './room/memory.ts';
export { scalars } from './room/scalars.ts';
export {
  closeDispute,
  correctFact,
  correctionHandlers,
  corrects,
  inQuestion,
  openDispute,
} from './sharing/corrections.ts';
export { type Facts, recordsOf } from './sharing/facts.ts';
export type { ShareType } from './sharing/projection.ts';
export { joinShares, project, scopesAsked, share, shareNamed, subject } from './sharing/share.ts';
export { rehearsalId } from './sharing/simulation.ts';
export { decodeVerdicts, encodeVerdicts, grantedBy, writeWarrant } from './sharing/warrants.ts';
export type { Relied } from './trail/ground.ts';

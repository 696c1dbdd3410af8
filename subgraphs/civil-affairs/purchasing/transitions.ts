import type { Transitions } from '#kernel';

// biome-ignore format: a table reads by its rows.
export const contractActs = {
  signContract:        { from: ['DRAFT'], to: 'OFFERED' },
  discardContract:     { from: ['DRAFT', 'OFFERED'], to: 'DISCARDED' },
  countersignContract: { from: ['OFFERED'], to: 'ACTIVE' },
  publishContract:     { from: ['ACTIVE', 'ENDED'] },
  endContract:         { from: ['ACTIVE'], to: 'ENDED' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const settlementActs = {
  confirmSettlement:  { from: ['DRAFTED'], to: 'CONFIRMED' },
  objectToSettlement: { from: ['DRAFTED'], to: 'OBJECTED' },
  withdrawSettlement: { from: ['DRAFTED', 'OBJECTED'], to: 'WITHDRAWN' },
  approveSettlement:  { from: ['CONFIRMED'], to: 'APPROVED' },
  recordPayment:      { from: ['APPROVED'], to: 'PAID' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const performanceActs = {
  acceptPerformance:   { from: ['COMPUTED'], to: 'CONFIRMED' },
  objectToPerformance: { from: ['COMPUTED'], to: 'OBJECTED' },
  decidePerformance:   { from: ['OBJECTED'], to: 'CONFIRMED' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const spotCheckActs = {
  recordSpotCheck: { from: ['DRAWN'], to: 'CHECKED' },
} as const satisfies Transitions;

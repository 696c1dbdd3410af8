import type { Transitions } from '../lifecycle.ts';

/** Sharing requests of Decree 809, articles 20 to 27. */
// biome-ignore format: a table reads by its rows.
export const requestActs = {
  askToComplete:      { from: ['SUBMITTED'], to: 'INCOMPLETE' },
  completeRequest:    { from: ['INCOMPLETE'], to: 'SUBMITTED' },
  extendAnswer:       { from: ['SUBMITTED'] },
  refuseRequest:      { from: ['SUBMITTED'], to: 'REFUSED' },
  grantRequest:       { from: ['SUBMITTED'], to: 'GRANTED' },
  confirmDelivery:    { from: ['GRANTED'], to: 'DELIVERED' },
  suspendGrant:       { from: ['GRANTED', 'DELIVERED'], to: 'SUSPENDED' },
  resumeGrant:        { from: ['SUSPENDED'], to: 'DELIVERED' },
  endGrant:           { from: ['GRANTED', 'DELIVERED', 'SUSPENDED'], to: 'ENDED' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const correctionActs = {
  answerCorrection: { from: ['OPEN'], to: ['REFUSED', 'CORRECTED'] },
  // Its room's word, whatever was answered here meanwhile.
  correct:          { from: ['OPEN', 'REFUSED'], to: 'CORRECTED', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const emergencyActs = {
  secondEmergency: { from: ['TO_SECOND'], to: 'TO_REVIEW' },
  reviewEmergency: { from: ['TO_REVIEW'], to: ['REVIEWED', 'MISUSED'] },
} as const satisfies Transitions;

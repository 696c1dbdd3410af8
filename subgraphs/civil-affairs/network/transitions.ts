import type { Transitions } from '../lifecycle.ts';

// biome-ignore format: a table reads by its rows.
export const participationActs = {
  giveConsent:      { from: ['AWAITING_CONSENT'], to: 'ACTIVE' },
  withdrawConsent:  { from: ['ACTIVE'], to: 'WITHDRAWN' },
  endParticipation: { from: ['AWAITING_CONSENT', 'ACTIVE'], to: 'ENDED' },
  // A consent that comes later finds nothing left to agree to.
  endWithCause:     { from: ['AWAITING_CONSENT', 'ACTIVE'], to: 'ENDED', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const referralActs = {
  acceptReferral:  { from: ['OFFERED', 'ESCALATED'], to: 'ACCEPTED' },
  declineReferral: { from: ['OFFERED', 'ESCALATED'], to: 'DECLINED' },
  rerouteReferral: { from: ['OFFERED', 'ESCALATED', 'DECLINED'], to: 'OFFERED' },
  escalate:        { from: ['OFFERED'], to: 'ESCALATED', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const disputeActs = {
  claimResponsibility: { from: ['OPEN', 'ESCALATED'] },
  nameInterimHelper:   { from: ['OPEN', 'ESCALATED'] },
  settleDispute:       { from: ['OPEN', 'ESCALATED'], to: 'SETTLED' },
  escalate:            { from: ['OPEN'], to: 'ESCALATED', isSystem: true },
} as const satisfies Transitions;

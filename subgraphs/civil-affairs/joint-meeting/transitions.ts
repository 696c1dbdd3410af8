import type { Transitions } from '../lifecycle.ts';

// biome-ignore format: a table reads by its rows.
export const meetingActs = {
  addAgendaItem:    { from: ['CONVENED'] },
  cancelMeeting:    { from: ['CONVENED'], to: 'CANCELLED' },
  takeSeat:         { from: ['CONVENED', 'IN_SESSION'] },
  openMeeting:      { from: ['CONVENED'], to: 'IN_SESSION' },
  giveOpinion:      { from: ['IN_SESSION'] },
  recordDecision:   { from: ['IN_SESSION'] },
  endMeeting:       { from: ['IN_SESSION'], to: 'ENDED' },
  circulateMinutes: { from: ['ENDED'], to: 'CIRCULATED' },
  objectToMinutes:  { from: ['CIRCULATED'], to: 'ENDED' },
  signMinutes:      { from: ['CIRCULATED'] },
  issueMinutes:     { from: ['CIRCULATED'], to: 'ISSUED' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const caseReviewActs = {
  submitCaseReview: { from: ['DRAFT'], to: 'SUBMITTED' },
  decideCaseReview: { from: ['SUBMITTED'], to: ['APPROVED', 'REJECTED'] },
} as const satisfies Transitions;

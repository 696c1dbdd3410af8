import type { Transition, Transitions } from '../lifecycle.ts';

// biome-ignore format: a table reads by its rows.
export const reportActs = {
  acceptReport:   { from: ['RECEIVED'], to: 'ACCEPTED' },
  declineReport:  { from: ['RECEIVED'], to: 'DECLINED' },
  redirectReport: { from: ['RECEIVED'] },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const newcomerActs = {
  // To be confirmed still, where another county has them by now.
  confirmNewcomer: { from: ['TO_CONFIRM'], to: ['CONFIRMED', 'REGISTERED', 'TO_CONFIRM'] },
  refuseNewcomer:  { from: ['TO_CONFIRM'], to: 'REFUSED' },
} as const satisfies Transitions;

const underWay = ['REQUESTED', 'VERIFIED', 'IN_SERVICE', 'EVALUATED', 'FED_BACK'] as const;

/** The service chain 申请→核实→实施→评估→反馈, and what may be done on each of its stages. */
// biome-ignore format: a table reads by its rows.
export const caseActs = {
  verifyCase:       { from: ['REQUESTED'], to: 'VERIFIED' },
  startService:     { from: ['VERIFIED'], to: 'IN_SERVICE' },
  recordEvaluation: { from: ['IN_SERVICE'], to: 'EVALUATED' },
  resumeService:    { from: ['EVALUATED'], to: 'IN_SERVICE' },
  giveFeedback:     { from: ['EVALUATED'], to: 'FED_BACK' },
  closeCase:        { from: ['FED_BACK'], to: 'CLOSED' },
  reopenCase:       { from: ['CLOSED'], to: 'REQUESTED' },
  takeCase:         { from: underWay },
  assignCase:       { from: underWay },
  escalateCase:     { from: underWay },
  recuseFromCase:   { from: underWay },
  addHouseholdMember: { from: underWay },
  recordVisit:      { from: underWay },
  recordAssessment: { from: ['REQUESTED', 'VERIFIED', 'IN_SERVICE', 'EVALUATED'] },
  draftPlan:        { from: ['VERIFIED', 'IN_SERVICE'] },
  callHearing:      { from: underWay },
  inviteParticipant:{ from: underWay },
  referCase:        { from: underWay },
  openDispute:      { from: underWay },
  assignTask:       { from: ['VERIFIED', 'IN_SERVICE', 'EVALUATED'] },
  draftCaseReview:  { from: underWay },
  draftNeed:        { from: ['VERIFIED', 'IN_SERVICE', 'EVALUATED'] },
  placeOrder:       { from: ['VERIFIED', 'IN_SERVICE', 'EVALUATED'] },
} as const satisfies Record<string, Transition>;

// biome-ignore format: a table reads by its rows.
export const visitActs = {
  confirmVisit: { from: ['RECORDED'], to: 'CONFIRMED' },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const planActs = {
  amendPlan:   { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  submitPlan:  { from: ['DRAFT'], to: 'SUBMITTED' },
  returnPlan:  { from: ['SUBMITTED'], to: 'RETURNED' },
  approvePlan: { from: ['SUBMITTED'], to: 'APPROVED' },
  supersedePlan: { from: ['APPROVED'], to: 'SUPERSEDED', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const evaluationActs = {
  confirmEvaluation: { from: ['RECORDED'], to: 'CONFIRMED' },
  objectEvaluation:  { from: ['RECORDED'], to: 'OBJECTED' },
  supersedeEvaluation: { from: ['RECORDED', 'CONFIRMED'], to: 'SUPERSEDED', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const hearingActs = {
  holdHearing:   { from: ['CALLED'], to: 'HELD' },
  decideHearing: { from: ['HELD'], to: 'DECIDED' },
} as const satisfies Transitions;

import type { Transitions } from '../lifecycle.ts';

/** Tasks of a case, from the office that gives them to the unit that does them, and back. */
// biome-ignore format: a table reads by its rows.
export const taskActs = {
  acceptTask:      { from: ['ASSIGNED'], to: 'ACCEPTED' },
  declineTask:     { from: ['ASSIGNED'], to: 'DECLINED' },
  reassignTask:    { from: ['ASSIGNED', 'DECLINED'], to: 'ASSIGNED' },
  takeTask:        { from: ['ACCEPTED', 'IN_PROGRESS'] },
  startTask:       { from: ['ACCEPTED'], to: 'IN_PROGRESS' },
  waitForResident: { from: ['IN_PROGRESS'], to: 'WAITING' },
  resumeTask:      { from: ['WAITING'], to: 'IN_PROGRESS' },
  reportTask:      { from: ['IN_PROGRESS'], to: 'REPORTED' },
  returnTask:      { from: ['REPORTED'], to: 'IN_PROGRESS' },
  approveTask:     { from: ['REPORTED'], to: 'ACCEPTED_BY_OFFICE' },
  closeTask:       { from: ['ACCEPTED_BY_OFFICE'], to: 'CLOSED' },
  // Done in the unit's own room, whatever it was waiting for.
  answerTask:      { from: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING'], to: 'REPORTED', isSystem: true },
} as const satisfies Transitions;

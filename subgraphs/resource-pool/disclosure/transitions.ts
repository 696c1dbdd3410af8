import type { Transitions } from '#kernel';

// biome-ignore format: a table reads by its rows.
export const programmeActs = {
  publishProgrammeReport: { from: ['RUNNING'] },
  closeProgramme:         { from: ['RUNNING'], to: 'CLOSED' },
} as const satisfies Transitions;

import type { Transitions } from '#kernel';

const stages = ['INCUBATING', 'GROWING', 'ESTABLISHED'] as const;

// biome-ignore format: a table reads by its rows.
export const profileActs = {
  describeOrganisation: { from: stages },
  recordCertificate:    { from: stages },
  joinBrand:            { from: stages },
  advanceIncubation:    { from: ['INCUBATING', 'GROWING'], to: ['GROWING', 'ESTABLISHED'] },
} as const satisfies Transitions;

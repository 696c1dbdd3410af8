import type { Transitions } from '#kernel';

// biome-ignore format: a table reads by its rows.
export const proposalActs = {
  propose: { from: ['COMPUTING'], to: 'PROPOSED', isSystem: true },
  fail:    { from: ['COMPUTING'], to: 'FAILED', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const matchActs = {
  acceptMatch:  { from: ['PROPOSED'], to: 'ACCEPTED' },
  declineMatch: { from: ['PROPOSED'], to: 'DECLINED' },
} as const satisfies Transitions;

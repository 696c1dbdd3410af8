import type { Transitions } from '#kernel';

/** A need's card in the pool: what befalls it is told by civil affairs, or follows from gifts. */
// biome-ignore format: a table reads by its rows.
export const needActs = {
  meet:     { from: ['OPEN'], to: 'MET', isSystem: true },
  reopen:   { from: ['MET'], to: 'OPEN', isSystem: true },
  withdraw: { from: ['OPEN', 'MET'], to: 'WITHDRAWN', isSystem: true },
} as const satisfies Transitions;

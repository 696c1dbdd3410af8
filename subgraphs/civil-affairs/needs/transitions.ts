import type { Transitions } from '#kernel/lifecycle.ts';

// biome-ignore format: a table reads by its rows.
export const needActs = {
  consentToNeed: { from: ['DRAFTED'], to: 'PUBLISHED' },
  refuseNeed:    { from: ['DRAFTED', 'PUBLISHED'], to: 'WITHDRAWN' },
  withdrawNeed:  { from: ['DRAFTED', 'PUBLISHED'], to: 'WITHDRAWN' },
} satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const giftActs = {
  confirmAid: { from: ['DELIVERED'], to: 'CONFIRMED' },
} satisfies Transitions;

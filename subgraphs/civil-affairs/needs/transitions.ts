import type { Transitions } from '#kernel';

// biome-ignore format: a table reads by its rows.
export const needActs = {
  consentToNeed: { from: ['DRAFTED'], to: 'PUBLISHED' },
  refuseNeed:    { from: ['DRAFTED', 'PUBLISHED'], to: 'WITHDRAWN' },
  withdrawNeed:  { from: ['DRAFTED', 'PUBLISHED'], to: 'WITHDRAWN' },
  closeNeed:     { from: ['DRAFTED', 'PUBLISHED'], to: 'WITHDRAWN', isSystem: true },
} as const satisfies Transitions;

// biome-ignore format: a table reads by its rows.
export const giftActs = {
  deliver:    { from: ['ALLOCATED'], to: 'DELIVERED', isSystem: true },
  confirmAid: { from: ['DELIVERED'], to: 'CONFIRMED' },
  release:    { from: ['ALLOCATED'], to: 'RELEASED', isSystem: true },
  // The family may have said that it came before the carrier said that it did not.
  return:     { from: ['DELIVERED', 'CONFIRMED'], to: 'RETURNED', isSystem: true },
} as const satisfies Transitions;

/** How far a late task is escalated 督办, from nothing to the convener. */
export const supervisionLevels = ['NONE', 'REMINDER', 'YELLOW', 'ORANGE_LETTER', 'TO_CONVENER'] as const;

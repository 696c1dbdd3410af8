/** The rungs of the ladder on which a task is supervised, from nothing to the convener. */
export const rungs = ['NONE', 'REMINDER', 'YELLOW', 'ORANGE_LETTER', 'TO_CONVENER'] as const;

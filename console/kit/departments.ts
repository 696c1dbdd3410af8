import type { Word } from './words.ts';

/** The departments whose facts stand beside each other, by the name of their share. */
export const departments = {
  civilAffairs: ['民政', 'Civil affairs'],
  police: ['公安', 'Police'],
  health: ['卫健', 'Health'],
  education: ['教育', 'Education'],
  housing: ['住建', 'Housing'],
} as const satisfies Readonly<Record<string, Word>>;

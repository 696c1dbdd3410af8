import { LRUCache } from 'lru-cache';

/** What is named by a longer text is not kept: many of them would fill the memory. */
const LONGEST = 20_000;

/** Keeps at most so many values by their texts, and lets go of what was used longest ago. */
export const recent = <Value extends object | string | true>(most: number) =>
  new LRUCache<string, Value>({
    max: most,
    maxSize: most * LONGEST,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, key) => key.length + 1,
  });

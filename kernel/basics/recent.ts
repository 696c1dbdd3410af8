/** What is named by a longer text is not kept: many of them would fill the memory. */
const LONGEST = 20_000;

/** Keeps at most so many, and lets go of what was used longest ago: what is new and used once does not drive out what is used often. */
export function recent<Value>(most: number) {
  const kept = new Map<string, Value>();
  return {
    get(key: string): Value | undefined {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set(key: string, value: Value) {
      if (key.length > LONGEST) return;
      kept.set(key, value);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
    },
  };
}

import { useState } from 'preact/hooks';
import { usePerson } from './session.tsx';

const kept = new Map<string, unknown>();
let writer = '';

/** A state that outlives its page, for one person alone: what was answered before a session ended is there afterwards. */
export function useKept<Value>(name: string, start: Value): [Value, (next: Value) => void] {
  const { id: person } = usePerson();
  if (writer !== person) kept.clear();
  writer = person;
  const [value, set] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : start));
  return [
    value,
    (next) => {
      kept.set(name, next);
      set(next);
    },
  ];
}

/** What was sent is kept no longer: every state whose name begins so. */
export function forget(name: string) {
  for (const one of kept.keys()) if (one.startsWith(name)) kept.delete(one);
}

import { useState } from 'preact/hooks';
import { usePerson } from './session.tsx';

const kept = new Map<string, unknown>();
let writer = '';

/** What somebody wrote and has not sent, by name: kept in memory past the end of their session, and gone when another signs in. */
export function useDrafts(): Map<string, unknown> {
  const { id: person } = usePerson();
  if (writer !== person) kept.clear();
  writer = person;
  return kept;
}

/** A state that is kept as a draft. */
export function useKept<Value>(name: string, start: Value): [Value, (next: Value) => void] {
  const drafts = useDrafts();
  const [value, set] = useState<Value>(() => (drafts.has(name) ? (drafts.get(name) as Value) : start));
  return [
    value,
    (next) => {
      drafts.set(name, next);
      set(next);
    },
  ];
}

/** What was sent is kept no longer: every draft whose name begins so. */
export function forget(name: string) {
  for (const one of kept.keys()) if (one.startsWith(name)) kept.delete(one);
}

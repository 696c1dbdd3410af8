import ExceptionKind from 'enum:ExceptionKind';
import Colleagues from 'operation:Colleagues';
import { useAsk } from '../kit/ask.ts';
import { usePerson } from '../kit/session.tsx';
import { wordOf } from '../kit/words.ts';

/** The time of day that Shanghai's clocks show. */
export const clock = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'short' }).format(new Date(at));

/** The workers of the reader's own unit, to be chosen by name. */
export function useWorkers() {
  const own = usePerson().organisation?.name;
  return (useAsk(Colleagues, {}).data?.colleagues.nodes ?? [])
    .filter(({ role, organisation }) => role === 'service-worker' && organisation?.name === own)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** What a worker or provider can say went wrong; a complaint or a low score is the family's to say. */
export const exceptions = () =>
  Object.keys(ExceptionKind)
    .filter((kind) => kind !== 'COMPLAINT' && kind !== 'LOW_SCORE')
    .map((kind) => ({ value: kind, label: wordOf(ExceptionKind, kind) }));

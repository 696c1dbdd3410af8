import Colleagues from 'operation:Colleagues';
import { useAsk } from '../kit/ask.ts';
import { usePerson } from '../kit/session.tsx';
import { language, type Word } from '../kit/words.ts';

const units: Readonly<Record<string, Word>> = {
  小时: ['小时', 'hours'],
  次: ['次', 'times'],
  餐: ['餐', 'meals'],
  趟: ['趟', 'trips'],
};

/** Units of a service, as people write them. */
export const count = (quantity: number, unit: string) =>
  language === 'zh'
    ? `${quantity} ${unit}`
    : [quantity, units[unit]?.[1].replace(quantity === 1 ? /s$/ : /$/, '')].filter(Boolean).join(' ');

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

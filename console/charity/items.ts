import ResourceItems from 'operation:ResourceItems';
import { useAsk } from '../kit/ask.ts';
import { usePerson } from '../kit/session.tsx';
import { amount } from '../kit/units.ts';
import { language, say } from '../kit/words.ts';

/** What can be asked for and given, by code and in the reader's language. */
export function useItems() {
  const items = useAsk(ResourceItems, {}).data?.resourceItems ?? [];
  const named = (item: (typeof items)[number]) => (language === 'zh' ? item.name : item.english);
  return {
    items,
    /** By its code, or, where the graph gives none, by its Chinese name. */
    nameOf: (code: string, name: string) => {
      const found = items.find((item) => item.code === code || item.name === name);
      return found ? named(found) : name;
    },
    choices: items.map((item) => ({ value: item.code, label: `${named(item)} · ${amount(1, item.unit)}` })),
  };
}

/** Places that a gift can be meant for: the reader's county, and what it lies in. */
export function usePlaces() {
  const { code, name } = usePerson().division;
  return [
    { value: code.slice(0, 6), label: code.length === 6 ? name : say(['本县（市、区）', 'This county']) },
    { value: code.slice(0, 4), label: say(['本州（市）', 'This prefecture']) },
    { value: code.slice(0, 2), label: say(['全省', 'The whole province']) },
  ];
}

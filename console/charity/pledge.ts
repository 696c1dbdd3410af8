import Organisations from 'operation:Organisations';
import { useAsk } from '../kit/ask.ts';
import type { Choices } from '../kit/fields.tsx';
import { useItems, usePlaces } from './items.ts';

/** What can be chosen by name in a pledge. */
export function usePledgeChoices(): Choices {
  const { choices } = useItems();
  const places = usePlaces();
  const units = useAsk(Organisations, {}).data?.organisations.nodes ?? [];
  return {
    item: choices,
    holder: units
      .filter(({ kind }) => kind === 'PUBLIC_INTEREST')
      .map(({ id, name }) => ({ value: id, label: name })),
    'intent.division': places,
  };
}

import { create, deadline } from '#kernel';
import { type Act, lock } from '../lifecycle.ts';
import { Assistance } from './entities.ts';

/** Recognised assistance, for update. */
export const assistanceOf = (act: Act, id: string) => lock(act, Assistance, id);

/** Recognises somebody in a category from today on, for as long as a finding holds. */
export const recognise = async (act: Act, citizen: string, category: string, confirmedBy: string) =>
  create(act, Assistance, {
    citizenId: citizen,
    category,
    validFrom: act.today,
    validUntil: await deadline(act, 'assistance-valid'),
    confirmedBy,
  });

/** What a hearing upheld: a smaller amount, or, where none is named, its end today. */
export async function reduceAssistance(act: Act, id: string, amount: number | null) {
  const assistance = (await assistanceOf(act, id)) as Assistance;
  if (amount != null) assistance.amount = amount;
  else assistance.validUntil = act.today;
}

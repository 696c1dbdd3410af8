import { type Act as AnyAct, type Rule as AnyRule, actsOf, lifecycles, refusal } from '#kernel';
import { type Item, itemNamed, quantityFault } from '#schema/items.ts';
import type { Context } from './loaders.ts';
import type { Inputs } from './schema.types.ts';

export type Act = AnyAct<Context>;
export type Rule<Row, Input> = AnyRule<Row, Input, Context>;

export const acts = actsOf<Inputs, Context>();
/** Acts of this room: the record itself says whose it is. */
export const lifecycle = lifecycles<Inputs, Context>('resource-pool');

const staff = ['coordinator', 'civil-affairs', 'auditor'];

/** The prefix of the divisions whose records this person may look at for the county; null for everyone else. */
export const countyOf = ({ who }: Pick<Context, 'who'>) => (staff.includes(who.role) ? who.division : null);

/** Whether an act's person answers for this place. */
export const answersFor = ({ context }: Act, place: string) =>
  staff.includes(context.who.role) && place.startsWith(context.who.division);

export const unitOf = ({ context }: Act) => context.who.organisation as string;

/** An item of the catalogue, by its code or name. */
export function itemOf(text: string, field = 'item'): Item {
  const item = itemNamed(text);
  if (!item)
    throw refusal('BAD_USER_INPUT', `There is no item ${text.slice(0, 40)}; see resourceItems.`, field);
  return item;
}

/** The code of a place in Yunnan, from the province to a community. */
export function checkDivision(code: string, field = 'division'): string {
  if (!/^53(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/.test(code))
    throw refusal('BAD_USER_INPUT', 'A division is a code of 2 to 12 digits in Yunnan.', field);
  return code;
}

/** A quantity that this item can have: more than nothing, in its unit, and no slip of the pen. */
export function checkQuantity(item: Item, quantity: number, field = 'quantity'): number {
  const fault = quantityFault(item, quantity);
  if (fault) throw refusal('BAD_USER_INPUT', fault, field);
  return quantity;
}

/** Where somebody names a unit, it must be the item's. */
export function checkUnit(item: Item, unit: string | null | undefined, field = 'unit') {
  if (unit != null && unit !== item.unit)
    throw refusal(
      'BAD_USER_INPUT',
      `${item.name} is counted in ${item.unit}, not in ${unit.slice(0, 20)}.`,
      field,
    );
}

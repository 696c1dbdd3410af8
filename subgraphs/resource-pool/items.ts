import { refusal } from '#kernel';
import { aliasOf, type Item, itemNamed, quantityFault } from '#schema/items.ts';

type Coded = { item: string };
// What was given before there was a catalogue shows its own words.
const known = ({ item }: Coded): Pick<Item, 'name' | 'kind' | 'unit'> =>
  itemNamed(item) ?? { name: item, kind: 'GOODS', unit: '' };

/** The fields by which a row shows the item whose code it holds. */
export const itemFields = {
  item: (row: Coded) => known(row).name,
  itemCode: ({ item }: Coded) => item,
  kind: (row: Coded) => known(row).kind,
  unit: (row: Coded) => known(row).unit,
};

interface Card {
  beneficiary: string | null;
  size: number | null;
  grade?: number | null;
}

/** What a card calls the family; nothing else of it is ever shown. Null where there is no card. */
export const alias = ({ beneficiary, size }: Card) =>
  beneficiary == null ? null : aliasOf(beneficiary, size ?? 1);

const GRADES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** On a task card a child has a letter and a grade: 儿童A，八年级. */
export const cardAlias = (card: Card) =>
  card.beneficiary === 'CHILD'
    ? `儿童A${card.grade ? `，${GRADES[card.grade - 1]}年级` : ''}`
    : (alias(card) ?? '需要帮助的家庭');

/** An item of the catalogue, by its code or name. */
export function itemOf(text: string, field = 'item'): Item {
  const item = itemNamed(text);
  if (!item)
    throw refusal('BAD_USER_INPUT', `There is no item ${text.slice(0, 40)}; see resourceItems.`, field);
  return item;
}

/** A quantity that this item can have: more than nothing, in its unit, and no slip of the pen. */
export function checkQuantity(item: Item, quantity: number, field = 'quantity'): number {
  const fault = quantityFault(item, quantity);
  if (fault) throw refusal('BAD_USER_INPUT', fault, field);
  return quantity;
}

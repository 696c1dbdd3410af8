import { aliasOf, type Item, itemNamed } from '#schema/items.ts';

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
  beneficiary: string;
  size: number;
  grade?: number | null;
}

/** What a card calls the family; nothing else of it is ever shown. */
export const alias = ({ beneficiary, size }: Card) =>
  beneficiary == null ? null : aliasOf(beneficiary, size);

const GRADES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** On a task card a child has a letter and a grade: 儿童A，八年级. */
export const cardAlias = (card: Card) =>
  card.beneficiary === 'CHILD'
    ? `儿童A${card.grade ? `，${GRADES[card.grade - 1]}年级` : ''}`
    : (alias(card) ?? '需要帮助的家庭');

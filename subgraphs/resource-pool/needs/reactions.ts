import { create, type Handlers } from '#kernel';
import { itemNamed } from '#schema/items.ts';
import { Need } from './entities.ts';

/** What civil affairs tells the pool: cards to publish. */
export const needHandlers: Handlers = {
  'civil-affairs.need.published': async ({ ids }, { em, today }) => {
    const item = itemNamed(ids['item'] as string);
    if (!item) throw new Error(`There is no item ${ids['item']}`);
    create({ em }, Need, {
      id: ids['need'],
      caseId: ids['case'],
      state: 'OPEN',
      item: item.code,
      quantity: Number(ids['quantity']),
      beneficiary: ids['beneficiary'],
      size: Number(ids['size']),
      grade: ids['grade'] == null ? null : Number(ids['grade']),
      placeCode: ids['place'],
      town: ids['town'],
      publishedOn: today,
      until: ids['until'] ?? null,
      barred: ids['barred'] ?? [],
    });
  },
};

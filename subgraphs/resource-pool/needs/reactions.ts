import type { Handlers } from '#kernel/events.ts';
import { create, lock } from '#kernel/lifecycle.ts';
import { itemNamed } from '#schema/items.ts';
import { Profile } from '../organisations/index.ts';
import { Need } from './entities.ts';

/** What civil affairs tells the pool: cards to publish, and who joined the network. */
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
  'civil-affairs.organisation.admitted': async ({ ids }, { em }) => {
    const known = await lock({ em }, Profile, ids['organisation'] as string);
    const profile =
      known ??
      create({ em }, Profile, {
        id: ids['organisation'],
        kind: '',
        divisionCode: '',
        summary: '新入网单位，尚未填写简介。',
      });
    Object.assign(profile, { kind: ids['kind'], divisionCode: ids['division'] });
  },
};

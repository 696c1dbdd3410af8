import type { Handlers } from '#kernel/events.ts';
import { create, lock, transition } from '#kernel/lifecycle.ts';
import { itemNamed } from '#schema/items.ts';
import { confirmed, takeBack } from '../donations/delivering.ts';
import { Profile } from '../organisations/entities.ts';
import { Need } from './entities.ts';
import { needActs } from './transitions.ts';

/** What civil affairs tells the pool: cards to publish, cards to take back, the family's word, and who joined the network. */
export const poolHandlers: Handlers = {
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
  'civil-affairs.need.withdrawn': async (event, reaction) => {
    const need = await lock(reaction, Need, event.ids['need'] as string);
    if (!need) return;
    await takeBack(event, reaction, need.id);
    transition(needActs, 'withdraw', need);
  },
  'civil-affairs.aid.confirmed': confirmed,
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

import { create, type Handlers, type HubEvent, lock, type Reaction, transition } from '#kernel';
import { recordAid } from '../cases/index.ts';
import { notifyFamily } from '../notices/index.ts';
import { Gift } from './entities.ts';
import { giftActs } from './transitions.ts';

const found = async ({ ids }: HubEvent, { em }: Reaction) => lock({ em }, Gift, ids['aid'] as string);

/** What the pool tells of gifts on their way to a case. */
export const needHandlers: Handlers = {
  'resource-pool.aid.allocated': async ({ ids }, { em }) => {
    create({ em }, Gift, {
      id: ids['aid'],
      caseId: ids['case'],
      needId: ids['need'] ?? null,
      state: 'ALLOCATED',
      allocatedOn: ids['on'],
    });
  },
  'resource-pool.aid.delivered': async (event, reaction) => {
    const { aid, case: caseId, need, on } = event.ids;
    // What was set aside before gifts were told of is told of now.
    const gift =
      (await found(event, reaction)) ??
      create(reaction, Gift, { id: aid, caseId, needId: need ?? null, state: 'ALLOCATED', allocatedOn: on });
    transition(giftActs, 'deliver', gift);
    gift.deliveredOn = on as string;
    recordAid(reaction, { caseId: gift.caseId, kind: event.name, helpedOn: gift.deliveredOn });
    await reaction.em.flush();
    await notifyFamily(reaction, gift.caseId, 'AID_DELIVERED', gift.id);
  },
  'resource-pool.aid.released': async (event, reaction) => {
    const gift = await found(event, reaction);
    if (gift) transition(giftActs, 'release', gift);
  },
  'resource-pool.aid.returned': async (event, reaction) => {
    const gift = await found(event, reaction);
    if (gift) transition(giftActs, 'return', gift);
  },
};

import { type Handlers, lock } from '#kernel';
import { Need, withdraw } from '../needs/index.ts';
import { confirmed, takeBack } from './delivering.ts';

/** What civil affairs tells of gifts on their way: cards to take back, and the family's word. */
export const donationHandlers: Handlers = {
  'civil-affairs.need.withdrawn': async (event, reaction) => {
    const need = await lock(reaction, Need, event.ids['need'] as string);
    if (!need) return;
    await takeBack(event, reaction, need.id);
    withdraw(need);
  },
  'civil-affairs.aid.confirmed': confirmed,
};

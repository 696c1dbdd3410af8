import { after, type Handlers, type HubEvent, lock, type Reaction, transition, transitionAll } from '#kernel';
import { Need, withdraw } from '../needs/index.ts';
import { tell } from './allocations.ts';
import { backToStock } from './deliveries.ts';
import { Allocation } from './entities.ts';
import { carry } from './ledger.ts';
import { allocationActs } from './transitions.ts';

/** The family no longer asks: what was set aside goes back to stock, and its task cards go at once. */
async function takeBack({ name, ids }: HubEvent, { em, emit, now, today }: Reaction) {
  const need = await lock({ em }, Need, ids['need'] as string);
  if (!need) return;
  const set = await transitionAll({ em }, Allocation, allocationActs, 'takeBack', { needId: need.id });
  for (const allocation of set) {
    await backToStock(allocation, 'ALLOCATED', { em, now, name });
    tell({ emit, today }, 'released', allocation);
  }
  withdraw(need);
}

/** The family has said that it came: its word travels as codes. */
async function confirmed({ name, ids }: HubEvent, { em, now, today }: Reaction) {
  const allocation = await lock({ em }, Allocation, ids['aid'] as string);
  if (!allocation || after(allocationActs, allocation.state, 'confirm') == null) return;
  transition(allocationActs, 'confirm', allocation);
  Object.assign(allocation, { confirmedOn: today, score: Number(ids['score']), thanks: ids['thanks'] });
  await carry({ em, now, name }, allocation, 'DELIVERED', 'CONFIRMED');
}

/** What civil affairs tells of gifts on their way: cards to take back, and the family's word. */
export const donationHandlers: Handlers = {
  'civil-affairs.need.withdrawn': takeBack,
  'civil-affairs.aid.confirmed': confirmed,
};

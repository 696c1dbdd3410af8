import { transition } from '#kernel';
import type { Need } from './entities.ts';
import { needActs } from './transitions.ts';

/** So much is set aside for it: it may have all it asks for. */
export function meet(need: Need, quantity: number) {
  need.met = Number((need.met + quantity).toFixed(3));
  if (need.met >= need.quantity) transition(needActs, 'meet', need);
}

/** So much did not come after all. */
export function reopen(need: Need, quantity: number) {
  need.met = Number((need.met - quantity).toFixed(3));
  if (need.state === 'MET') transition(needActs, 'reopen', need);
}

/** Its family no longer asks. */
export const withdraw = (need: Need) => transition(needActs, 'withdraw', need);

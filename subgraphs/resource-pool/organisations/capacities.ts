import { create, refusal } from '#kernel';
import { checkQuantity, itemOf } from '../items.ts';
import { type Act, acts, made, unitOf } from '../lifecycle.ts';
import type { DeclareCapacityInput } from '../schema.types.ts';
import { Capacity } from './entities.ts';

async function declareCapacity({ item: text, quantity, until }: DeclareCapacityInput, act: Act) {
  const item = itemOf(text);
  checkQuantity(item, quantity);
  if (until < act.today) throw refusal('BAD_USER_INPUT', 'until lies in the past.', 'until');
  const organisation = unitOf(act);
  const capacity = create(act, Capacity, { organisationId: organisation, item: item.code, quantity, until });
  act.emit('resource-pool.capacity.declared', { capacity: capacity.id, organisation });
  return made(capacity, 'DECLARED');
}

export const capacityMutations = acts({ declareCapacity });

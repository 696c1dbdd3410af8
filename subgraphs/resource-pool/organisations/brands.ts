import { create, lock, refusal } from '#kernel';
import { type Act, acts, made } from '../lifecycle.ts';
import type { AddBrandInput } from '../schema.types.ts';
import { Brand } from './entities.ts';
import { isTended } from './policy.ts';

async function addBrand({ parent, name, division: divisionCode }: AddBrandInput, act: Act) {
  const above = parent ? await lock(act, Brand, parent, 'parent') : null;
  if (parent && !above) throw refusal('BAD_USER_INPUT', 'There is no such brand.', 'parent');
  if (!isTended({ divisionCode }, act.context.who) || (above && !divisionCode.startsWith(above.divisionCode)))
    throw refusal(
      'BAD_USER_INPUT',
      'A brand lies within your division and within the one above it.',
      'division',
    );
  const brand = create(act, Brand, { parentId: above?.id ?? null, name, divisionCode });
  act.emit('resource-pool.brand.added', { brand: brand.id });
  return made(brand, 'ADDED');
}

export const brandMutations = acts({ addBrand });

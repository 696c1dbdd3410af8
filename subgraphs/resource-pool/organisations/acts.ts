import { create, lock, type Outcome, refusal, type Transitions } from '#kernel';
import { type Act, acts, answersFor, checkQuantity, itemOf, lifecycle, unitOf } from '../lifecycle.ts';
import type { AddBrandInput, DeclareCapacityInput } from '../schema.types.ts';
import { Brand, Capacity, Profile } from './entities.ts';

// biome-ignore format: a table reads by its rows.
export const profileActs = {
  describeOrganisation: { from: ['INCUBATING', 'GROWING', 'ESTABLISHED'] },
  recordCertificate:    { from: ['INCUBATING', 'GROWING', 'ESTABLISHED'] },
  joinBrand:            { from: ['INCUBATING', 'GROWING', 'ESTABLISHED'] },
  advanceIncubation:    { from: ['INCUBATING', 'GROWING'], to: ['GROWING', 'ESTABLISHED'] },
} as const satisfies Transitions;

const ofCounty = ({ divisionCode }: Profile, act: Act) => answersFor(act, divisionCode);

const steps = lifecycle({
  entity: Profile,
  noun: 'profile',
  table: profileActs,
  ids: ({ id }) => ({ organisation: id }),
  steps: {
    describeOrganisation: {
      mayKnow: ({ id }, act) => id === unitOf(act),
      event: 'described',
      change: (profile, { summary }) => {
        if (summary.length > 200)
          throw refusal('BAD_USER_INPUT', 'A summary has at most 200 characters.', 'summary');
        profile.summary = summary;
      },
    },
    recordCertificate: {
      mayKnow: ofCounty,
      event: 'certified',
      rules: [
        ({ kind }) => {
          if (kind !== 'PUBLIC_INTEREST')
            throw refusal(
              'BAD_USER_INPUT',
              'Only a charity can be certified to fundraise (慈善法 22).',
              'id',
            );
        },
      ],
      change: (profile, { number, until }, { today }) => {
        if (until < today) throw refusal('BAD_USER_INPUT', 'This certificate has run out.', 'until');
        Object.assign(profile, { certificate: number, certificateUntil: until });
      },
    },
    joinBrand: {
      mayKnow: ofCounty,
      event: 'branded',
      change: async (profile, { brand }, act) => {
        const found = await lock(act, Brand, brand, 'brand');
        if (!found || !profile.divisionCode.startsWith(found.divisionCode))
          throw refusal('BAD_USER_INPUT', 'This brand is not of the organisation’s place.', 'brand');
        profile.brandId = found.id;
      },
    },
    advanceIncubation: {
      mayKnow: ofCounty,
      event: 'advanced',
      change: ({ state }) => (state === 'INCUBATING' ? 'GROWING' : 'ESTABLISHED'),
    },
  },
});

async function declareCapacity(
  { item: text, quantity, until }: DeclareCapacityInput,
  act: Act,
): Promise<() => Outcome> {
  const item = itemOf(text);
  checkQuantity(item, quantity);
  if (until < act.today) throw refusal('BAD_USER_INPUT', 'until lies in the past.', 'until');
  const capacity = create(act, Capacity, { organisationId: unitOf(act), item: item.code, quantity, until });
  act.emit('resource-pool.capacity.declared', { capacity: capacity.id, organisation: unitOf(act) });
  return () => ({ id: capacity.id, state: 'DECLARED', version: capacity.version });
}

async function addBrand({ parent, name, division }: AddBrandInput, act: Act): Promise<() => Outcome> {
  const above = parent ? await lock(act, Brand, parent, 'parent') : null;
  if (parent && !above) throw refusal('BAD_USER_INPUT', 'There is no such brand.', 'parent');
  if (!answersFor(act, division) || (above && !division.startsWith(above.divisionCode)))
    throw refusal(
      'BAD_USER_INPUT',
      'A brand lies within your division and within the one above it.',
      'division',
    );
  const brand = create(act, Brand, { parentId: above?.id ?? null, name, divisionCode: division });
  act.emit('resource-pool.brand.added', { brand: brand.id });
  return () => ({ id: brand.id, state: 'ADDED', version: 1 });
}

export const organisationMutations = {
  ...acts({ declareCapacity, addBrand }),
  ...steps,
};

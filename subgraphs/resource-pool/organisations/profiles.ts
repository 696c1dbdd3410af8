import { lock, refusal } from '#kernel';
import { lifecycle } from '../lifecycle.ts';
import { Brand, Profile } from './entities.ts';
import { isOwn, isTended } from './policy.ts';
import { profileActs } from './transitions.ts';

export const profileMutations = lifecycle({
  entity: Profile,
  noun: 'profile',
  table: profileActs,
  mayKnow: { holds: isTended },
  ids: ({ id }) => ({ organisation: id }),
  steps: {
    describeOrganisation: {
      mayKnow: { holds: isOwn },
      event: 'described',
      change: (profile, { summary }) => {
        if (summary.length > 200)
          throw refusal('BAD_USER_INPUT', 'A summary has at most 200 characters.', 'summary');
        profile.summary = summary;
      },
    },
    recordCertificate: {
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
      event: 'branded',
      change: async (profile, { brand }, act) => {
        const found = await lock(act, Brand, brand, 'brand');
        if (!found || !profile.divisionCode.startsWith(found.divisionCode))
          throw refusal('BAD_USER_INPUT', 'This brand is not of the organisation’s place.', 'brand');
        profile.brandId = found.id;
      },
    },
    advanceIncubation: {
      event: 'advanced',
      change: ({ state }) => (state === 'INCUBATING' ? 'GROWING' : 'ESTABLISHED'),
    },
  },
});

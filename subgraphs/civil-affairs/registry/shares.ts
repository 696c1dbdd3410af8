import { dayOf, yearsBetween } from '#kernel';
import { maskMinor, maskName, maskPhone } from '#schema/masks.ts';
import type { Shares } from '../rows.ts';
import type { Statements } from '../statements.types.ts';
import { isMinor } from '../verdicts.ts';

export const registryShares = {
  CivilAffairsShare: {
    record: (id, { load }) => load.citizen.load(id),
    computed: {
      displayName: ({ fullName, birthDate, childOrdinal }, { now }) =>
        isMinor(birthDate, now) ? maskMinor(childOrdinal) : maskName(fullName),
      ageBand: ({ birthDate }, { now }) => {
        const years = yearsBetween(birthDate, dayOf(now));
        if (years < 18) return 'MINOR';
        return years < 60 ? 'ADULT' : 'ELDER';
      },
      maskedPhone: ({ phone }) => maskPhone(phone),
    },
    fetched: {
      kinships: ({ key }, _, { load }) => load.kinshipsOf.load(key),
      guardianships: ({ key }, _, { load }) => load.guardianshipsOf.load(key),
      assistance: ({ key }, _, { load }) => load.assistanceOf.load(key),
      benefits: ({ key }, _, { load }) => load.benefitsOf.load(key),
    },
  },
} satisfies Shares<{ CivilAffairsShare: Statements['citizen']['row'] }>;

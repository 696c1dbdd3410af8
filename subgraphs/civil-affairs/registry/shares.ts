import { dayOf, yearsBetween } from '#kernel';
import { maskAccount, maskMinor, maskName, maskPhone } from '#schema/masks.ts';
import { type Context, isMinor } from '../verdicts.ts';

interface CitizenRow extends Record<string, unknown> {
  key: string;
  fullName: string;
  birthDate: string;
  childOrdinal: number | null;
  phone: string | null;
}

export const registryShares = {
  CivilAffairsShare: {
    record: (id: string, { load }: Context) => load.citizen.load(id),
    computed: {
      displayName: ({ fullName, birthDate, childOrdinal }: CitizenRow, { now }: Context) =>
        isMinor(birthDate, now) ? maskMinor(childOrdinal) : maskName(fullName),
      ageBand: ({ birthDate }: CitizenRow, { now }: Context) => {
        const years = yearsBetween(birthDate, dayOf(now));
        return years < 18 ? 'MINOR' : years < 60 ? 'ADULT' : 'ELDER';
      },
      maskedPhone: ({ phone }: CitizenRow) => maskPhone(phone),
    },
    fetched: {
      kinships: ({ key }: CitizenRow, _: unknown, { load }: Context) => load.kinshipsOf.load(key),
      guardianships: ({ key }: CitizenRow, _: unknown, { load }: Context) => load.guardianshipsOf.load(key),
      assistance: ({ key }: CitizenRow, _: unknown, { load }: Context) => load.assistanceOf.load(key),
      benefits: async ({ key }: CitizenRow, _: unknown, { load }: Context) =>
        (await load.assistanceOf.load(key))
          .filter(({ amount }) => amount != null)
          .map((row) => ({ ...row, maskedAccount: maskAccount(row.account) })),
    },
  },
};

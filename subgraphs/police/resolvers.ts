import { dayOf, inQuestion, ownPage, share, subject } from '#kernel';
import { maskResidentId } from '#schema/masks.ts';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { identify, matchesResidentNumber } from './identification.ts';
import type { Resolvers, Shares } from './loaders.ts';
import { openNumber } from './numbers.ts';
import { sql } from './police.sql.ts';

/** Whether six calendar months have passed since a day; null where there is no such day. */
function sixMonthsSince(day: string | null, now: Date): boolean | null {
  if (day == null) return null;
  const due = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = due.getUTCDate();
  due.setUTCMonth(due.getUTCMonth() + 6);
  // August 31 and six months is the last day of February, not a day in March.
  if (due.getUTCDate() !== dayOfMonth) due.setUTCDate(0);
  return dayOf(now) >= due.toISOString().slice(0, 10);
}

export const shares = {
  PoliceShare: {
    record: (id, { load }) => load.record.load(id),
    computed: {
      missingOverSixMonths: ({ reportedMissingOn }, { now }) => sixMonthsSince(reportedMissingOn, now),
      inCustodyOverSixMonths: ({ heldSince }, { now }) => sixMonthsSince(heldSince, now),
    },
    fetched: {
      maskedResidentNumber: async ({ key }, _, { load }) => {
        const row = await load.numberOf.load(key);
        return row && maskResidentId(openNumber(row.sealed));
      },
    },
  },
} satisfies Shares;

export const resolvers = {
  Query: {
    registrations: ownPage('registrations', 'police.register.read', sql.registrations),
    matchesResidentNumber: (_, args, context) => matchesResidentNumber(args, context),
  },
  Mutation: {
    ...acts,
    identify: (_, { input }, context) => identify(input, context),
  },
  Registration: { citizen: ({ citizenId }) => ({ id: citizenId }) },
  Correction: inQuestion('police', facts),
  Citizen: {
    __resolveReference: subject,
    police: share('PoliceShare'),
  },
} satisfies Resolvers;

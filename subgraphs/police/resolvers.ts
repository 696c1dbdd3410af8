import { addMonths, dayOf, inQuestion, ownPage, ownRecord, share, subject } from '#kernel';
import { maskResidentId } from '#schema/masks.ts';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import { identify, matchesResidentNumber } from './identification.ts';
import type { Context, Resolvers, Shares } from './loaders.ts';
import { openNumber } from './numbers.ts';
import { sql } from './police.sql.ts';

/** Whether six calendar months have passed since a day; null where there is no such day. */
const sixMonthsSince = (day: string | null, now: Date) =>
  day == null ? null : dayOf(now) >= addMonths(day, 6);

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
  RegistrationOutcome: {
    registration: ownRecord('police.register.read', (citizen, { load }: Context) =>
      load.registration.load(citizen),
    ),
  },
  FactOutcome: { correction: ({ id }) => ({ id }) },
  Correction: inQuestion('police', facts),
  Citizen: {
    __resolveReference: subject,
    police: share('PoliceShare'),
  },
} satisfies Resolvers;

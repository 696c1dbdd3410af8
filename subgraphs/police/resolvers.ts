import { dayOf, inQuestion, ownPage, share, subject } from '#kernel';
import { maskResidentId } from '#schema/masks.ts';
import { identify, matchesResidentNumber } from './actions.ts';
import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';
import { openNumber } from './numbers.ts';
import type { MutationIdentifyArgs, QueryMatchesResidentNumberArgs } from './schema.types.ts';

const REGISTER = `select citizen_id as key, citizen_id as "citizenId", status, registered_code as division
  from registration where division_code like $1 and ($2::uuid is null or citizen_id > $2) order by citizen_id limit $3`;

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

type Registered = { key: string; reportedMissingOn: string | null; heldSince: string | null };

export const shares = {
  PoliceShare: {
    record: (id: string, { load }: Context) => load.record.load(id),
    computed: {
      missingOverSixMonths: ({ reportedMissingOn }: Registered, { now }: Context) =>
        sixMonthsSince(reportedMissingOn, now),
      inCustodyOverSixMonths: ({ heldSince }: Registered, { now }: Context) => sixMonthsSince(heldSince, now),
    },
    fetched: {
      maskedResidentNumber: async ({ key }: Registered, _: unknown, { load }: Context) => {
        const row = await load.numberOf.load(key);
        return row && maskResidentId(openNumber(row.sealed));
      },
    },
  },
};

export const resolvers = {
  Query: {
    registrations: ownPage('registrations', 'police.register.read', REGISTER),
    matchesResidentNumber: (_: unknown, args: QueryMatchesResidentNumberArgs, context: Context) =>
      matchesResidentNumber(args, context),
  },
  Mutation: {
    ...acts,
    identify: (_: unknown, { input }: MutationIdentifyArgs, context: Context) => identify(input, context),
  },
  Registration: { citizen: ({ citizenId }: { citizenId: string }) => ({ id: citizenId }) },
  Correction: inQuestion('police', facts),
  Citizen: {
    __resolveReference: subject,
    police: share('PoliceShare'),
  },
};

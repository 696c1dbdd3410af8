import { create, refusal, row, rows, yearsBetween } from '#kernel';
import type { Act } from '../lifecycle.ts';
import { Citizen, Household } from './entities.ts';
import { sql } from './registry.sql.ts';

/** A person as whoever meets them says. */
export interface Stated {
  fullName: string;
  sex: number;
  birthDate: string;
  relation: string;
}

/** GB/T 2261.1: unknown, male, female, not said. */
const SEXES = [0, 1, 2, 9];

/** Refuses what cannot be true of anybody. */
export function checkStated({ sex, birthDate }: Stated, { today }: Pick<Act, 'today'>) {
  if (!SEXES.includes(sex)) throw refusal('BAD_USER_INPUT', 'Sex is 0, 1, 2 or 9 (GB/T 2261.1).', 'sex');
  if (birthDate > today) throw refusal('BAD_USER_INPUT', 'Nobody is born in the future.', 'birthDate');
}

/** A household as it was said to be: nobody says where else it would be registered. */
export const registerHousehold = (
  act: Act,
  { residence, isRegistered, address }: { residence: string; isRegistered: boolean; address: string },
) =>
  create(act, Household, {
    registeredCode: isRegistered ? residence : null,
    residenceCode: residence,
    address,
  });

/** Somebody enters the register of the street as a member of a household. */
export async function register(
  act: Act,
  householdId: string,
  { fullName, sex, birthDate, relation }: Stated,
  id?: string,
): Promise<Citizen> {
  const known = await row(act, sql.countCitizens, { household: householdId });
  const isMinor = yearsBetween(birthDate, act.today) < 18;
  return create(act, Citizen, {
    // Who has no number gets a random id; the police identify those who have one.
    ...(id && { id }),
    householdId,
    relation,
    ordinal: (known?.all ?? 0) + 1,
    childOrdinal: isMinor ? (known?.children ?? 0) + 1 : null,
    fullName,
    sex,
    birthDate,
  });
}

/** Those who are of a household. */
export const membersOf = async (act: Pick<Act, 'em'>, household: string) =>
  (await rows(act, sql.ownMembers, { household })).map(({ id }) => id);

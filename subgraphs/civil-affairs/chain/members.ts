import { actsOf } from '#kernel/acts.ts';
import { yearsBetween } from '#kernel/calendar.ts';
import { create } from '#kernel/lifecycle.ts';
import { refusal } from '#kernel/refusals.ts';
import { Citizen } from '../registry/entities.ts';
import type { Context } from '../verdicts.ts';
import { type InCase, inCase } from './making.ts';

interface MemberInput extends InCase {
  citizen?: string | null;
  fullName: string;
  sex: number;
  birthDate: string;
  relation: string;
}

const COUNTS = `select count(*)::int + 1 as ordinal, count(child_ordinal)::int + 1 as child from citizen where household_id = ?`;

/** A member joins the household as it is seen in the case; whoever is of another one already is not taken from it. */
const addHouseholdMember = inCase('civil-affairs.case.handle', async (file, input: MemberInput, act) => {
  if (input.birthDate > act.today)
    throw refusal('BAD_USER_INPUT', 'Nobody is born in the future.', 'birthDate');
  if (input.relation === 'HEAD') throw refusal('BAD_USER_INPUT', 'A household has one head.', 'relation');
  if (input.citizen && (await act.em.findOne(Citizen, { id: input.citizen })))
    throw refusal('CONFLICT', 'This person is of a household already.');
  const [row] = await act.em.execute(COUNTS, [file.householdId]);
  const isMinor = yearsBetween(input.birthDate, act.today) < 18;
  const member = create(act, Citizen, {
    ...(input.citizen && { id: input.citizen }),
    householdId: file.householdId,
    relation: input.relation,
    ordinal: row?.['ordinal'],
    childOrdinal: isMinor ? row?.['child'] : null,
    fullName: input.fullName,
    sex: input.sex,
    birthDate: input.birthDate,
  });
  act.emit('civil-affairs.household.changed', { case: file.id });
  return { id: member.id, state: 'REGISTERED', version: 1 };
});

export const memberMutations = actsOf<Context>({ addHouseholdMember } as never);

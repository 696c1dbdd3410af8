import { refusal, row } from '#kernel';
import { acts } from '../lifecycle.ts';
import { checkStated, register } from '../registry/index.ts';
import type { AddHouseholdMemberInput } from '../schema.types.ts';
import { inCase } from './in-case.ts';
import { sql } from './newcomers.sql.ts';
import { nameNewcomer } from './newcomers.ts';

/**
 * A member joins the household as it is seen in the case. Who is named by an id waits to be confirmed: whoever is of another
 * household is not taken from it, and nobody learns from this whether they are.
 */
const addHouseholdMember = inCase(
  'civil-affairs.case.handle',
  async (file, input: AddHouseholdMemberInput, act) => {
    const { citizen, fullName, sex, birthDate, relation } = input;
    if (relation === 'HEAD') throw refusal('BAD_USER_INPUT', 'A household has one head.', 'relation');
    const stated = { fullName, sex, birthDate, relation };
    checkStated(stated, act);
    act.emit('civil-affairs.household.changed', { case: file.id });
    if (!citizen) {
      const member = await register(act, file.householdId, stated);
      return { id: member.id, state: 'REGISTERED', version: 1 };
    }
    if (await row(act, sql.namedInHousehold, { household: file.householdId, citizen }))
      throw refusal('CONFLICT', 'This person is of the household already.', 'citizen');
    await nameNewcomer(act, file, citizen, stated, { opens: [], reportedBy: null });
    return { id: citizen, state: 'TO_CONFIRM', version: 1 };
  },
);

export const memberMutations = acts({ addHouseholdMember });

import { yearsBetween } from '#kernel/calendar.ts';
import { create } from '#kernel/lifecycle.ts';
import { deadline } from '#kernel/parameters.ts';
import { refusal } from '#kernel/refusals.ts';
import { type Act, keepAway, lifecycle, type Rule } from '../lifecycle.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import { Citizen } from '../registry/index.ts';
import { type Case, Newcomer } from './entities.ts';

import { newcomerActs } from './transitions.ts';

/** A person as whoever meets them says. */
export interface Stated {
  fullName: string;
  sex: number;
  birthDate: string;
  relation: string;
}

/** GB/T 2261.1: unknown, male, female, not said. */
const SEXES = [0, 1, 2, 9];

export function checkStated({ sex, birthDate }: Stated, { today }: Pick<Act, 'today'>) {
  if (!SEXES.includes(sex)) throw refusal('BAD_USER_INPUT', 'Sex is 0, 1, 2 or 9 (GB/T 2261.1).', 'sex');
  if (birthDate > today) throw refusal('BAD_USER_INPUT', 'Nobody is born in the future.', 'birthDate');
}

const REGISTERED_IN = `select left(coalesce(h.registered_code, h.residence_code), 6) as county
  from citizen c join household h on h.id = c.household_id where c.id::text = ?`;

/** The county on whose register somebody stands; null where none has them. */
async function registeredIn({ em }: Act, citizen: string): Promise<string | null> {
  const [row] = await em.execute(REGISTERED_IN, [citizen]);
  return row?.['county'] ?? null;
}

/**
 * Names somebody by an id that the street's register does not have. Nobody makes a ground for themself: until a second person has
 * confirmed, in the county where they are registered or else in this one, no more is open than `opens` says. What is answered
 * here is the same for the unknown, the known and those with a case elsewhere.
 */
export async function nameNewcomer(
  act: Act,
  file: Case,
  citizenId: string,
  stated: Stated,
  { opens, reportedBy }: { opens: readonly string[]; reportedBy: string | null },
): Promise<Newcomer> {
  const newcomer = create(act, Newcomer, {
    ...stated,
    state: 'TO_CONFIRM',
    caseId: file.id,
    householdId: file.householdId,
    citizenId,
    opens: [...opens],
    namedBy: act.context.who.person,
    reportedBy,
    answeringCode: (await registeredIn(act, citizenId)) ?? file.divisionCode.slice(0, 6),
    answerBy: await deadline(act, 'newcomer'),
  });
  act.emit('civil-affairs.newcomer.named', { newcomer: newcomer.id, case: file.id });
  await act.em.flush();
  await tellCounty(newcomer, act);
  return newcomer;
}

const tellCounty = ({ id, answeringCode, citizenId }: Newcomer, act: Act) =>
  notify(
    act,
    // Who named them does not learn here whose they are.
    { officers: ['coordinator', 'reviewer'], place: answeringCode, but: act.context.who.person },
    'NEWCOMER_TO_CONFIRM',
    id,
    citizenId,
  );

const COUNTS = `select count(*)::int + 1 as ordinal, count(child_ordinal)::int + 1 as child from citizen where household_id = ?`;

/** Somebody enters the register of the street as a member of a household. */
export async function register(
  act: Act,
  householdId: string,
  { fullName, sex, birthDate, relation }: Stated,
  id?: string,
): Promise<Citizen> {
  const [row] = await act.em.execute(COUNTS, [householdId]);
  const isMinor = yearsBetween(birthDate, act.today) < 18;
  return create(act, Citizen, {
    // Who has no number gets a random id; the police identify those who have one.
    ...(id && { id }),
    householdId,
    relation,
    ordinal: row?.['ordinal'],
    childOrdinal: isMinor ? row?.['child'] : null,
    fullName,
    sex,
    birthDate,
  });
}

/** What became of them is told to who named them. */
const tellNamer = (kind: NoticeKind, { id, namedBy, caseId }: Newcomer, act: Act) =>
  notify(act, { person: namedBy }, kind, id, caseId);

const notRelated: Rule<Newcomer, unknown> = async ({ caseId, citizenId }, act) => {
  await keepAway(act, caseId);
  await keepAway(act, citizenId);
};

export const newcomerMutations = lifecycle({
  entity: Newcomer,
  noun: 'newcomer',
  table: newcomerActs,
  // Whether it is one's own county's to confirm would tell who named them, or reported them, whether they are known.
  mayKnow: ({ answeringCode, namedBy, reportedBy }, { context: { who } }) =>
    answeringCode.startsWith(who.division) && namedBy !== who.person && reportedBy !== who.person,
  steps: {
    confirmNewcomer: {
      event: 'confirmed',
      rules: [notRelated],
      change: async (newcomer, _, act) => {
        const { citizenId, householdId } = newcomer;
        newcomer.decidedBy = act.context.who.person;
        const county = await registeredIn(act, citizenId);
        if (county == null) {
          await register(act, householdId, newcomer, citizenId);
          await tellNamer('NEWCOMER_CONFIRMED', newcomer, act);
          return 'REGISTERED';
        }
        if (county !== newcomer.answeringCode) {
          // Somebody else's register has them by now: that county is the one to confirm.
          Object.assign(newcomer, { answeringCode: county, decidedBy: null });
          await tellCounty(newcomer, act);
          return 'TO_CONFIRM';
        }
        await tellNamer('NEWCOMER_CONFIRMED', newcomer, act);
        return 'CONFIRMED';
      },
    },
    refuseNewcomer: {
      event: 'refused',
      rules: [notRelated],
      change: async (newcomer, { reason }, act) => {
        Object.assign(newcomer, { reason, decidedBy: act.context.who.person });
        await tellNamer('NEWCOMER_REFUSED', newcomer, act);
      },
    },
  },
});

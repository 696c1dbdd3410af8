import { create, deadline, row } from '#kernel';
import { type Act, keepAway, lifecycle, type Rule } from '../lifecycle.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import { countyOf, register, type Stated } from '../registry/index.ts';
import { type Case, Newcomer } from './entities.ts';
import { sql } from './newcomers.sql.ts';
import { confirms, told } from './policy.ts';
import { newcomerActs } from './transitions.ts';

/** The county on whose register somebody stands; null where none has them. */
const registeredIn = async (act: Act, citizen: string) =>
  (await row(act, sql.registeringCounty, { citizen }))?.county ?? null;

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
    answeringCode: (await registeredIn(act, citizenId)) ?? countyOf(file.divisionCode),
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
    { officers: told.named, place: answeringCode, but: act.context.who.person },
    'NEWCOMER_TO_CONFIRM',
    id,
    citizenId,
  );

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
  mayKnow: confirms,
  steps: {
    confirmNewcomer: {
      event: 'confirmed',
      rules: [notRelated],
      change: async (newcomer, _, act) => {
        const { citizenId, householdId } = newcomer;
        newcomer.decidedBy = act.context.who.person;
        const county = await registeredIn(act, citizenId);
        if (county != null && county !== newcomer.answeringCode) {
          // Somebody else's register has them by now: that county is the one to confirm.
          Object.assign(newcomer, { answeringCode: county, decidedBy: null });
          await tellCounty(newcomer, act);
          return 'TO_CONFIRM';
        }
        if (county == null) await register(act, householdId, newcomer, citizenId);
        await tellNamer('NEWCOMER_CONFIRMED', newcomer, act);
        return county == null ? 'REGISTERED' : 'CONFIRMED';
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

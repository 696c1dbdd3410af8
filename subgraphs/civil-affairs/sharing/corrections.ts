import { actsOf } from '#kernel/acts.ts';
import { create } from '#kernel/lifecycle.ts';
import { deadline } from '#kernel/parameters.ts';
import { refusal } from '#kernel/refusals.ts';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { isMember } from '../chain/making.ts';
import { type Act, caseFor, lifecycle, notBy, outcomeOf, type StepInput } from '../lifecycle.ts';
import { notify } from '../supervision/notices.ts';
import type { Context } from '../verdicts.ts';
import { Correction } from './entities.ts';
import { toOwner } from './owners.ts';
import { correctionActs } from './transitions.ts';

const HOME = `select h.residence_code as place from citizen c join household h on h.id = c.household_id where c.id = ?`;

/** Facts are put right where they come from; until then every view says that they are disputed. */
async function requestCorrection(
  input: {
    idempotencyKey: string;
    case?: string | null;
    citizen: string;
    type: string;
    field: string;
    statement: string;
  },
  act: Act,
) {
  const { who } = act.context;
  if (input.citizen !== who.citizen) {
    if (!input.case) throw refusal('BAD_USER_INPUT', 'Name the case in which you saw it.', 'case');
    await isMember(act, await caseFor(act, input.case, 'civil-affairs.case.read'), input.citizen);
  }
  const entry = catalogue.find(
    ({ type, field }) => type === input.type && field === input.field && type.endsWith('Share'),
  );
  if (!entry) throw refusal('BAD_USER_INPUT', 'Name a field of a share, as the catalogue lists it.', 'field');
  const correction = create(act, Correction, {
    state: 'OPEN',
    citizenId: input.citizen,
    owner: entry.room,
    field: input.field,
    statement: input.statement,
    requestedBy: who.person,
    answerBy: await deadline(act, 'correction'),
  });
  act.emit('civil-affairs.correction.requested', { correction: correction.id });
  const [home] = await act.em.execute(HOME, [input.citizen]);
  if (home)
    await notify(
      act,
      toOwner(entry.room, home['place']),
      'CORRECTION_REQUESTED',
      correction.id,
      input.citizen,
    );
  return () => outcomeOf(correction);
}

const correctionSteps = lifecycle<Correction>({
  entity: Correction,
  noun: 'correction',
  table: correctionActs,
  mayKnow: async ({ owner, citizenId }, act) =>
    act.context.who.department === owner &&
    (
      await act.em.execute(
        `select from citizen c join household h on h.id = c.household_id where c.id = ? and h.residence_code like ?`,
        [citizenId, `${act.context.who.division}%`],
      )
    ).length > 0,
  steps: {
    answerCorrection: {
      event: 'answered',
      rules: [notBy('requestedBy', 'asked')],
      change: async (
        correction,
        { outcome, answer }: StepInput & { outcome: string; answer: string },
        act,
      ) => {
        Object.assign(correction, { state: outcome, answer, answeredBy: act.context.who.person });
        await notify(act, { person: correction.requestedBy }, 'CORRECTION_ANSWERED', correction.id);
      },
    },
  },
});

export const correctionMutations = { ...actsOf<Context>({ requestCorrection } as never), ...correctionSteps };

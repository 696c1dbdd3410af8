import { closeDispute, correctFact, create, deadline, openDispute, refusal, row } from '#kernel';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { caseFor, isMember } from '../cases/index.ts';
import { type Act, acts, lifecycle, notBy, outcomeOf } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { countyOf, facts } from '../registry/index.ts';
import type { RequestCorrectionInput } from '../schema.types.ts';
import { Correction } from './entities.ts';
import { mayAnswerCorrection, owners } from './policy.ts';
import { sql } from './sharing.sql.ts';
import { correctionActs } from './transitions.ts';

const OWN = 'civil-affairs';

/** Facts are put right where they come from; until then every view says that they are disputed. */
async function requestCorrection(input: RequestCorrectionInput, act: Act) {
  const { who } = act.context;
  if (input.citizen !== who.citizen) {
    if (!input.case) throw refusal('BAD_USER_INPUT', 'Name the case in which you saw it.', 'case');
    await isMember(act, await caseFor(act, input.case, 'civil-affairs.case.read'), input.citizen);
  }
  const entry = catalogue.find(
    ({ type, field, room }) =>
      type === input.type && field === input.field && type.endsWith('Share') && room !== 'resource-pool',
  );
  if (!entry)
    throw refusal('BAD_USER_INPUT', 'Name a field of a person’s share, as the catalogue lists it.', 'field');
  const home = await row(act, sql.correctionHome, { citizen: input.citizen });
  if (!home) throw refusal('NOT_FOUND', undefined, 'citizen');
  const correction = create(act, Correction, {
    state: 'OPEN',
    citizenId: input.citizen,
    owner: entry.room,
    type: entry.type,
    field: entry.field,
    statement: input.statement,
    requestedBy: who.person,
    answerBy: await deadline(act, 'correction'),
  });
  const dispute = {
    correction: correction.id,
    citizen: input.citizen,
    type: entry.type,
    field: entry.field,
    county: countyOf(home.place),
    requestedBy: who.person,
  };
  if (entry.room === OWN) await openDispute(act.em, dispute);
  act.emit('civil-affairs.correction.requested', dispute, entry.room === OWN ? null : entry.room);
  await notify(act, owners(entry.room, home.place), 'CORRECTION_REQUESTED', correction.id, input.citizen);
  return () => outcomeOf(correction);
}

const correctionSteps = lifecycle({
  entity: Correction,
  noun: 'correction',
  table: correctionActs,
  mayKnow: async ({ owner, citizenId }, act) => {
    const home = await row(act, sql.correctionHome, { citizen: citizenId });
    return home != null && mayAnswerCorrection.holds({ owner, ...home }, act.context.who);
  },
  steps: {
    answerCorrection: {
      event: 'answered',
      rules: [notBy('requestedBy', 'asked')],
      change: async (correction, { outcome, answer, value }, act) => {
        const { id, owner } = correction;
        if (outcome === 'CORRECTED') {
          if (owner !== OWN)
            throw refusal(
              'BAD_USER_INPUT',
              `It is put right in ${owner}, by correct${owner[0]?.toUpperCase()}${owner.slice(1)}Fact.`,
              'outcome',
            );
          await correctFact(act, facts, { correction: id, value, reason: answer });
        } else if (value != null) throw refusal('BAD_USER_INPUT', 'A refusal writes no value.', 'value');
        else if (owner === OWN) await closeDispute(act.em, id, 'REFUSED');
        else act.emit('civil-affairs.correction.refused', { correction: id }, owner);
        Object.assign(correction, { answer, answeredBy: act.context.who.person });
        await notify(act, { person: correction.requestedBy }, 'CORRECTION_ANSWERED', correction.id);
        return outcome === 'CORRECTED' ? 'CORRECTED' : 'REFUSED';
      },
    },
  },
});

export const correctionMutations = { ...acts({ requestCorrection }), ...correctionSteps };

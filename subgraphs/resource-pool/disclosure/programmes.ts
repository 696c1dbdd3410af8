import { addDays, create, type Outcome, outcomeOf, parameter, refusal } from '#kernel';
import { type Act, acts, lifecycle, unitOf } from '../lifecycle.ts';
import { Profile } from '../organisations/index.ts';
import type { FileProgrammeInput, ProgrammeReportInput } from '../schema.types.ts';
import { Programme, ProgrammeReport } from './entities.ts';
import { isOwn } from './policy.ts';
import { programmeActs } from './transitions.ts';

/** Emergency appeals tell the public every five days, programmes every three months (慈善法 72, 79). */
const nextReport = async (kind: string, from: string, act: Act) =>
  addDays(
    from,
    (await parameter(act, kind === 'EMERGENCY_APPEAL' ? 'appeal-report' : 'programme-report')).value,
  );

async function fileProgramme(input: FileProgrammeInput, act: Act): Promise<() => Outcome> {
  const { kind, filingNumber, name, startsOn, endsOn = null } = input;
  const profile = await act.em.findOne(Profile, { id: unitOf(act) });
  const isAppeal = kind !== 'PROGRAMME';
  if (profile?.kind !== 'PUBLIC_INTEREST') throw refusal('CONFLICT', 'Only a charity files programmes.');
  if (isAppeal && (!profile.certificateUntil || profile.certificateUntil < startsOn))
    throw refusal('CONFLICT', 'A public appeal needs a valid certificate first (慈善法 22, 24).', 'kind');
  if (endsOn && endsOn < startsOn) throw refusal('BAD_USER_INPUT', 'endsOn lies before startsOn.', 'endsOn');
  const programme = create(act, Programme, {
    kind,
    filingNumber,
    name,
    startsOn,
    endsOn,
    state: 'RUNNING',
    organisationId: unitOf(act),
    divisionCode: profile.divisionCode,
    reportBy: await nextReport(kind, startsOn, act),
  });
  act.emit('resource-pool.programme.filed', { programme: programme.id, organisation: unitOf(act) });
  return () => outcomeOf(programme);
}

/** Keeps what a charity says of its programme; late is what comes after its day. */
function publish(
  programme: Programme,
  { raised, spent, personTimes }: ProgrammeReportInput,
  act: Act,
  isFinal: boolean,
) {
  for (const [field, value] of Object.entries({ raised, spent, personTimes }))
    if (value < 0) throw refusal('BAD_USER_INPUT', `${field} is not negative.`, field);
  create(act, ProgrammeReport, {
    programmeId: programme.id,
    publishedOn: act.today,
    raised,
    spent,
    personTimes,
    isFinal,
    isLate: act.today > programme.reportBy,
  });
}

const steps = lifecycle({
  entity: Programme,
  noun: 'programme',
  table: programmeActs,
  mayKnow: { holds: isOwn },
  ids: ({ organisationId }) => ({ organisation: organisationId }),
  steps: {
    publishProgrammeReport: {
      event: 'reported',
      change: async (programme, input, act) => {
        publish(programme, input, act, false);
        programme.reportBy = await nextReport(programme.kind, act.today, act);
      },
    },
    closeProgramme: {
      event: 'closed',
      change: (programme, input, act) => {
        publish(programme, input, act, true);
        programme.endsOn = act.today;
      },
    },
  },
});

export const programmeMutations = { ...acts({ fileProgramme }), ...steps };

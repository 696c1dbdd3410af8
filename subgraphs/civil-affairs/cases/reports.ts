import { create, refusal } from '#kernel';
import { type Act, acts, lifecycle, notBy, outcomeOf } from '../lifecycle.ts';
import { notify } from '../notices/index.ts';
import { isResident } from '../registry/index.ts';
import type { ReportNeedInput } from '../schema.types.ts';
import { takeUp } from './cases.ts';
import { checkPlace } from './checks.ts';
import { Report } from './entities.ts';
import { takesUp, told } from './policy.ts';
import { reportActs } from './transitions.ts';

/** Anyone may report a need; for those who work nearby it is a duty (社会救助法 39, 未成年人保护法 11). */
async function reportNeed(input: ReportNeedInput, act: Act) {
  const { who } = act.context;
  const place = await checkPlace(act, input.place, 12, 'place');
  const isOwn = input.channel === 'SELF';
  if (isOwn !== (isResident(who) && (input.subject ?? who.citizen) === who.citizen))
    throw refusal(
      'BAD_USER_INPUT',
      'SELF is for residents, about themselves; others report through their own channel.',
      'channel',
    );
  if (!isOwn && who.citizen && input.subject === who.citizen)
    throw refusal('BAD_USER_INPUT', 'Report your own need as a resident.', 'subject');
  const report = create(act, Report, {
    state: 'RECEIVED',
    channel: input.channel,
    level: input.level,
    text: input.text,
    subjectId: isOwn ? who.citizen : (input.subject ?? null),
    placeCode: place,
    divisionCode: place.slice(0, 9),
    reportedBy: who.person,
    reportedAt: act.now,
    hops: 0,
  });
  act.emit('civil-affairs.report.received', { report: report.id });
  await notify(
    act,
    { officers: input.level === 'RED' ? told.reportedUrgently : told.reported, place },
    'REPORT_RECEIVED',
    report.id,
    report.subjectId,
  );
  return () => outcomeOf(report);
}

const MOST_HOPS = 3;

const steps = lifecycle({
  entity: Report,
  noun: 'report',
  table: reportActs,
  mayKnow: takesUp,
  caseOf: ({ caseId }) => caseId ?? null,
  ids: ({ caseId }) => ({ case: caseId ?? null }),
  steps: {
    acceptReport: {
      event: 'accepted',
      rules: [notBy('reportedBy', 'reported the need')],
      change: takeUp,
    },
    declineReport: {
      event: 'declined',
      change: (report, { reason }) => {
        report.declined = reason;
      },
    },
    redirectReport: {
      event: 'redirected',
      change: async (report, { street }, act) => {
        const code = await checkPlace(act, street, 9, 'street');
        if (code === report.divisionCode)
          throw refusal('BAD_USER_INPUT', 'The report is with this street already.', 'street');
        if (report.hops >= MOST_HOPS)
          throw refusal('CONFLICT', 'This report went round often enough; the county decides.');
        report.divisionCode = code;
        report.hops += 1;
        const audience = { officers: told.reported, place: code };
        await notify(act, audience, 'REPORT_RECEIVED', report.id, report.subjectId);
      },
    },
  },
});

export const reportMutations = { ...acts({ reportNeed }), ...steps };

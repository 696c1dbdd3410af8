import { addWorkdays, create, parameter, refusal, row } from '#kernel';
import { none } from '../cases/index.ts';
import { type Act, acts, lifecycle, outcomeOf } from '../lifecycle.ts';
import { endAccess } from '../network/index.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import { unitOf } from '../registry/index.ts';
import type { ConveneMeetingInput } from '../schema.types.ts';
import { checkDue } from '../tasks/index.ts';
import { carryOver } from './agenda.ts';
import { Meeting, Seat } from './entities.ts';
import { byConvener, bySeat, invitedUnits, seatOf } from './in-meeting.ts';
import { sql } from './meetings.sql.ts';
import { sql as minutesSql } from './minutes.sql.ts';
import { writeMinutes } from './minutes.ts';
import { conveners } from './policy.ts';
import { signatureOf } from './signed-minutes.ts';
import { meetingActs } from './transitions.ts';

async function conveneMeeting(input: ConveneMeetingInput, act: Act) {
  const { who } = act.context;
  const county = who.division.slice(0, 6);
  checkDue(input.heldOn, act, 'heldOn');
  const limit = addWorkdays(act.today, (await parameter(act, 'urgent-meeting')).value);
  if (input.kind === 'URGENT' && input.heldOn > limit)
    throw refusal('BAD_USER_INPUT', `An urgent meeting is held by ${limit}.`, 'heldOn');
  const meeting = create(act, Meeting, {
    state: 'CONVENED',
    kind: input.kind,
    divisionCode: county,
    convenerId: who.organisation,
    convenedBy: who.person,
    topic: input.topic,
    place: input.place,
    heldOn: input.heldOn,
  });
  const units = [...new Set([who.organisation as string, ...input.units])];
  for (const unit of units) {
    await unitOf(act, unit, county, 'units');
    create(act, Seat, { meetingId: meeting.id, organisationId: unit });
  }
  await act.em.flush();
  if (input.kind === 'REGULAR') await carryOver(meeting, units, act);
  act.emit('civil-affairs.meeting.convened', { meeting: meeting.id, units });
  for (const unit of units) await notify(act, { unit }, 'MEETING_CONVENED', meeting.id);
  return () => outcomeOf(meeting);
}

const closeAccess = (meeting: Meeting, act: Act) => endAccess(act, 'meetingId', meeting.id);

const tell = async (meeting: Meeting, act: Act, kind: NoticeKind) => {
  for (const unit of await invitedUnits(act, meeting)) await notify(act, { unit }, kind, meeting.id);
};

const steps = lifecycle({
  entity: Meeting,
  noun: 'meeting',
  table: meetingActs,
  mayKnow: byConvener,
  steps: {
    cancelMeeting: {
      event: 'cancelled',
      change: async (meeting, _, act) => {
        await closeAccess(meeting, act);
        await tell(meeting, act, 'MEETING_CANCELLED');
      },
    },
    takeSeat: {
      mayKnow: bySeat,
      event: 'attended',
      change: async (meeting, _, act) => {
        Object.assign((await seatOf(act, meeting)) as Seat, {
          isPresent: true,
          personId: act.context.who.person,
        });
      },
    },
    openMeeting: {
      event: 'opened',
      rules: [
        async (meeting, act) => {
          const { value } = await parameter(act, 'quorum-thirds');
          const found = await row(act, sql.quorum, { meeting: meeting.id });
          const { present = 0, relevant = 0 } = found ?? {};
          if (present * 3 < relevant * value)
            throw refusal(
              'CONFLICT',
              `${present} of ${relevant} relevant units are present; ${value} thirds are needed.`,
            );
        },
      ],
    },
    endMeeting: { event: 'ended', change: (meeting, _, act) => closeAccess(meeting, act) },
    circulateMinutes: {
      event: 'minutes-circulated',
      change: async (meeting, _, act) => {
        meeting.minutes = await writeMinutes(meeting, act);
        await tell(meeting, act, 'MINUTES_CIRCULATED');
      },
    },
    objectToMinutes: {
      mayKnow: bySeat,
      event: 'minutes-objected',
      change: async (meeting, { reason }, act) => {
        ((await seatOf(act, meeting)) as Seat).objection = reason;
        await act.em.flush();
        await row(act, minutesSql.clearSignatures, { meeting: meeting.id });
        await notify(act, { unit: meeting.convenerId, roles: conveners }, 'MINUTES_OBJECTED', meeting.id);
      },
    },
    signMinutes: {
      mayKnow: bySeat,
      event: 'minutes-signed',
      change: async (meeting, _, act) => {
        const seat = (await seatOf(act, meeting)) as Seat;
        if (!seat.isPresent) throw refusal('FORBIDDEN', 'Who was not present does not sign.');
        if (seat.signature) throw refusal('CONFLICT', 'Your unit has signed already.');
        Object.assign(seat, {
          signature: signatureOf(meeting.minutes as string, seat.organisationId, act.context.room.keys),
          signedBy: act.context.who.person,
          signedAt: act.now,
        });
      },
    },
    issueMinutes: {
      event: 'minutes-issued',
      rules: [
        ({ id }, act) =>
          none(act, minutesSql.unsignedSeat, { meeting: id }, 'Not all units that were present have signed.'),
      ],
      change: async (meeting, _, act) => {
        meeting.issuedOn = act.today;
        await tell(meeting, act, 'MINUTES_ISSUED');
      },
    },
  },
});

export const meetingMutations = { ...acts({ conveneMeeting }), ...steps };

import { actsOf } from '#kernel/acts.ts';
import { addWorkdays } from '#kernel/calendar.ts';
import { conflict, refusal } from '#kernel/refusals.ts';
import { departmentOf, scopes } from '#schema/scopes.ts';
import { Case } from '../casework/entities.ts';
import { create } from '../chain/making.ts';
import { type Act, after, caseFor, legalActs, lifecycle, lock, outcomeOf } from '../lifecycle.ts';
import { endAccess, join } from '../network/parts.ts';
import type { Organisation } from '../registry/entities.ts';
import { unitOf } from '../registry/units.ts';
import { checkDue, parameter } from '../supervision/clocks.ts';
import { notify } from '../supervision/notices.ts';
import type { Context } from '../verdicts.ts';
import { AgendaItem, Meeting, Seat } from './entities.ts';
import { writeMinutes } from './minutes.ts';
import { signMinutesFor } from './receipt.ts';
import { meetingActs } from './transitions.ts';

interface ConveneInput {
  idempotencyKey: string;
  kind: 'REGULAR' | 'URGENT';
  topic: string;
  place: string;
  heldOn: string;
  units: string[];
}

/** Only the bureau's own coordinators hold their county's meetings. */
export const isConvener = ({ divisionCode }: Pick<Meeting, 'divisionCode'>, { context }: Act) =>
  context.who.role === 'coordinator' && context.who.division === divisionCode;

async function conveneMeeting(input: ConveneInput, act: Act) {
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
  for (const unit of units) await notify(act, { organisation: unit }, 'MEETING_CONVENED', meeting.id);
  return () => outcomeOf(meeting);
}

const UNFINISHED = `select t.id, t.case_id as "caseId", t.lead_id as "leadId", t.title from task t join casefile f on f.id = t.case_id
  where t.decision_id is not null and t.state not in ('CLOSED', 'ACCEPTED_BY_OFFICE', 'REPORTED') and t.due_on < ? and f.closed_on is null and f.division_code like ?`;
const ESCALATED = `select d.id, d.case_id as "caseId", d.units, d.question from dispute d join casefile f on f.id = d.case_id
  where d.state = 'ESCALATED' and f.closed_on is null and f.division_code like ?`;

/** What an earlier meeting decided and nobody finished comes back by itself, and so do disputes that were not settled in time. */
async function carryOver(meeting: Meeting, units: string[], act: Act) {
  const county = `${meeting.divisionCode}%`;
  const tasks = await act.em.execute(UNFINISHED, [act.today, county]);
  for (const { id, caseId, leadId, title } of tasks)
    await tag(
      act,
      meeting,
      caseId,
      `上次会议决定未办结：${title}`,
      [leadId].filter((unit) => units.includes(unit)),
      id,
    );
  for (const { caseId, units: parties, question } of await act.em.execute(ESCALATED, [county]))
    await tag(
      act,
      meeting,
      caseId,
      question,
      (parties as string[]).filter((unit) => units.includes(unit)),
    );
}

const AGENDA = ['case', 'household', 'identity', 'participant', 'task', 'plan', 'assistance'].map(
  (noun) => `civil-affairs.${noun}.read`,
);

/** What a unit may read with an agenda item: the case in outline, and what its own department holds. */
const agendaScopes = ({ department }: Organisation) => [
  ...AGENDA,
  ...scopes
    .filter(
      ({ name, class: kind, purposes, sensitivity }) =>
        departmentOf(name) === department &&
        !AGENDA.includes(name) &&
        kind !== 'NOT_SHARED' &&
        purposes.includes('COORDINATION') &&
        sensitivity !== 'SEALED',
    )
    .map(({ name }) => name),
];

async function tag(
  act: Act,
  meeting: Meeting,
  caseId: string,
  question: string,
  units: string[],
  taskId: string | null = null,
) {
  const file = (await lock(act, Case, caseId)) as Case;
  const [row] = await act.em.execute(
    'select coalesce(max(ordinal), 0) + 1 as next from agenda_item where meeting_id = ?',
    [meeting.id],
  );
  const item = create(act, AgendaItem, {
    meetingId: meeting.id,
    caseId,
    ordinal: row?.['next'],
    question,
    unitIds: units,
    taskId,
  });
  for (const id of units) {
    const unit = await unitOf(act, id, meeting.divisionCode, 'units');
    if (unit.department !== 'civil-affairs')
      await join(
        act,
        file,
        { organisation: id, purpose: 'COORDINATION', scopes: agendaScopes(unit) },
        { meetingId: meeting.id },
      );
  }
  await act.em.flush();
  return item;
}

export async function checkSeats(act: Act, meetingId: string, units: readonly string[], field: string) {
  for (const unit of units) {
    const [seat] = await act.em.execute(
      'select from seat where meeting_id = ? and organisation_id::text = ?',
      [meetingId, unit],
    );
    if (!seat) throw refusal('BAD_USER_INPUT', 'This unit was not invited to the meeting.', field);
  }
}

/** The meeting for an act that makes something new in it. */
export async function meetingFor(
  act: Act,
  id: string,
  mayKnow: (meeting: Meeting, act: Act) => boolean | Promise<boolean>,
): Promise<Meeting> {
  const meeting = await lock(act, Meeting, id);
  if (!meeting || !(await mayKnow(meeting, act))) throw refusal('NOT_FOUND', undefined, 'meeting');
  if (after(meetingActs, meeting.state, act.name) == null)
    throw conflict(`${act.name} does not fit the state ${meeting.state}.`, {
      state: meeting.state,
      version: meeting.version,
      legal: legalActs(meetingActs, meeting.state),
    });
  return meeting;
}

async function addAgendaItem(
  input: { idempotencyKey: string; meeting: string; case: string; question: string; units: string[] },
  act: Act,
) {
  const meeting = await meetingFor(act, input.meeting, isConvener);
  const file = await caseFor(act, input.case, 'civil-affairs.network.arrange');
  if (input.units.length === 0)
    throw refusal('BAD_USER_INPUT', 'Name the units that the question is for.', 'units');
  await checkSeats(act, meeting.id, input.units, 'units');
  const item = await tag(act, meeting, file.id, input.question, [...new Set(input.units)]);
  act.emit('civil-affairs.meeting.agenda-set', { meeting: meeting.id, case: file.id });
  return () => ({ ...outcomeOf(meeting), id: item.id, meetingId: meeting.id });
}

const seatOf = async ({ em, context }: Act, meetingId: string): Promise<Seat | null> =>
  (await em.findOne(Seat, { meetingId, organisationId: context.who.organisation as string })) as Seat | null;
export const hasSeat = async ({ id }: Meeting, act: Act) =>
  act.context.who.organisation != null && (await seatOf(act, id)) != null;

const QUORUM = `select count(*) filter (where s.is_present)::int as present, count(*)::int as relevant from seat s
  where s.meeting_id = ? and (s.organisation_id = ? or exists (select from agenda_item i where i.meeting_id = s.meeting_id and s.organisation_id::text = any(i.unit_ids)))`;

const closeAccess = (meeting: Meeting, act: Act) => endAccess(act, 'meeting_id', meeting.id);

const tell = async (meeting: Meeting, act: Act, kind: string) => {
  const seats = await act.em.execute('select organisation_id as unit from seat where meeting_id = ?', [
    meeting.id,
  ]);
  for (const { unit } of seats) await notify(act, { organisation: unit }, kind, meeting.id);
};

const steps = lifecycle<Meeting>({
  entity: Meeting,
  noun: 'meeting',
  table: meetingActs,
  mayKnow: isConvener,
  steps: {
    cancelMeeting: {
      event: 'cancelled',
      change: async (meeting, _, act) => {
        await closeAccess(meeting, act);
        await tell(meeting, act, 'MEETING_CANCELLED');
      },
    },
    takeSeat: {
      mayKnow: hasSeat,
      event: 'attended',
      change: async (meeting, _, act) => {
        Object.assign((await seatOf(act, meeting.id)) as Seat, {
          isPresent: true,
          personId: act.context.who.person,
        });
      },
    },
    openMeeting: {
      event: 'opened',
      rules: [
        async (meeting, act) => {
          const [row] = await act.em.execute(QUORUM, [meeting.id, meeting.convenerId]);
          const { value } = await parameter(act, 'quorum-thirds');
          const { present, relevant } = row as { present: number; relevant: number };
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
      mayKnow: hasSeat,
      event: 'minutes-objected',
      change: async (meeting, _, act) => {
        await act.em.execute(
          'update seat set signature = null, signed_by = null, signed_at = null where meeting_id = ?',
          [meeting.id],
        );
        await notify(
          act,
          { organisation: meeting.convenerId, roles: ['coordinator'] },
          'MINUTES_OBJECTED',
          meeting.id,
        );
      },
    },
    signMinutes: {
      mayKnow: hasSeat,
      event: 'minutes-signed',
      change: async (meeting, _, act) => {
        const seat = (await seatOf(act, meeting.id)) as Seat;
        if (!seat.isPresent) throw refusal('FORBIDDEN', 'Who was not present does not sign.');
        if (seat.signature) throw refusal('CONFLICT', 'Your unit has signed already.');
        Object.assign(seat, {
          signature: signMinutesFor(meeting.minutes as string, seat.organisationId, act.context.room.keys),
          signedBy: act.context.who.person,
          signedAt: act.now,
        });
      },
    },
    issueMinutes: {
      event: 'minutes-issued',
      rules: [
        async ({ id }, { em }) => {
          if (
            (
              await em.execute('select from seat where meeting_id = ? and is_present and signature is null', [
                id,
              ])
            ).length
          )
            throw refusal('CONFLICT', 'Not all units that were present have signed.');
        },
      ],
      change: async (meeting, _, act) => {
        meeting.issuedOn = act.today;
        await tell(meeting, act, 'MINUTES_ISSUED');
      },
    },
  },
});

export const meetingMutations = { ...actsOf<Context>({ conveneMeeting, addAgendaItem } as never), ...steps };

import { conflict, create, refusal } from '#kernel';
import { departmentOf, scopes } from '#schema/scopes.ts';
import { Case, caseFor } from '../cases/index.ts';
import { type Act, after, legalActs, lock, outcomeOf } from '../lifecycle.ts';
import { join } from '../network/index.ts';
import { type Organisation, unitOf } from '../registry/index.ts';
import type { AddAgendaItemInput } from '../schema.types.ts';
import { AgendaItem, Meeting, Seat } from './entities.ts';
import { meetingActs } from './transitions.ts';

/** Only the bureau's own coordinators hold their county's meetings. */
export const isConvener = ({ divisionCode }: Pick<Meeting, 'divisionCode'>, { context }: Act) =>
  context.who.role === 'coordinator' && context.who.division === divisionCode;

const UNFINISHED = `select t.id, t.case_id as "caseId", t.lead_id as "leadId", t.title from task t join casefile f on f.id = t.case_id
  where t.decision_id is not null and t.state not in ('CLOSED', 'ACCEPTED_BY_OFFICE', 'REPORTED') and t.due_on < ? and f.closed_on is null and f.division_code like ?`;
const ESCALATED = `select d.id, d.case_id as "caseId", d.units, d.question from dispute d join casefile f on f.id = d.case_id
  where d.state = 'ESCALATED' and f.closed_on is null and f.division_code like ?`;

/** What an earlier meeting decided and nobody finished comes back by itself, and so do disputes that were not settled in time. */
export async function carryOver(meeting: Meeting, units: string[], act: Act) {
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

export async function tag(
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
  field = 'meeting',
): Promise<Meeting> {
  const meeting = await lock(act, Meeting, id);
  if (!meeting || !(await mayKnow(meeting, act))) throw refusal('NOT_FOUND', undefined, field);
  if (after(meetingActs, meeting.state, act.name) == null)
    throw conflict(`${act.name} does not fit the state ${meeting.state}.`, {
      state: meeting.state,
      version: meeting.version,
      legal: legalActs(meetingActs, meeting.state),
    });
  return meeting;
}

export async function addAgendaItem(input: AddAgendaItemInput, act: Act) {
  const meeting = await meetingFor(act, input.meeting, isConvener);
  const file = await caseFor(act, input.case, 'civil-affairs.network.arrange');
  if (input.units.length === 0)
    throw refusal('BAD_USER_INPUT', 'Name the units that the question is for.', 'units');
  await checkSeats(act, meeting.id, input.units, 'units');
  const item = await tag(act, meeting, file.id, input.question, [...new Set(input.units)]);
  act.emit('civil-affairs.meeting.agenda-set', { meeting: meeting.id, case: file.id });
  return () => ({ ...outcomeOf(meeting), id: item.id, meetingId: meeting.id });
}

export const seatOf = async ({ em, context }: Act, meetingId: string): Promise<Seat | null> =>
  (await em.findOne(Seat, { meetingId, organisationId: context.who.organisation as string })) as Seat | null;
export const hasSeat = async ({ id }: Meeting, act: Act) =>
  act.context.who.organisation != null && (await seatOf(act, id)) != null;

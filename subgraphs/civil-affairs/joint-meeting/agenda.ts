import { create, refusal, row, rows } from '#kernel';
import { departmentOf, scopes } from '#schema/scopes.ts';
import { Case, caseFor } from '../cases/index.ts';
import { type Act, acts, lock } from '../lifecycle.ts';
import { join } from '../network/index.ts';
import { type Organisation, unitOf } from '../registry/index.ts';
import type { AddAgendaItemInput } from '../schema.types.ts';
import { AgendaItem, type Meeting } from './entities.ts';
import { byConvener, checkSeats, madeIn, meetingFor } from './in-meeting.ts';
import { sql } from './meetings.sql.ts';

const OUTLINE = ['case', 'household', 'identity', 'participant', 'task', 'plan', 'assistance'].map(
  (noun) => `civil-affairs.${noun}.read`,
);

/** What a unit may read with an agenda item: the case in outline, and what its own department holds. */
const agendaScopes = ({ department }: Organisation) => [
  ...OUTLINE,
  ...scopes
    .filter(
      ({ name, class: kind, purposes, sensitivity }) =>
        departmentOf(name) === department &&
        !OUTLINE.includes(name) &&
        kind !== 'NOT_SHARED' &&
        purposes.includes('COORDINATION') &&
        sensitivity !== 'SEALED',
    )
    .map(({ name }) => name),
];

interface NewItem {
  caseId: string;
  question: string;
  units: readonly string[];
  /** The task that comes back because it was not done. */
  taskId?: string;
}

/** Puts a case on a meeting's agenda; the units that are asked may read it until the meeting ends. */
async function putOnAgenda(act: Act, meeting: Meeting, { caseId, question, units, taskId }: NewItem) {
  const file = (await lock(act, Case, caseId)) as Case;
  const last = await row(act, sql.lastOrdinal, { meeting: meeting.id });
  const item = create(act, AgendaItem, {
    meetingId: meeting.id,
    caseId,
    ordinal: (last?.ordinal ?? 0) + 1,
    question,
    unitIds: [...units],
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

/** What an earlier meeting decided and nobody finished comes back by itself, and so do disputes that were not settled in time. */
export async function carryOver(meeting: Meeting, invited: readonly string[], act: Act) {
  const county = `${meeting.divisionCode}%`;
  const among = (units: readonly string[]) => units.filter((unit) => invited.includes(unit));
  for (const { id, caseId, leadId, title } of await rows(act, sql.unfinishedTasks, {
    today: act.today,
    county,
  }))
    await putOnAgenda(act, meeting, {
      caseId,
      question: `上次会议决定未办结：${title}`,
      units: among([leadId]),
      taskId: id,
    });
  for (const { caseId, units, question } of await rows(act, sql.escalatedDisputes, { county }))
    await putOnAgenda(act, meeting, { caseId, question, units: among(units) });
}

async function addAgendaItem(input: AddAgendaItemInput, act: Act) {
  const meeting = await meetingFor(act, input.meeting, byConvener);
  const file = await caseFor(act, input.case, 'civil-affairs.network.arrange');
  if (input.units.length === 0)
    throw refusal('BAD_USER_INPUT', 'Name the units that the question is for.', 'units');
  await checkSeats(act, meeting, input.units, 'units');
  const { question } = input;
  const item = await putOnAgenda(act, meeting, {
    caseId: file.id,
    question,
    units: [...new Set(input.units)],
  });
  act.emit('civil-affairs.meeting.agenda-set', { meeting: meeting.id, case: file.id });
  return madeIn(meeting, item.id);
}

export const agendaMutations = acts({ addAgendaItem });

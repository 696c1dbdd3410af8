import { asker, conflict, refusal, row, rows } from '#kernel';
import { type Act, after, legalActs, lock, outcomeOf } from '../lifecycle.ts';
import { AgendaItem, Meeting, Seat } from './entities.ts';
import { sql } from './meetings.sql.ts';
import { isConvener } from './policy.ts';
import { meetingActs } from './transitions.ts';

type MayKnow = (meeting: Meeting, act: Act) => boolean | Promise<boolean>;

export const byConvener: MayKnow = (meeting, { context }) => isConvener.holds(meeting, context.who);
export const bySeat: MayKnow = async (meeting, act) => (await seatOf(act, meeting)) != null;

/** The meeting for an act that makes something new in it. */
export async function meetingFor(
  act: Act,
  id: string,
  mayKnow: MayKnow,
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

/** An item of the agenda with its meeting, for an act that makes something new about it. */
export async function itemFor(act: Act, id: string, mayKnow: MayKnow) {
  const item = await lock(act, AgendaItem, id);
  if (!item) throw refusal('NOT_FOUND', undefined, 'item');
  return { item, meeting: await meetingFor(act, item.meetingId, mayKnow, 'item') };
}

/** What was made in a meeting: its own id, with the meeting's state and version. */
export const madeIn = (meeting: Meeting, id: string) => () => ({
  ...outcomeOf(meeting),
  id,
  meetingId: meeting.id,
});

/** The seat of the unit of whoever acts. */
export async function seatOf(act: Act, { id: meeting }: Meeting): Promise<Seat | null> {
  const { unit } = asker(act.context);
  const own = await row(act, sql.ownSeat, { meeting, unit });
  return own ? ((await act.em.findOne(Seat, { id: own.id })) as Seat) : null;
}

/** The units that have a seat. */
export async function invitedUnits(act: Act, { id: meeting }: Meeting) {
  return (await rows(act, sql.invitedUnits, { meeting })).map(({ unit }) => unit);
}

/** Throws where a unit has no seat. */
export async function checkSeats(act: Act, meeting: Meeting, units: readonly string[], field: string) {
  const invited = await invitedUnits(act, meeting);
  if (units.some((unit) => !invited.includes(unit)))
    throw refusal('BAD_USER_INPUT', 'This unit was not invited to the meeting.', field);
}

import { asker, type PageArgs, page, refusal, row, rows, subject } from '#kernel';
import type { Context } from '../verdicts.ts';
import type { MeetingRows } from './loaders.ts';
import { sql } from './meetings.sql.ts';
import { sql as minutesSql } from './minutes.sql.ts';
import { isAsked, mayReadWhole } from './policy.ts';
import { signedMinutesOf } from './signed-minutes.ts';

type Meeting = MeetingRows['Meeting'];

export const meetings = (_: unknown, args: PageArgs, context: Context) =>
  page('meetings', sql.meetings, asker(context), args, context);

export async function meeting(_: unknown, { id }: { id: string }, { load }: Context): Promise<Meeting> {
  const found = await load.meetingById.load(subject({ id }).id);
  if (!found) throw refusal('NOT_FOUND');
  return found;
}

const isLive = ({ state }: Meeting) => state === 'CONVENED' || state === 'IN_SESSION';

/** Items as this reader's unit may have them: what it is not asked about is named as restricted, and nothing more. */
export async function agenda(
  meeting: Meeting,
  _: unknown,
  { load, who }: Context,
): Promise<MeetingRows['AgendaItem'][]> {
  const items = await load.agendaOf.load(meeting.id);
  return items.map((item) =>
    mayReadWhole.holds(meeting, who) || isAsked.holds(item, who)
      ? { ...item, isRestricted: false, isLive: isLive(meeting) }
      : { id: item.id, ordinal: item.ordinal, isRestricted: true },
  );
}

export async function meetingPack(_: unknown, asked: { id: string }, context: Context) {
  const found = await meeting(null, asked, context);
  if (!isLive(found)) throw refusal('CONFLICT', 'The meeting is over, and with it the reading of its pack.');
  return agenda(found, null, context);
}

/** The gateway tells what it handed out: the hash goes into the trail and to the seat before the answer leaves. */
export async function recordPack(_: unknown, asked: { meeting: string; digest: string }, context: Context) {
  const { id } = await meeting(null, { id: asked.meeting }, context);
  if (!/^[\w-]{43}$/.test(asked.digest)) throw refusal('NOT_FOUND');
  context.trail.note({ subject: '', ground: { kind: 'PACK', meeting: id, hash: asked.digest }, scopes: [] });
  const { unit } = asker(context);
  await row({ em: await context.em() }, sql.keepPack, { meeting: id, digest: asked.digest, unit });
  return true;
}

/** The minutes, whole where every item is the reader's to read; otherwise those items are named as restricted. */
export async function minutes(meeting: Meeting, _: unknown, context: Context): Promise<string | null> {
  if (!meeting.minutes) return null;
  const items = await agenda(meeting, null, context);
  const restricted = new Set(items.filter((item) => item.isRestricted).map(({ ordinal }) => ordinal));
  if (restricted.size === 0) return meeting.minutes;
  const whole = JSON.parse(meeting.minutes) as { items: { ordinal: number }[] };
  return JSON.stringify({
    ...whole,
    items: whole.items.map((item) =>
      restricted.has(item.ordinal) ? { ordinal: item.ordinal, isRestricted: true } : item,
    ),
  });
}

/** The issued minutes with their signatures, for who reads them whole. */
export async function signedMinutes(meeting: Meeting, _: unknown, context: Context): Promise<string | null> {
  const readable = await minutes(meeting, null, context);
  if (meeting.state !== 'ISSUED' || !readable || readable !== meeting.minutes) return null;
  const signatures = await rows(context, minutesSql.signatures, { meeting: meeting.id });
  return signedMinutesOf(readable, signatures, context.room.keys);
}

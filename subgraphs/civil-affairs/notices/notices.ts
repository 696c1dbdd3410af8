import type { EntityManager } from '@mikro-orm/postgresql';
import { asker, type Emit, rows } from '#kernel';
import type { Officer, Role } from '#schema/roles.ts';
import { type Act, acts } from '../lifecycle.ts';
import { answerers } from '../registry/index.ts';
import type { NoticeKind, ReadNoticesInput } from '../schema.types.ts';
import { sql } from './notices.sql.ts';
import { nearFamily } from './policy.ts';

/** What a notice is sent with: an act, a reaction or a clock's sweep. */
export interface Sender {
  em: EntityManager;
  emit: Emit;
  now: Date;
}

/** Whom a notice goes to. Nobody hears of a family for living near it. */
export type Audience =
  /** One person, of what they asked for or are to do. */
  | { person: string }
  /** Who answers for a unit, of what the unit has a part in. */
  | { unit: string; roles?: readonly Role[] }
  /** Officers who look after a place, of what happens there and is no case yet. */
  | { officers: readonly Officer[]; place: string; but?: string }
  /** Officers who have a ground for a case. */
  | { officers: readonly Officer[]; case: string }
  /** The residents of a case's household, and the guardians of its wards. */
  | { family: string };

interface Told {
  kind: NoticeKind;
  subject: string;
  /** The case or the citizen that it is about. */
  about: string | null;
  now: Date;
}

/** Writes a notice for everybody of an audience, and says who they are. */
function tell(sender: Sender, audience: Audience, told: Told) {
  if ('person' in audience) return rows(sender, sql.tellPerson, { ...told, ...audience });
  if ('family' in audience) return rows(sender, sql.tellFamily, { ...told, ...audience });
  if ('place' in audience) return rows(sender, sql.tellPlace, { but: null, ...told, ...audience });
  if ('case' in audience) return rows(sender, sql.tellCase, { ...told, ...audience });
  return rows(sender, sql.tellUnit, { roles: answerers, ...told, ...audience });
}

/**
 * Puts a notice into people's inboxes: a kind and ids, for each reads the thing itself under their own rights. Of a case, or
 * of a citizen, that it is about, nobody is told who is related to the family and keeps away.
 */
export async function notify(
  sender: Sender,
  audience: Audience,
  kind: NoticeKind,
  subject: string,
  about: string | null = null,
): Promise<void> {
  for (const { person } of await tell(sender, audience, { kind, subject, about, now: sender.now }))
    sender.emit('civil-affairs.notice.sent', { person, subject });
}

/** The family itself, and those who look after it where it lives. */
export async function notifyFamily(sender: Sender, caseId: string, kind: NoticeKind, subject: string) {
  await notify(sender, { family: caseId }, kind, subject, caseId);
  await notify(sender, { officers: nearFamily, case: caseId }, kind, subject, caseId);
}

/** Marks notices of one's own as read, and keeps which were not before. */
const markNoticesRead = async ({ ids }: ReadNoticesInput, act: Act) => {
  const read = await rows(act, sql.markNoticesRead, { ...asker(act.context), ids, now: act.now });
  return () => ({
    id: act.context.who.person,
    state: 'READ',
    version: read.length,
    notices: read.map(({ id }) => id),
  });
};

const marking = acts({ markNoticesRead, readNotices: markNoticesRead });
export const noticeMutations = {
  ...marking,
  readNotices: async (...asked: Parameters<typeof marking.readNotices>) =>
    (await marking.readNotices(...asked)).version,
};

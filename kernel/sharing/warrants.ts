import { hash } from 'node:crypto';
import { departmentOf, registry, scopes, scopesOf } from '#schema/scopes.ts';
import { type Answers, isGranted } from '#schema/verdict.ts';
import type { Principal } from '../identity/identity.ts';
import { isSame, type Keys, mac } from '../identity/keys.ts';
import { parseGrounds, type Relied, writeGrounds } from '../trail/ground.ts';

/** How long a warrant may be shown: long enough for one request. */
const SECONDS = 5;

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const rooms = [...new Set(scopes.map(({ name }) => departmentOf(name)))].filter(
  (room) => room !== 'hub' && room !== registry,
);

/** Rooms that disagree on their list of scopes must not read each other's verdicts. */
const editions = new Map(
  rooms.map((room) => [
    room,
    hash(
      'sha256',
      scopesOf(room)
        .map(({ name }) => name)
        .join(),
      'base64url',
    ).slice(0, 6),
  ]),
);

/** Verdicts as they travel: a character for each scope, in the order of `scopesOf(room)`, for its six answers. */
export const encodeVerdicts = (answers: readonly Answers[]) =>
  answers.map((bits) => characters[bits]).join('');
export const decodeVerdicts = (verdicts: string): Answers[] =>
  Array.from(verdicts, (character) => characters.indexOf(character));

/** What a room learns about one subject from its warrant. */
export interface Warrant {
  subject: string;
  /** Encoded. */
  verdicts: string;
  /** The grounds that opened something, for the trail. */
  grounds: readonly Relied[];
  /** Fields that somebody says are wrong: `HousingShare.tenure`. */
  disputed: readonly string[];
}

/** Writes one subject's warrant: a head that all rooms share, and for each room its verdicts and a MAC made for it alone. */
export function writeWarrant(
  keys: Keys,
  who: Principal,
  subject: string,
  /** Encoded, by room. */
  verdicts: ReadonlyMap<string, string>,
  grounds: readonly Relied[],
  disputed: readonly string[] = [],
  now = Date.now(),
) {
  const head = `${subject} ${who.person} ${who.session} ${now + SECONDS * 1000} ${writeGrounds(grounds)} ${disputed.join()}`;
  let text = head;
  for (const room of rooms) {
    const part = verdicts.get(room) as string;
    text += `;${room} ${part} ${mac(keys.shared(`warrant-${room}`), `${head} ${editions.get(room)} ${part}`)}`;
  }
  return text;
}

/** Reads the part of a warrant that was made for this room; null where it is not this session's, not for this subject, or not true. */
export function readWarrant(
  keys: Keys,
  room: string,
  who: Principal,
  subject: string,
  text: string,
  now = Date.now(),
): Warrant | null {
  const headEnd = text.indexOf(';');
  const start = text.indexOf(`;${room} `, headEnd);
  if (headEnd < 0 || start < 0) return null;
  const end = text.indexOf(';', start + 1);
  const head = text.slice(0, headEnd);
  const [, verdicts = '', signature = '', ...more] = text
    .slice(start + 1, end < 0 ? undefined : end)
    .split(' ');
  if (
    more.length ||
    !isSame(signature, mac(keys.shared(`warrant-${room}`), `${head} ${editions.get(room)} ${verdicts}`))
  )
    return null;
  const [forSubject, person, session, until, grounds = '', disputed = ''] = head.split(' ');
  if (forSubject !== subject || person !== who.person || session !== who.session || Number(until) < now)
    return null;
  return {
    subject,
    verdicts,
    grounds: parseGrounds(grounds),
    disputed: disputed ? disputed.split(',') : [],
  };
}

/** Which of a room's scopes its verdicts grant. */
export const grantedBy = (room: string, verdicts: string) => {
  const answers = decodeVerdicts(verdicts);
  return scopesOf(room).filter((scope, index) => isGranted(scope, answers[index] ?? 0));
};

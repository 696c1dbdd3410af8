import { LRUCache } from 'lru-cache';
import { act, refusal, subject, whileOpen } from '#kernel';
import { isResidentNumber } from '#schema/identifiers.ts';
import { ResidentNumber } from './entities.ts';
import type { Context } from './loaders.ts';
import { identify as citizenOf, sealNumber } from './numbers.ts';
import type { IdentifyInput, Identity, QueryMatchesResidentNumberArgs } from './schema.types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When who asked what, for the longest span that is looked at. */
const askedIn = whileOpen(() => new LRUCache<string, number[]>({ max: 100_000, ttl: HOUR }));

/** Each question counts, so that numbers cannot be guessed by trying. */
function limit(what: string, most: number, span: number, context: Context) {
  const { who, now } = context;
  const asked = askedIn(context);
  const key = `${what} ${who.person}`;
  const recent = (asked.get(key) ?? []).filter((at) => at > now.getTime() - span);
  if (recent.length >= most)
    throw refusal('RATE_LIMITED', `At most ${most} in ${span / MINUTE} minutes; try again later.`);
  asked.set(key, [...recent, now.getTime()]);
}

/** Who has place, birth date and sex is left with five hundred numbers: more than a few that differ in the rest alone are guesses. */
const GUESSES = 20;

function limitGuesses(about: string, number: string, context: Context) {
  const again = `${about} ${number}`;
  if (askedIn(context).has(`${again} ${context.who.person}`)) return;
  limit(about, GUESSES, HOUR, context);
  limit(again, GUESSES, HOUR, context);
}

function checked(number: string) {
  if (!isResidentNumber(number))
    throw refusal(
      'BAD_USER_INPUT',
      'A resident ID number has 18 characters, a birth date that has been, and a true check character (GB 11643).',
      'number',
    );
  return number;
}

export async function matchesResidentNumber(
  { citizen, number }: QueryMatchesResidentNumberArgs,
  context: Context,
) {
  const { id } = subject({ id: citizen });
  limit('match', 30, MINUTE, context);
  limitGuesses(`match ${id}`, number, context);
  context.trail.note({ subject: id, ground: { kind: 'OWN_OFFICE' }, scopes: ['police.number.match=_'] });
  return citizenOf(checked(number)) === id;
}

const learn = act<IdentifyInput, Context, Identity>(
  'identify',
  async ({ number }, { em, context }) => {
    const id = citizenOf(checked(number));
    context.trail.note({ subject: id, ground: { kind: 'OWN_OFFICE' }, scopes: ['police.number.identify=_'] });
    // The id follows from the number, so that doing this twice is doing it once.
    await em.upsert(
      ResidentNumber,
      { citizenId: id, sealed: sealNumber(number) },
      { onConflictAction: 'ignore' },
    );
    return () => ({ id, state: 'KNOWN', version: 1, citizen: { id } });
  },
  // Of a number nothing is kept that could be guessed back.
  ({ number }) => citizenOf(checked(number)),
);

export function identify(input: IdentifyInput, context: Context) {
  limit('identify', 60, MINUTE, context);
  limitGuesses(`identify ${input.number.slice(0, 14)}`, input.number, context);
  return learn(null, { input }, context);
}

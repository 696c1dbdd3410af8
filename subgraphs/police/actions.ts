import { act } from '#kernel/acts.ts';
import { refusal } from '#kernel/refusals.ts';
import { subject } from '#kernel/share.ts';
import { isResidentNumber } from '#schema/identifiers.ts';
import { ResidentNumber } from './entities.ts';
import type { Context } from './loaders.ts';
import { identify as citizenOf, sealNumber } from './numbers.ts';
import type { IdentifyInput, QueryMatchesResidentNumberArgs } from './schema.types.ts';

const MINUTE = 60_000;
const MOST_ASKERS = 10_000;
const asked = new Map<string, number[]>();

/** Each question counts, so that numbers cannot be guessed by trying. */
function limit(what: string, perMinute: number, { who, now }: Context) {
  const key = `${what} ${who.person}`;
  const recent = (asked.get(key) ?? []).filter((at) => at > now.getTime() - MINUTE);
  if (recent.length >= perMinute)
    throw refusal('RATE_LIMITED', `At most ${perMinute} a minute; try again later.`);
  if (asked.size >= MOST_ASKERS)
    for (const [one, times] of asked)
      if ((times.at(-1) as number) <= now.getTime() - MINUTE) asked.delete(one);
  asked.set(key, [...recent, now.getTime()]);
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
  limit('match', 30, context);
  context.trail.note({ subject: id, ground: 'OWN_OFFICE::', scopes: ['police.number.match=_'] });
  return citizenOf(checked(number)) === id;
}

const learn = act<IdentifyInput, Context>(
  'identify',
  async ({ number }, { em, context }) => {
    const id = citizenOf(checked(number));
    context.trail.note({ subject: id, ground: 'OWN_OFFICE::', scopes: ['police.number.identify=_'] });
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
  limit('identify', 60, context);
  return learn(null, { input }, context);
}

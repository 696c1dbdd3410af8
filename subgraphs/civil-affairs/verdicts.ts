import { LRUCache } from 'lru-cache';
import {
  dayOf,
  decodeVerdicts,
  encodeVerdicts,
  type Principal,
  type Relied,
  type Context as RoomContext,
  row,
  rows,
  whileOpen,
  writeWarrant,
  yearsBetween,
} from '#kernel';
import { departmentOf, type Scope, scopeByName, scopes, scopesOf } from '#schema/scopes.ts';
import { type Asker, type Ground, isGranted, verdict } from '#schema/verdict.ts';
import type { loaders } from './loaders.ts';
import { sql } from './room.sql.ts';
import type { Statements } from './statements.types.ts';

export type Context = RoomContext<typeof loaders>;

type GroundRow = Ground & Statements['grounds']['row'];

/** The grounds on which whoever asks may look at a subject. */
export const groundsOf = async (subject: string, { load }: Context) =>
  (await load.grounds.load(subject)) as GroundRow[];

/** The verdicts on one subject: a letter for each scope of each room, and the grounds they rest on. */
export interface Verdicts {
  encoded: ReadonlyMap<string, string>;
  grounds: readonly Relied[];
}

/** An asker is read again after two seconds, so that a dismissal or a revoked agreement acts at once. */
const ASKER_MILLISECONDS = 2000;
const askersIn = whileOpen(
  () =>
    new LRUCache<string, { asker: Promise<Asker | null>; memo: Map<string, Judged> }>({
      max: 10_000,
      ttl: ASKER_MILLISECONDS,
    }),
);

const rooms = [...new Set(scopes.map(({ name }) => departmentOf(name)))].filter((room) => room !== 'hub');

/** Who asks, as the registry knows them today; null for people it does not know, or no longer. */
export async function readAsker(person: string, place: Pick<Context, 'room'>): Promise<Asker | null> {
  const found = await row(place, sql.asker, { person });
  return found ? ({ ...found, agreed: new Set(found.agreed) } as Asker) : null;
}

function entryOf(context: Context) {
  const askers = askersIn(context);
  const key = context.who.person;
  let entry = askers.get(key);
  if (!entry) {
    const asker = readAsker(key, context);
    asker.catch(() => askers.delete(key));
    entry = { asker, memo: new Map() };
    askers.set(key, entry);
  }
  return entry;
}

/** Who asks; null for people the registry does not know, or no longer. */
export const askerOf = (context: Context) => entryOf(context).asker;

export const isMinor = (birthDate: string | null | undefined, now: Date) =>
  birthDate != null && yearsBetween(birthDate, dayOf(now)) < 18;

/** All verdicts on one subject for whoever asks; null where they have no ground for it. */
export async function verdictsOf(subject: string, context: Context): Promise<Verdicts | null> {
  const { asker: loading, memo } = entryOf(context);
  const [asker, grounds] = await Promise.all([loading, groundsOf(subject, context)]);
  if (!asker || grounds.length === 0) return null;
  const minor = isMinor(grounds[0]?.birthDate, context.now);
  // The case's number is no part of the verdict: the next family's is the same.
  const key = `${minor} ${grounds.map((one) => `${one.kind} ${one.case != null} ${one.division} ${one.purpose} ${one.scopes}`).join('|')}`;
  let judged = memo.get(key);
  if (!judged) {
    judged = judge(asker, grounds, minor);
    if (memo.size > 1000) memo.clear();
    memo.set(key, judged);
  }
  return { encoded: judged.encoded, grounds: judged.used.map((index) => grounds[index] as Ground) };
}

/** The encoded verdicts on a subject, and which of the grounds it rests on. */
interface Judged {
  encoded: ReadonlyMap<string, string>;
  used: readonly number[];
}

function judge(asker: Asker, grounds: readonly Ground[], isMinor: boolean): Judged {
  const used = new Set<number>();
  const encoded = rooms.map((room): [string, string] => {
    const answers = scopesOf(room).map((scope) => {
      const { answers, ground } = verdict(asker, scope, grounds, { isMinor });
      if (ground && isGranted(scope, answers)) used.add(grounds.indexOf(ground));
      return answers;
    });
    return [room, encodeVerdicts(answers)];
  });
  return { encoded: new Map(encoded), used: used.size ? [...used] : [0] };
}

/** The ticket that other rooms ask for. */
export async function warrantOf(subject: string, context: Context): Promise<string | null> {
  const [verdicts, disputed] = await Promise.all([
    verdictsOf(subject, context),
    disputedOf(subject, context),
  ]);
  return (
    verdicts &&
    writeWarrant(context.room.keys, context.who, subject, verdicts.encoded, verdicts.grounds, disputed)
  );
}

// Open corrections are few: all of them are kept for two seconds.
const correctionsIn = whileOpen(() => ({ until: 0, fields: Promise.resolve(new Map<string, string[]>()) }));

/** The fields of a subject that somebody says are wrong, and whose source has not answered yet. */
export async function disputedOf(subject: string, context: Context): Promise<readonly string[]> {
  const corrections = correctionsIn(context);
  if (corrections.until < Date.now()) {
    corrections.until = Date.now() + ASKER_MILLISECONDS;
    corrections.fields = rows(context, sql.openCorrections, {}).then(
      (open) => new Map(open.map(({ citizen, fields }) => [citizen, fields])),
    );
    corrections.fields.catch(() => {
      corrections.until = 0;
    });
  }
  return (await corrections.fields).get(subject) ?? [];
}

const order = scopesOf('civil-affairs');

/** The letter of the verdict on one of civil affairs' own scopes; a dash where there is no ground. */
export const encodedOn = (verdicts: Verdicts | null, name: string) =>
  encodedOf(verdicts)?.[order.findIndex((scope) => scope.name === name)] ?? '-';

/** Whether verdicts grant one of civil affairs' own scopes. */
export function grants(verdicts: Verdicts | null, name: string): boolean {
  const letter = encodedOn(verdicts, name);
  return letter !== '-' && isGranted(scopeByName.get(name) as Scope, decodeVerdicts(letter)[0] ?? 0);
}

/** The encoded verdicts on civil affairs' own scopes. */
export const encodedOf = (verdicts: Verdicts | null) => verdicts?.encoded.get('civil-affairs') ?? null;

/** The scopes of root fields that an organisation may use by agreement, for its credential. */
export const doorScopes = (asker: Asker) =>
  scopes
    .filter(
      ({ purposes, class: kind, name }) =>
        kind === 'CONDITIONAL' && purposes.length === 0 && asker.agreed.has(name),
    )
    .map(({ name }) => name);

/** Whom a credential names. */
export const principalOf = (asker: Asker & { citizen?: string | null }, session: string): Principal => ({
  person: asker.person,
  session,
  role: asker.role,
  organisation: asker.organisation,
  department: asker.department,
  division: asker.division,
  agreed: doorScopes(asker),
  citizen: asker.citizen ?? null,
});

import {
  dayOf,
  decodeVerdicts,
  encodeVerdicts,
  type Principal,
  type Read,
  type Relied,
  type Context as RoomContext,
  type Row,
  whileOpen,
  writeWarrant,
  yearsBetween,
} from '#kernel';
import { departmentOf, type Scope, scopeByName, scopes, scopesOf } from '#schema/scopes.ts';
import { type Asker, type Ground, isGranted, verdict } from '#schema/verdict.ts';
import type { loaders } from './loaders.ts';

export type Context = RoomContext<typeof loaders>;

export interface GroundRow extends Ground, Row {
  key: string;
  birthDate: string | null;
}

/** The verdicts on one subject: a letter for each scope of each room, and the grounds they rest on. */
export interface Verdicts {
  codes: ReadonlyMap<string, string>;
  grounds: readonly Relied[];
}

/** An asker is read again after two seconds, so that a dismissal or a revoked agreement acts at once. */
const ASKER_MILLISECONDS = 2000;
const askersIn = whileOpen(
  () => new Map<string, { until: number; asker: Promise<Asker | null>; memo: Map<string, Judged> }>(),
);

const ASKER = `select p.id as person, p.role, p.organisation_id as organisation, o.department, p.division_code as division, p.login,
    coalesce((select array_agg(distinct scope) from agreement a, unnest(a.scopes) scope
      where a.organisation_id = p.organisation_id and not a.is_suspended
        and current_day() between a.effective_from and coalesce(a.effective_to, 'infinity')), '{}') as agreed
  from person p left join organisation o on o.id = p.organisation_id
  where p.id = $1 and (p.ended_on is null or p.ended_on > current_day())`;

const rooms = [...new Set(scopes.map(({ name }) => departmentOf(name)))].filter((room) => room !== 'hub');

export async function readAsker(person: string, read: Read): Promise<Asker | null> {
  const [row] = await read<Omit<Asker, 'agreed'> & { agreed: string[] }>(ASKER, [person]);
  return row ? { ...row, agreed: new Set(row.agreed) } : null;
}

function entryOf(context: Context) {
  const askers = askersIn(context);
  const key = context.who.person;
  let entry = askers.get(key);
  if (!entry || entry.until < Date.now()) {
    if (askers.size > 10_000) askers.clear();
    const asker = readAsker(key, context.room.read);
    asker.catch(() => askers.delete(key));
    entry = { until: Date.now() + ASKER_MILLISECONDS, asker, memo: new Map() };
    askers.set(key, entry);
  }
  return entry;
}

export const askerOf = (context: Context) => entryOf(context).asker;

export const isMinor = (birthDate: string | null, now: Date) =>
  birthDate != null && yearsBetween(birthDate, dayOf(now)) < 18;

/** All verdicts on one subject for whoever asks; null where they have no ground for it. */
export async function verdictsOf(subject: string, context: Context): Promise<Verdicts | null> {
  const { asker: loading, memo } = entryOf(context);
  const [asker, grounds] = await Promise.all([loading, context.load.grounds.load(subject)]);
  if (!asker || grounds.length === 0) return null;
  const minor = isMinor((grounds[0] as GroundRow).birthDate, context.now);
  // The case's number is no part of the verdict: the next family's is the same.
  const key = `${minor} ${grounds.map((one) => `${one.kind} ${one.case != null} ${one.division} ${one.purpose} ${one.scopes}`).join('|')}`;
  let judged = memo.get(key);
  if (!judged) {
    judged = judge(asker, grounds, minor);
    if (memo.size > 1000) memo.clear();
    memo.set(key, judged);
  }
  return { codes: judged.codes, grounds: judged.used.map((index) => grounds[index] as Ground) };
}

/** The letters of a verdict, and which of the grounds it rests on. */
interface Judged {
  codes: ReadonlyMap<string, string>;
  used: readonly number[];
}

function judge(asker: Asker, grounds: readonly Ground[], isMinor: boolean): Judged {
  const used = new Set<number>();
  const codes = rooms.map((room): [string, string] => {
    const answers = scopesOf(room).map((scope) => {
      const { answers, ground } = verdict(asker, scope, grounds, { isMinor });
      if (ground && isGranted(scope, answers)) used.add(grounds.indexOf(ground));
      return answers;
    });
    return [room, encodeVerdicts(answers)];
  });
  return { codes: new Map(codes), used: used.size ? [...used] : [0] };
}

/** The ticket that other rooms ask for. */
export async function warrantOf(subject: string, context: Context): Promise<string | null> {
  const [verdicts, disputed] = await Promise.all([
    verdictsOf(subject, context),
    disputedOf(subject, context),
  ]);
  return (
    verdicts &&
    writeWarrant(context.room.keys, context.who, subject, verdicts.codes, verdicts.grounds, disputed)
  );
}

// Open corrections are few: all of them are kept for two seconds.
const correctionsIn = whileOpen(() => ({ until: 0, fields: Promise.resolve(new Map<string, string[]>()) }));
const OPEN_CORRECTIONS = `select citizen_id as citizen, array_agg(distinct type || '.' || field) as fields from correction where state = 'OPEN' group by citizen_id`;

/** The fields of a subject that somebody says are wrong, and whose source has not answered yet. */
export async function disputedOf(subject: string, context: Context): Promise<readonly string[]> {
  const corrections = correctionsIn(context);
  if (corrections.until < Date.now()) {
    corrections.until = Date.now() + ASKER_MILLISECONDS;
    corrections.fields = context.room
      .read<{ citizen: string; fields: string[] }>(OPEN_CORRECTIONS, [])
      .then((rows) => new Map(rows.map((row) => [row.citizen, row.fields])));
    corrections.fields.catch(() => {
      corrections.until = 0;
    });
  }
  return (await corrections.fields).get(subject) ?? [];
}

const order = scopesOf('civil-affairs');

/** The letter of the verdict on one of civil affairs' own scopes; a dash where there is no ground. */
export const letterOf = (verdicts: Verdicts | null, name: string) =>
  codesOf(verdicts)?.[order.findIndex((scope) => scope.name === name)] ?? '-';

/** Whether verdicts grant one of civil affairs' own scopes. */
export function grants(verdicts: Verdicts | null, name: string): boolean {
  const letter = letterOf(verdicts, name);
  return letter !== '-' && isGranted(scopeByName.get(name) as Scope, decodeVerdicts(letter)[0] ?? 0);
}

export const codesOf = (verdicts: Verdicts | null) => verdicts?.codes.get('civil-affairs') ?? null;

/** The scopes of root fields that an organisation may use by agreement, for its credential. */
export const doorScopes = (asker: Asker) =>
  scopes
    .filter(
      ({ purposes, class: kind, name }) =>
        kind === 'CONDITIONAL' && purposes.length === 0 && asker.agreed.has(name),
    )
    .map(({ name }) => name);

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

import { sign, verify } from 'node:crypto';
import { z } from 'zod';
import { scopeByName } from '#schema/scopes.ts';
import { isGranted, questions } from '#schema/verdict.ts';
import { refusal } from '../basics/refusals.ts';
import { rows } from '../reads/statements.ts';
import type { Context } from '../room/context.ts';
import { parseGround, type TrailGround } from '../trail/ground.ts';
import type { Line } from '../trail/trail.ts';
import { sql } from './simulation.sql.ts';
import { decodeVerdicts } from './warrants.ts';

const Change = z.object({
  scope: z.string(),
  organisation: z.string().nullable(),
  isAgreed: z.boolean().nullable(),
  roles: z.array(z.string()).readonly().nullable(),
  purposes: z.array(z.string()).readonly().nullable(),
  until: z.number(),
});
export type SharingChange = Omit<z.infer<typeof Change>, 'until'>;

const MINUTE = 60_000;

/** A change as civil affairs lets it be tried: sealed, so that no room answers one that it did not. */
export function rehearsalId(change: SharingChange, { room, now }: Context): string {
  const body = Buffer.from(JSON.stringify({ ...change, until: now.getTime() + MINUTE })).toString(
    'base64url',
  );
  return `${body}.${sign(null, Buffer.from(`rehearsal ${body}`), room.keys.signing('credential')).toString('base64url')}`;
}

function open(id: unknown, { room, now }: Context): SharingChange {
  const [body = '', signature = ''] = String(id).split('.');
  const isTrue = verify(
    null,
    Buffer.from(`rehearsal ${body}`),
    room.keys.verifying('credential'),
    Buffer.from(signature, 'base64url'),
  );
  const change = isTrue ? Change.parse(JSON.parse(Buffer.from(body, 'base64url').toString())) : null;
  if (!change || change.until < now.getTime()) throw refusal('NOT_FOUND');
  return change;
}

const bit = (question: (typeof questions)[number]) => 1 << questions.indexOf(question);
const answersOf = (bits: number) => questions.map((_, index) => (bits & (1 << index)) !== 0);

/** Those concerned, and those who broke the glass, are not asked for role, agreement or purpose. */
const UNASKED = new Set(['SELF', 'FAMILY', 'EMERGENCY', 'SECONDED']);
/** The grounds that the six questions were asked of; none where a department worked for itself. */
const reliedOn = (ground: TrailGround) => ('grounds' in ground ? ground.grounds : null);

/** The answers of one line as the change would have them: only the changed question is asked again. */
export function underChange(
  answers: number,
  { role, organisation, ground }: Pick<Line, 'role' | 'organisation' | 'ground'>,
  change: SharingChange,
): number {
  const set = (bits: number, question: (typeof questions)[number], isYes: boolean) =>
    isYes ? bits | bit(question) : bits & ~bit(question);
  const grounds = reliedOn(parseGround(ground));
  if (!grounds || grounds.some(({ kind }) => UNASKED.has(kind))) return answers;
  let bits = answers;
  if (change.isAgreed != null && change.organisation === organisation)
    bits = set(bits, 'AGREEMENT', change.isAgreed);
  if (change.roles) bits = set(bits, 'ROLE', change.roles.includes(role));
  if (change.purposes)
    bits = set(
      bits,
      'PURPOSE',
      grounds.some(({ purpose }) => change.purposes?.includes(purpose)),
    );
  return bits;
}

const MOST = 100;

/** Whether each case that a ground names is of the county in which this division lies. */
const isWithin = (ground: string, division: string) =>
  (reliedOn(parseGround(ground)) ?? []).every(
    ({ case: number }) => number?.startsWith(division.slice(0, 6)) ?? true,
  );

/** What the reads of the last seven days in a room, by people of the asker's own division, would have been under a change. */
async function rehearse(id: unknown, context: Context) {
  const change = open(id, context);
  const scope = scopeByName.get(change.scope);
  if (!scope) throw refusal('NOT_FOUND');
  const { division } = context.who;
  const found = await rows(context, sql.recentReads, {
    withScope: `%"${scope.name}=%`,
    withDivision: `%"division":"${division}%`,
  });
  const reads = found
    .map(({ line }) => JSON.parse(line) as Line & { at: string })
    .filter(({ ground }) => isWithin(ground, division));
  const result = { readCount: reads.length, newlyAllowed: [] as object[], newlyRefused: [] as object[] };
  for (const read of reads) {
    const verdict = read.scopes.find((noted) => noted.startsWith(`${scope.name}=`))?.at(-1) ?? '-';
    if (verdict === '-') continue;
    const before = decodeVerdicts(verdict)[0] ?? 0;
    const after = underChange(before, read, change);
    if (isGranted(scope, before) === isGranted(scope, after)) continue;
    const list = isGranted(scope, after) ? result.newlyAllowed : result.newlyRefused;
    const { at, organisation, role, ground } = read;
    if (list.length < MOST)
      list.push({ at, organisation, role, ground, before: answersOf(before), after: answersOf(after) });
  }
  return result;
}

/** Each room answers for its own lines, under the name of its field. */
export const rehearsing = (field: string) => ({
  Rehearsal: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    [field]: ({ id }: { id: string }, _: unknown, context: Context) => rehearse(id, context),
  },
});

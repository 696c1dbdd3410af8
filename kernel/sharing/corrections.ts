import type { EntityManager } from '@mikro-orm/postgresql';
import { registry, type Scope, scopeByName } from '#schema/scopes.ts';
import { type Act, act } from '../acts/acts.ts';
import { conflict, refusal } from '../basics/refusals.ts';
import type { Handlers } from '../events/events.ts';
import { row, rows } from '../reads/statements.ts';
import type { Context } from '../room/context.ts';
import type { Statements } from '../statements.types.ts';
import { sql } from './corrections.sql.ts';
import { mayPass } from './doors.ts';
import { type Facts, parsed, placeOf, scopesBefore } from './facts.ts';
import { shareNamed, subject } from './share.ts';

/** A fact that somebody says is wrong, as its own room knows it by event. */
type Disputed = Omit<Statements['disputedFact']['row'], 'state'>;

export const openDispute = (em: EntityManager, dispute: Statements['openDispute']['values']) =>
  row({ em }, sql.openDispute, dispute);

export const closeDispute = (em: EntityManager, correction: string, state: 'CORRECTED' | 'REFUSED') =>
  row({ em }, sql.closeDispute, { correction, state });

/** A room learns by event of what is said to be wrong in it, and of what was refused. */
export const correctionHandlers: Handlers = {
  [`${registry}.correction.requested`]: async ({ ids }, { em }) =>
    void (await openDispute(em, ids as Statements['openDispute']['values'])),
  [`${registry}.correction.refused`]: async ({ ids }, { em }) =>
    void (await closeDispute(em, ids['correction'] as string, 'REFUSED')),
};

/** Only those of the department itself, in the person's county. */
const isOwners = ({ county }: Disputed, { scope }: Facts, { who, room }: Context) =>
  mayPass(scopeByName.get(scope) as Scope, who) &&
  who.department === room.name &&
  county.startsWith(who.division);

const isSealed = (facts: Facts, field: string, context: Context) =>
  scopesBefore(facts, field, context).some(({ sensitivity }) => sensitivity === 'SEALED');

const textOf = (value: unknown) => (value == null ? null : String(value));

interface Correcting {
  correction: string;
  value?: string | null | undefined;
  reason: string;
}

/** Writes what is true in place of what was said to be wrong, keeps what stood there, and closes the dispute: all or nothing. */
export async function correctFact(running: Act, facts: Facts, { correction, value, reason }: Correcting) {
  const { em, context, now } = running;
  const found = await row({ em }, sql.lockDisputedFact, { correction });
  if (!found || !isOwners(found, facts, context)) throw refusal('NOT_FOUND', undefined, 'correction');
  if (found.state !== 'OPEN')
    throw conflict('This correction is answered already.', { state: found.state, legal: [] });
  if (found.requestedBy === context.who.person || found.citizen === context.who.citizen)
    throw refusal('FORBIDDEN', 'Neither who asked nor whom it is about decides on it.');
  const place = placeOf(facts, found.field);
  if (!place) throw refusal('BAD_USER_INPUT', facts.others[found.field], 'correction');
  if (value === undefined)
    throw refusal('BAD_USER_INPUT', 'Say the true value, or null where it is not known.', 'value');
  const { entity, field, fact, find } = place;
  const property = fact.property ?? field;
  const record = (await find(found.citizen, running)) as Record<string, unknown>;
  const [before, after] = [record[property], value && parsed(facts, field, fact, value, running)];
  // Of what is sealed nobody learns by trying whether they were right.
  if (textOf(before) === textOf(after) && !isSealed(facts, field, context))
    throw refusal('BAD_USER_INPUT', 'It says so already; refuse the correction, with the reason.', 'value');
  if (after == null && !em.getMetadata(entity).properties[property as never]?.['nullable'])
    throw refusal('BAD_USER_INPUT', `${field} is never empty.`, 'value');
  record[property] = after;
  await em.flush().catch((error) => {
    throw /^22/.test(error.code) ? refusal('BAD_USER_INPUT', 'This value does not fit.', 'value') : error;
  });
  const { citizen, type } = found;
  const change = { old: textOf(before), new: textOf(after), reason, by: context.who.person, at: now };
  await row({ em }, sql.keepChange, { citizen, type, field, correction, ...change });
  await closeDispute(em, correction, 'CORRECTED');
  note(found, facts, context);
}

const note = ({ correction, citizen, field }: Disputed, facts: Facts, context: Context) =>
  context.trail.note({
    subject: citizen,
    ground: { kind: 'CORRECTION', correction },
    scopes: scopesBefore(facts, field, context).map(({ name }) => `${name}=_`),
  });

/** The act by which a department puts a fact of its own room right; the one who asked learns of it by event. */
export const corrects = (name: string, event: string, facts: Facts) =>
  act<Correcting & { idempotencyKey: string }, Context>(name, async (input, running) => {
    const { correction } = input;
    await correctFact(running, facts, input);
    running.emit(event, { correction, by: running.context.who.person, on: running.today }, registry);
    return () => ({ id: correction, state: 'CORRECTED', version: 1 });
  });

/** What a room adds to a correction for its owner and for whom it is about: the value in question, and what it was before. */
export const inQuestion = (room: string, facts: Facts) => ({
  __resolveReference: (reference: unknown) => ({ id: subject(reference).id }),
  [room]: async ({ id }: { id: string }, _: unknown, context: Context) => {
    const found = await row(context, sql.disputedFact, { correction: id });
    if (!found || (found.citizen !== context.who.citizen && !isOwners(found, facts, context))) return null;
    note(found, facts, context);
    const { citizen, type, state } = found;
    // What is sealed stands in no list.
    if (isSealed(facts, found.field, context)) return { value: null, changes: [] };
    const field = placeOf(facts, found.field)?.field;
    const share =
      field && state === 'OPEN' && (await shareNamed(type, context).record(citizen, context as never));
    const changes = await rows(context, sql.factHistory, { citizen, type, field: field ?? found.field });
    return { value: share ? textOf(share[field]) : null, changes };
  },
});

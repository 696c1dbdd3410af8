import { hash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { dayOf } from '../basics/calendar.ts';
import { conflict, refusal } from '../basics/refusals.ts';
import { type Emit, outbox } from '../events/outbox.ts';
import { row } from '../reads/statements.ts';
import type { Context } from '../room/context.ts';
import { sql } from './acts.sql.ts';

/** What an act works with: one transaction, in which the change, its events and its key are written together. */
export interface Act<C extends Context = Context> {
  name: string;
  em: EntityManager;
  emit: Emit;
  context: C;
  now: Date;
  today: string;
}

/** What an act leaves behind; kept with its key, so that the same act asked twice gives the same answer. */
export interface Outcome {
  id: string;
  state: string;
  version: number;
  /** To what it belongs, for what is answered besides. */
  caseId?: string | null;
  citizenId?: string | null;
}

type Keyed = { idempotencyKey: string };
type Run<Input, C extends Context, O = Outcome> = (input: Input, act: Act<C>) => Promise<() => O>;

/** Who waited longer for a turn is not waited for any more, so nothing is begun; the gateway waits a lock's time longer. */
const PATIENCE = 10_000;

/**
 * One act, as a mutation's resolver: everything it changes, the events that say so and its idempotency key are one transaction;
 * what it refuses changes nothing. `run` returns what to answer, read after the flush.
 */
export const act =
  <Input extends Keyed, C extends Context, O = Outcome>(
    name: string,
    run: Run<Input, C, O>,
    /** What makes two inputs the same, where the input itself must not be kept even as a hash. */
    same: (input: Input) => unknown = (input) => input,
  ) =>
  async (_: unknown, { input }: { input: Input }, context: C): Promise<O> => {
    if (!z.uuid().safeParse(input.idempotencyKey).success)
      throw refusal('BAD_USER_INPUT', 'idempotencyKey is a UUID.', 'idempotencyKey');
    checkTexts(input);
    const { who, now } = context;
    const mine = { person: who.person, key: input.idempotencyKey };
    const digest = hash('sha256', `${name} ${canonical(same(input))}`, 'base64url');
    const attempt = async () =>
      (await context.em()).transactional(async (em) => {
        if (Date.now() - now.getTime() > PATIENCE)
          throw refusal('UNAVAILABLE', 'Too many are waiting; nothing was done. Try again.');
        if (!(await row({ em }, sql.claimKey, { ...mine, name, digest, at: now }))) {
          const prior = await row({ em }, sql.actOfKey, mine);
          if (prior?.digest !== digest)
            throw refusal('CONFLICT', 'This idempotencyKey was used for something else.', 'idempotencyKey');
          return prior.result;
        }
        const { emit, write } = outbox(now);
        const answer = await run(input, { name, em, emit, context, now, today: dayOf(now) });
        await em.flush();
        const outcome = answer();
        await row({ em }, sql.keepResult, { ...mine, result: JSON.stringify(outcome) });
        await write(em);
        return outcome;
      });
    try {
      // A deadlock undoes one of two acts wholly: it is done once more.
      const outcome = await attempt().catch((error) =>
        error.code === '40P01' ? attempt() : Promise.reject(error),
      );
      context.afresh();
      return outcome;
    } catch (error) {
      const { code = '', name: kind } = error as { code?: string; name?: string };
      // A lock that does not come is held by whoever changes the same record.
      if (code === '23505' || code === '55P03' || kind === 'OptimisticLockError')
        throw conflict('Somebody was quicker; look again.');
      // An id that is none, a text or a number larger than its column.
      if (/^22/.test(code)) throw refusal('BAD_USER_INPUT', 'An id, a text or a number does not fit.');
      throw error;
    }
  };

/** An act as a mutation's resolver. */
type Acting<Input, C extends Context, O> = (_: unknown, args: { input: Input }, context: C) => Promise<O>;
type Runs<Inputs, C extends Context> = { readonly [Name in keyof Inputs]?: Run<Inputs[Name], C> };
type Left<Running> = Running extends (...asked: never) => Promise<() => infer O> ? O : never;

/** The acts of a room as resolvers, each under its name in the SDL and given what the SDL says. */
export const actsOf =
  <Inputs, C extends Context>() =>
  <Made extends Runs<Inputs, C>>(runs: Made & Readonly<Record<Exclude<keyof Made, keyof Inputs>, never>>) =>
    Object.fromEntries(
      Object.entries(runs).map(([name, run]) => [name, act<never, C>(name, run as Run<never, C>)]),
    ) as { [Name in keyof Made & keyof Inputs]: Acting<Inputs[Name], C, Left<Made[Name]>> };

const LONGEST = 4000;
// Line breaks and tabs are a writer's; the rest would break a printed form or a terminal.
const isControl = (text: string) => /[^\P{C}\n\r\t]/u.test(text);

/** Refuses texts that no form can hold, and names the field. */
function checkTexts(value: unknown, field = 'input'): void {
  if (typeof value === 'string') {
    if (value.length > LONGEST)
      throw refusal('BAD_USER_INPUT', `${field} has at most ${LONGEST} characters.`, field);
    if (isControl(value)) throw refusal('BAD_USER_INPUT', `${field} holds control characters.`, field);
    if (value.trim() === '') throw refusal('BAD_USER_INPUT', `${field} is empty.`, field);
  } else if (Array.isArray(value)) {
    // Only the rows of a file are more.
    const most = field === 'rows' ? 1000 : 100;
    if (value.length > most) throw refusal('BAD_USER_INPUT', `${field} has at most ${most} entries.`, field);
    for (const one of value) checkTexts(one, field);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) checkTexts(one, name);
}

/** The same content in any order of fields (RFC 8785), with what was left out and what was sent as null alike. */
export const canonical = (value: unknown) =>
  canonicalize(JSON.parse(JSON.stringify(value, (_, one) => one ?? undefined))) as string;

import { beforeAll, expect, test } from '@jest/globals';
import type { Transitions } from '#kernel';
import { act } from './acting.ts';
import { type Answer, openHub, sql } from './hub.ts';
import { type Asking, type Kept, makeRecords } from './records.ts';
import { askable, statesOf, tables, targets } from './tables.ts';

openHub();

const tried = Object.entries(tables).filter(([, table]) => askable(table).length);

let records: Record<string, Kept> = {};
beforeAll(async () => {
  records = await makeRecords();
}, 60_000);

const rowOf = async ({ room, table, id }: Kept) => (await sql(room, `select to_jsonb(t)::text as row from ${table} t where id = $1`, [id]))[0].row as string;
const restore = async ({ room, table, id }: Kept, row: string) => {
  const columns = Object.keys(JSON.parse(row)).join();
  await sql(room, `update ${table} set (${columns}) = (select ${columns} from jsonb_populate_record(null::${table}, $2)) where id = $1`, [id, row]);
};
/** Puts a record into a state; for an act besides, into what the act wants to find. */
async function stand(kept: Kept, state: string, { set, first }: Partial<Asking> = {}) {
  const { room, table, column = 'state', id } = kept;
  for (const rows of [kept.first, typeof first === 'function' ? first(state) : first]) if (rows) await sql(room, rows);
  await sql(room, `update ${table} set ${[`${column} = $2`, ...(kept.set ? [kept.set] : [])]} where id = $1`, [id, state]);
  if (set) await sql(room, `update ${table} set ${set} where id = $1`, [id]);
  return rowOf(kept);
}
const askingOf = ({ acts }: Kept, name: string, state: string) => acts[name]?.in?.[state] ?? (acts[name] as Asking);
async function ask(kept: Kept, name: string, state: string, row: string): Promise<Answer> {
  const { by, input = {}, at = (id: string) => ({ id, version: JSON.parse(row).version }) } = askingOf(kept, name, state);
  return act(by, `${name[0]?.toUpperCase()}${name.slice(1)}`, { ...at(kept.id), ...(typeof input === 'function' ? await input() : input) });
}
const actsDone = async ({ room }: Kept) => (await sql(room, 'select count(*)::int as n from act'))[0].n as number;

test('every table has a record to try it on, and every act somebody who asks for it', () => {
  expect(tried.length).toBeGreaterThan(25);
  expect(Object.fromEntries(Object.entries(records).map(([name, { acts }]) => [name, Object.keys(acts).sort()]))).toEqual(
    Object.fromEntries(tried.map(([name, table]) => [name, askable(table).sort()])),
  );
});

/** What an act may do in a state by another rule than the table; so far each can be brought about. */
const notInIsolation: string[] = [];
const tally = { refused: 0, done: 0 };

test.each(tried)(
  '%s: each act is done in the states of its table, and in no other',
  async (name, table) => {
    const kept = records[name] as Kept;
    const was = await rowOf(kept);
    const wrong: unknown[] = [];
    for (const state of statesOf(table)) {
      const legal = askable(table).filter((one) => table[one]?.from.includes(state));
      const illegal = askable(table).filter((one) => !legal.includes(one));
      const row = await stand(kept, state);
      const before = await actsDone(kept);
      const refusals = await Promise.all(illegal.map((one) => ask(kept, one, state, row)));
      for (const [index, { errors }] of refusals.entries()) {
        const { code, standing } = (errors?.[0]?.extensions ?? {}) as { code?: string; standing?: { state: string; legal: string[] } };
        const isRight = code === 'CONFLICT' && standing?.state === state && [...standing.legal].sort().join() === [...legal].sort().join();
        if (!isRight) wrong.push([state, illegal[index], errors?.[0] ?? 'was done']);
      }
      // Not a column of it, and nothing beside it.
      expect([state, await rowOf(kept), await actsDone(kept)]).toEqual([state, row, before]);
      tally.refused += illegal.length;

      for (const one of legal) {
        const row = await stand(kept, state, askingOf(kept, one, state));
        const { errors } = await ask(kept, one, state, row);
        const left = await rowOf(kept);
        const to = table[one]?.to === undefined ? [state] : targets(table[one] as Transitions[string]);
        if (errors) wrong.push([state, one, errors[0], left === row ? 'unchanged' : 'changed']);
        else if (!to.includes(JSON.parse(left)[kept.column ?? 'state'])) wrong.push([state, one, `leads to ${left}`]);
        else tally.done += 1;
        await restore(kept, was);
      }
    }

    expect(wrong.filter(([state, one]: any) => !notInIsolation.includes(`${name} ${state} ${one}`))).toEqual([]);
  },
  60_000,
);

test('a closed case refuses whatever would be done in it, but to be taken up again', async () => {
  const kept = records['civil-affairs caseActs'] as Kept;
  const row = await stand(kept, 'CLOSED', { set: 'closed_on = current_day()' });
  const others = Object.keys(kept.acts).filter((name) => name !== 'reopenCase');
  const answers = await Promise.all(others.map((name) => ask(kept, name, 'CLOSED', row)));

  expect(answers.map(({ errors }, index) => [others[index], errors?.[0]?.extensions.code])).toEqual(
    others.map((name) => [name, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND|CONFLICT)$/)]),
  );
  expect(await rowOf(kept)).toBe(row);
});

test('nothing was left out', () => {
  const pairs = tried.reduce((sum, [, table]) => sum + statesOf(table).length * askable(table).length, 0);
  expect(tally.refused + tally.done).toBe(pairs);
  expect(tally.done).toBeGreaterThan(200);
});

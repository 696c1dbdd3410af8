import { beforeAll, expect, test } from '@jest/globals';
import type { Transitions } from '#kernel';
import { act } from './acting.ts';
import { type Answer, openHub, sql } from './hub.ts';
import { type Asking, type Kept, makeRecords } from './records.ts';
import { askable, statesOf, tables, targets } from './tables.ts';

openHub();

const tried = Object.entries(tables).filter(([, table]) => askable(table).length);

let records: Record<string, Kept> = {};
/** Where those are kept whose every act is the hub's own. */
const CLOCKWORK: Record<string, string> = { 'resource-pool needActs': 'need', 'resource-pool proposalActs': 'match_proposal' };

const WATCH = `create table state_change (record text, was text, now text);
  create function watch_state() returns trigger language plpgsql as $$ begin
    if current_setting('watch.off', true) is distinct from 'on' then
      insert into state_change values (tg_table_name, to_jsonb(old)->>tg_argv[0], to_jsonb(new)->>tg_argv[0]);
    end if;
    return new; end $$`;
const WITH_STATE = `select c.table_name as name, c.column_name as state from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('state', 'stage') and c.table_name not in ('assignment', 'disputed_fact', 'stage_entry')`;
/** Every change of a state is noted but those of this test's own hand. */
async function watch(room: string) {
  await sql(room, WATCH);
  for (const { name, state } of await sql(room, WITH_STATE))
    await sql(
      room,
      `create trigger watch_state after update on ${name} for each row when (old.${state} is distinct from new.${state}) execute function watch_state('${state}')`,
    );
  await sql(room, `set watch.off = 'on'`);
}

beforeAll(async () => {
  for (const room of ['civil-affairs', 'resource-pool']) await watch(room);
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

test('whatever wrote a state, act, event or clock, went a way of its table', async () => {
  const names = new Map<string, string>([
    ...Object.entries(records).map(([name, { room, table }]) => [`${room} ${table}`, name] as const),
    ...Object.entries(CLOCKWORK).map(([name, table]) => [`${name.split(' ')[0]} ${table}`, name] as const),
  ]);
  const changes: { record: string; was: string; now: string }[] = [];
  for (const room of ['civil-affairs', 'resource-pool'])
    for (const { record, was, now } of await sql(room, 'select distinct record, was, now from state_change order by 1, 2, 3'))
      changes.push({ record: `${room} ${record}`, was, now });
  const isWay = ({ record, was, now }: (typeof changes)[number]) =>
    Object.values(tables[names.get(record) as string] ?? {}).some((way) => way.from.includes(was) && targets(way).includes(now));

  expect(Object.keys(tables).sort()).toEqual([...names.values()].sort());
  expect(changes.filter((change) => !isWay(change))).toEqual([]);
  expect(changes.length).toBeGreaterThan(90);
});

import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { scopeByName } from '#schema/scopes.ts';
import { readingOf } from '../subgraphs/civil-affairs/supervision/policy.ts';
import { act, done, freshCase, giveTask, until } from './acting.ts';
import { askRoom, data, openHub, sql } from './hub.ts';
import { runProgram } from './processes.ts';

openHub();

const asHub = (room: string, query: string, variables: Record<string, unknown>) =>
  askRoom(room, 'coordinator@530103', query, variables, seal(keysIn(data), room, 'test', 'hub', { query, variables }));
const EVENTS = 'query Events($after: Int!, $to: String!) { events(after: $after, to: $to) { room after upTo text signature } }';
const DELIVER = 'mutation Deliver($input: EventBatchInput!) { deliverEvents(input: $input) }';
const cursor = async () => (await sql('housing', `select seq::int from event_cursor where source = 'civil-affairs'`))[0]?.seq ?? 0;
const head = async () => (await sql('civil-affairs', `select coalesce(max(seq), 0)::int as seq from event where audience = 'housing'`))[0].seq;
const caughtUp = () => until('housing has read everything', async () => (await cursor()) === (await head()));

test('only the hub may carry, and it can neither forge, change nor leave out an event', async () => {
  await caughtUp();
  const denied = await askRoom('civil-affairs', 'coordinator@530103', EVENTS, { after: 0, to: 'housing' });
  expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { events: batch } = (await asHub('civil-affairs', EVENTS, { after: 0, to: 'housing' })).data;
  const before = await sql('housing', 'select * from assignment order by task_id');
  for (const forged of [
    { ...batch, text: batch.text.replace(/"dueOn":"[^"]*"/, '"dueOn":"2030-01-01"') },
    { ...batch, upTo: batch.upTo + 100 },
    { ...batch, after: batch.upTo, upTo: batch.upTo + 1 },
    { ...batch, room: 'health' },
  ])
    expect((await asHub('housing', DELIVER, { input: forged })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  // What was signed for another room is not for this one.
  const { events: forHealth } = (await asHub('civil-affairs', EVENTS, { after: 0, to: 'health' })).data;
  expect((await asHub('housing', DELIVER, { input: forHealth })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  // The true batch once more has no effect.
  expect((await asHub('housing', DELIVER, { input: batch })).data.deliverEvents).toBe(await cursor());
  expect(await sql('housing', 'select * from assignment order by task_id')).toEqual(before);
});

test('a room gets the events that are for it, with ids and dates and nothing else', async () => {
  await giveTask((await freshCase('VERIFIED', '赵隐名')).id, 'health', '保密的任务');
  const { events: forHousing } = (await asHub('civil-affairs', EVENTS, { after: 0, to: 'housing' })).data;
  const rows = await sql('civil-affairs', 'select name, ids::text, audience from event');
  expect(JSON.parse(forHousing.text)).toHaveLength(rows.filter(({ audience }) => audience === 'housing').length);
  for (const { ids } of rows) {
    expect(ids).not.toMatch(/赵隐名|保密的任务/);
    for (const value of Object.values(JSON.parse(ids) as Record<string, unknown>).flat())
      if (value != null) expect(value).toMatch(/^[\da-f-]{36}$|^\d{4}-\d\d-\d\d$/);
  }
});

test('a reader that was away for a day catches up, each event having one effect', async () => {
  await caughtUp();
  const file = await freshCase('VERIFIED');
  // Away: what it has read is forgotten together with what it did, as after a restore from yesterday's backup.
  await sql('housing', 'begin; delete from assignment; update event_cursor set seq = 0; commit');
  for (let index = 0; index < 5; index += 1) await giveTask(file.id, 'housing', `任务${index}`);
  await caughtUp();
  const [{ wanted }] = await sql(
    'civil-affairs',
    `select count(distinct ids->>'task')::int as wanted from event where audience = 'housing' and name = 'civil-affairs.task.assigned'`,
  );
  await until('all are there', async () => (await sql('housing', 'select count(*)::int as n from assignment'))[0].n === wanted);
});

test('an event that cannot be handled is parked where an operator sees it, and the rest goes on', async () => {
  await caughtUp();
  const file = await freshCase('VERIFIED');
  await sql('civil-affairs', `insert into event (at, name, ids, audience) values (now(), 'civil-affairs.task.assigned', $1, 'housing')`, [
    { task: 'not a uuid', case: file.id },
  ]);
  const good = await giveTask(file.id, 'housing', '好任务');
  await until('the good one has arrived', async () => (await sql('housing', 'select from assignment where task_id = $1', [good.id])).length);
  expect(await sql('housing', 'select source, name from parked_event')).toEqual([{ source: 'civil-affairs', name: 'civil-affairs.task.assigned' }]);

  // Mended, it is tried again: here by the operator's command, beside the running hub.
  const task = randomUUID();
  await sql('housing', 'update parked_event set ids = $1', [{ task, case: file.id, lead: randomUUID(), citizens: [], dueOn: '2027-01-04' }]);
  const { said } = await runProgram('gateway/commands/events.ts', ['--retry'], { DATA_DIR: data }).done;
  expect(said).toContain('parked: civil-affairs');
  expect(said).toContain('tried again: 1 of 1 handled');
  expect(await sql('housing', 'select * from parked_event')).toEqual([]);
  expect(await sql('housing', 'select state from assignment where task_id = $1', [task])).toEqual([{ state: 'OPEN' }]);
});

test('an answer reaches the case once, whatever is carried twice', async () => {
  const file = await freshCase('VERIFIED');
  const task = await giveTask(file.id, 'health', '签约');
  await until('health has learned of it', async () => (await sql('health', 'select from assignment where task_id = $1', [task.id])).length);
  done(await act('health@530103', 'SignFamilyDoctor', { task: task.id, citizen: file.citizen, team: '一组' }));
  await until('the case knows', async () => (await sql('civil-affairs', 'select from aid_entry where task_id = $1', [task.id])).length);
  const { events: batch } = (await asHub('health', EVENTS, { after: 0, to: 'civil-affairs' })).data;
  await Promise.all([1, 2, 3].map(() => asHub('civil-affairs', DELIVER, { input: batch })));
  expect(await sql('civil-affairs', 'select count(*)::int as n from aid_entry where task_id = $1', [task.id])).toEqual([{ n: 1 }]);
});

test('a change is heard by who holds a scope that there is, and its noun is that of an event', async () => {
  const [{ nouns }] = await sql('civil-affairs', `select array_agg(distinct split_part(name, '.', 2)) as nouns from event where ids ? 'case'`);
  expect(Object.values(readingOf).filter((scope) => !scopeByName.has(scope))).toEqual([]);
  for (const noun of ['case', 'task', 'visit']) expect([noun, noun in readingOf, nouns.includes(noun)]).toEqual([noun, true, true]);
});

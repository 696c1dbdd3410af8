import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Pool } from 'undici';
import { operations } from '#gateway/routing/operations.ts';
import { addWorkdays, dayOf } from '#kernel/basics/calendar.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { cases } from '#schema/demo-people.ts';
import { officeOf } from '../../subgraphs/civil-affairs/registry/demo-network.ts';
import type { Place } from './arrangements.ts';
import { start, stop } from './processes.ts';

const textOf = (name: string) => operations.find((one) => one.name === name)?.query as string;
const at = (sorted: number[], share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
const unit = (role: string) => officeOf('530103', role).id;
const due = addWorkdays(dayOf(new Date()), 5);
const PORT = '4893';

/** Acts over HTTP with events and traces on: report, assign, decide at 16 callers; then how long events take at 200 a second. */
export async function measureActs(place: Place, seconds: number) {
  const hub = await start('tests/bench/hub.ts', [], { DATA_DIR: place.data, PORT });
  const pool = new Pool(`http://127.0.0.1:${PORT}`, { connections: 64 });
  const tokens = new Map<string, string>();
  const act = async (login: string, operation: string, input: object) => {
    if (!tokens.has(login)) tokens.set(login, (await writeToken(keysIn(place.data), login)).token);
    const { body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(login)}` },
      body: JSON.stringify({ query: textOf(operation), variables: { input: { idempotencyKey: randomUUID(), ...input } } }),
    });
    const { data, errors } = (await body.json()) as any;
    if (errors) throw new Error(`${operation}: ${JSON.stringify(errors[0])}`);
    return Object.values(data)[0] as { id: string; version: number };
  };

  const connect = async (name: string) => {
    const client = new pg.Client({ connectionString: place.urlOf(name) });
    await client.connect();
    return client;
  };
  const office = 'coordinator@530103';
  const meeting = await act(office, 'ConveneMeeting', {
    kind: 'URGENT',
    topic: '-',
    place: '-',
    heldOn: addWorkdays(dayOf(new Date()), 1),
    units: [unit('housing')],
  });
  const civil = await connect('civil-affairs');
  const { rows: files } = await civil.query(`select id from casefile where number like '530103-2027-%' order by number limit 500`);
  const anyCase = () => files[Math.floor(Math.random() * files.length)].id as string;
  const items: string[] = [];
  for (const { id } of files.slice(0, 40))
    items.push((await act(office, 'AddAgendaItem', { meeting: meeting.id, case: id, question: '?', units: [unit('housing')] })).id);
  const seat = await act(office, 'TakeSeat', { id: meeting.id, version: meeting.version });
  const seat2 = await act('housing@530103', 'TakeSeat', { id: meeting.id, version: seat.version });
  await act(office, 'OpenMeeting', { id: meeting.id, version: seat2.version });
  for (const item of items) await act('housing@530103', 'GiveOpinion', { item, stance: 'SUPPORT', text: '-' });
  const task = () => ({ title: '任务', lead: unit('housing'), dueOn: due, deliverable: '-' });
  const kinds: Record<string, () => Promise<unknown>> = {
    report: () => act('community-worker@530103', 'ReportNeed', { channel: 'COMMUNITY', place: '530103001001', level: 'YELLOW', text: '独居' }),
    assign: () => act(office, 'AssignTask', { case: anyCase(), ...task() }),
    decide: () => act(office, 'RecordDecision', { item: items[Math.floor(Math.random() * items.length)], text: '决定', ...task() }),
  };

  const rows = [];
  for (const [kind, one] of Object.entries(kinds)) {
    for (let index = 0; index < 30; index += 1) await one();
    const times: number[] = [];
    const end = performance.now() + seconds * 1000;
    const caller = async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        await one();
        times.push(performance.now() - asked);
      }
    };
    await Promise.all(Array.from({ length: 16 }, caller));
    times.sort((a, b) => a - b);
    rows.push({ act: kind, connections: 16, actsPerSecond: Number((times.length / seconds).toFixed(0)), p50: at(times, 0.5), p99: at(times, 0.99) });
  }

  // Events are stamped when they are written; the reader's rows are, when they are there.
  const housing = await connect('housing');
  await housing.query('alter table assignment add column if not exists seen_at timestamptz default clock_timestamp()');
  await new Promise((wait) => setTimeout(wait, 2000));
  const [{ seq }] = (await civil.query('select coalesce(max(seq), 0)::int as seq from event')).rows;
  const RATE = 200;
  let written = 0;
  const began = performance.now();
  const write = async () => {
    // Two hundred a second: one real act in ten wakes the courier, as acts do; the others are written beside it.
    await civil.query(
      `insert into event (at, name, ids, audience) values (clock_timestamp(), 'civil-affairs.task.assigned', jsonb_build_object('task', gen_random_uuid(), 'case', $1::text, 'lead', $2::text, 'citizens', '[]'::jsonb, 'dueOn', $3::text), 'housing')`,
      [cases.yang, unit('housing'), due],
    );
    written += 1;
  };
  const acting: Promise<unknown>[] = [];
  while (performance.now() - began < seconds * 1000) {
    const owed = Math.floor(((performance.now() - began) / 1000) * RATE) - written;
    for (let index = 0; index < owed; index += 1) {
      if (written % 10 === 0) acting.push((kinds['report'] as () => Promise<unknown>)());
      await write();
    }
    await new Promise((wait) => setTimeout(wait, 2));
  }
  await Promise.all(acting);
  await new Promise((wait) => setTimeout(wait, 3000));
  const { rows: sent } = await civil.query(
    `select ids->>'task' as task, extract(epoch from at) * 1000 as at from event where seq > $1 and audience = 'housing'`,
    [seq],
  );
  const { rows: seen } = await housing.query('select task_id as task, extract(epoch from seen_at) * 1000 as at from assignment');
  const seenAt = new Map(seen.map(({ task: id, at: when }) => [id, Number(when)]));
  const lags = sent.flatMap(({ task: id, at: when }) => (seenAt.has(id) ? [Number(seenAt.get(id)) - Number(when)] : [])).sort((a, b) => a - b);
  const events = {
    eventsPerSecond: Number((sent.length / seconds).toFixed(0)),
    sent: sent.length,
    arrived: lags.length,
    p50: at(lags, 0.5),
    p99: at(lags, 0.99),
  };
  await Promise.all([civil.end(), housing.end(), pool.close()]);
  await stop([hub]);
  return { acts: rows, events };
}

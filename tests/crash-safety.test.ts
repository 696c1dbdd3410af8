import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { operations } from '#gateway/routing/operations.ts';
import { addWorkdays, dayOf } from '#kernel/basics/calendar.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { cases, demo } from '#schema/demo-people.ts';
import { officeOf } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { type Hub, startHub } from './processes.ts';

const KILLS = Number(process.env['SOAK_KILLS'] ?? 10);
const WRITERS = 50;

const data = mkdtempSync(join(tmpdir(), 'hub-crash-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const textOf = (name: string) => operations.find((one) => one.name === name)?.query as string;
const housing = officeOf('530103', 'housing').id;
const due = addWorkdays(dayOf(new Date()), 5);

interface Written {
  login: string;
  operation: string;
  input: { idempotencyKey: string } & Record<string, unknown>;
  /** The answer, where the hub gave one before it was killed. */
  answer?: { id: string; state: string };
}

test(
  `the hub is killed ${KILLS} times under ${WRITERS} writers: nothing acknowledged is lost, no event is lost or doubled in effect`,
  async () => {
    cpSync(process.env['HUB_TEMPLATE'] as string, data, { recursive: true });
    const tokens = new Map<string, string>();
    const tokenOf = async (login: string) => {
      if (!tokens.has(login)) tokens.set(login, (await writeToken(keysIn(data), login)).token);
      return tokens.get(login) as string;
    };
    const written: Written[] = [];
    const toAnswer: { task: string; isAnswered: boolean }[] = [];
    let hub: Hub = await startHub(data);
    let isStopping = false;
    let isUp = true;

    const post = async ({ login, operation, input }: Written) => {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(login)}` },
        body: JSON.stringify({ query: textOf(operation), variables: { input } }),
        signal: AbortSignal.timeout(5000),
      });
      const body = (await response.json()) as any;
      return { outcome: body.data?.[operation[0]?.toLowerCase() + operation.slice(1)] as Written['answer'] | null, errors: body.errors };
    };
    const write = async (one: Written) => {
      written.push(one);
      const { outcome } = await post(one);
      if (outcome) one.answer = outcome;
      return outcome;
    };

    const writer = async (index: number) => {
      while (!isStopping) {
        while (!isUp) await wait(20);
        const idempotencyKey = randomUUID();
        try {
          if (index % 5 === 0) {
            const input = { idempotencyKey, case: cases.yang, title: idempotencyKey, lead: housing, citizens: [demo.yang], dueOn: due, deliverable: '通知书' };
            const made = await write({ login: 'coordinator@530103', operation: 'AssignTask', input });
            if (made) toAnswer.push({ task: made.id, isAnswered: false });
          } else if (index % 5 === 1 && toAnswer.some(({ isAnswered }) => !isAnswered)) {
            const next = toAnswer.find(({ isAnswered }) => !isAnswered) as (typeof toAnswer)[number];
            next.isAnswered = true;
            await write({
              login: 'housing@530103',
              operation: 'AllotFlat',
              input: { idempotencyKey, task: next.task, citizen: demo.yang, flat: idempotencyKey, monthlyRent: 1 },
            });
          } else
            await write({
              login: 'community-worker@530103',
              operation: 'ReportNeed',
              input: { idempotencyKey, channel: 'COMMUNITY', place: '530103001001', level: 'YELLOW', text: idempotencyKey },
            });
        } catch {
          await wait(50);
        }
      }
    };
    const writers = Array.from({ length: WRITERS }, (_, index) => writer(index));
    for (let kill = 0; kill < KILLS; kill += 1) {
      await wait(300 + Math.random() * 700);
      const ended = new Promise((resolve) => hub.child.once('exit', resolve));
      hub.child.kill('SIGKILL');
      await ended;
      isUp = false;
      // A token lasts fifteen minutes, and a long run longer.
      tokens.clear();
      hub = await startHub(data);
      isUp = true;
      if (process.env['SOAK_KILLS'] && kill % 20 === 19) process.stderr.write(`${kill + 1} kills, ${written.length} acts\n`);
    }
    await wait(500);
    isStopping = true;
    await Promise.all(writers);

    // Whoever got no answer asks again with the same key.
    for (const one of written.filter(({ answer }) => !answer)) {
      const { outcome } = await post(one);
      if (outcome) one.answer = outcome;
    }
    const acknowledged = written.filter(({ answer }) => answer);
    const count = (operation: string) => acknowledged.filter((one) => one.operation === operation).length;
    expect(count('ReportNeed')).toBeGreaterThan(KILLS * 10);
    expect(count('AssignTask')).toBeGreaterThan(KILLS);

    const client = (name: string) => new pg.Client({ host: join(data, 'run'), user: name, database: name });
    const [civil, home] = [client('civil_affairs'), client('housing')];
    await Promise.all([civil.connect(), home.connect()]);
    const rows = async (of: pg.Client, sql: string, values: unknown[] = []) => (await of.query(sql, values)).rows;

    const reports = await rows(civil, 'select text as key, id, count(*) over (partition by text)::int as n from report');
    const byKey = new Map(reports.map(({ key, id, n }) => [key, { id, n }]));
    for (const { operation, input, answer } of acknowledged)
      if (operation === 'ReportNeed') expect(byKey.get(input.idempotencyKey)).toEqual({ id: answer?.id, n: 1 });
    // Each act's event, once.
    const doubled = await rows(
      civil,
      `select ids->>'report' as report from event where name = 'civil-affairs.report.received' group by 1 having count(*) <> 1`,
    );
    const [{ n: told }] = await rows(civil, `select count(*)::int as n from event where name = 'civil-affairs.report.received'`);
    expect({ doubled, told }).toEqual({ doubled: [], told: reports.length });

    const tasks = (await rows(civil, `select id from task where lead_id = $1 and title ~ '^[0-9a-f-]{36}$' order by id`, [housing])).map(({ id }) => id);
    for (const { operation, answer } of acknowledged) if (operation === 'AssignTask') expect(tasks).toContain(answer?.id);
    const deadline = Date.now() + 20_000;
    const learned = async () =>
      (await rows(home, 'select task_id as id from assignment where task_id = any($1) order by task_id', [tasks])).map(({ id }) => id);
    while ((await learned()).length < tasks.length && Date.now() < deadline) await wait(100);
    expect(await learned()).toEqual(tasks);
    // Each flat that was allotted is one link of the chain.
    const allotted = (await rows(home, `select task_id as id from assignment where state = 'DONE' order by task_id`)).map(({ id }) => id);
    const links = async () =>
      (await rows(civil, 'select task_id as id, count(*)::int as n from aid_entry where task_id is not null group by 1 order by 1')).map(
        ({ id, n }) => `${id} ${n}`,
      );
    while ((await links()).length < allotted.length && Date.now() < deadline) await wait(100);
    expect(await links()).toEqual(allotted.map((id) => `${id} 1`));
    for (const room of [civil, home]) expect(await rows(room, 'select * from parked_event')).toEqual([]);
    if (process.env['SOAK_KILLS'])
      process.stderr.write(`${written.length} acts, ${acknowledged.length} acknowledged, ${tasks.length} tasks, ${allotted.length} answered\n`);
    await Promise.all([civil.end(), home.end()]);
    await hub.stop();
  },
  60_000 + KILLS * 15_000,
);

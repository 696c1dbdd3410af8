import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Pool } from 'undici';
import { operations } from '#gateway/routing/operations.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { cases } from '#schema/demo-people.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { startHub } from './processes.ts';

const CLIENTS = 200;
const TRIES = 1000;
const QUILTS = 10;

const data = mkdtempSync(join(tmpdir(), 'hub-last-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));
const textOf = (name: string) => operations.find((one) => one.name === name)?.query as string;

test.each([
  ['', false],
  [', though the hub is killed in the middle', true],
])(
  `${CLIENTS} clients want the last ${QUILTS} quilts ${TRIES} times: exactly ${QUILTS} go, and the books balance%s`,
  async (_, isKilled) => {
    const home = join(data, String(isKilled));
    cpSync(process.env['HUB_TEMPLATE'] as string, home, { recursive: true });
    let hub = await startHub(home);
    const db = async () => {
      const client = new pg.Client({ host: join(home, 'run'), user: 'resource_pool', database: 'resource_pool' });
      await client.connect();
      return client;
    };
    const { token } = await writeToken(keysIn(home), 'charity@530103');
    const pool = () => new Pool(hub.url, { connections: CLIENTS });
    let wire = pool();
    const send = async (operation: string, input: object) => {
      const { body } = await wire.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: textOf(operation), variables: { input } }),
      });
      return (await body.json()) as { data?: Record<string, { id: string; version: number } | null>; errors?: { extensions: { code: string } }[] };
    };
    const act = async (operation: string, input: object) => {
      const { data: answer, errors } = await send(operation, { idempotencyKey: randomUUID(), ...input });
      if (errors) throw new Error(JSON.stringify(errors[0]));
      return Object.values(answer ?? {})[0] as { id: string; version: number };
    };
    let gift = await act('PledgeDonation', { item: 'QUILT', quantity: QUILTS, value: 99_999, holder: officeNamed('530103', '慈善会').id });
    gift = await act('ReceiveDonation', { id: gift.id, version: gift.version, quantity: QUILTS, isSafe: true });
    gift = await act('WaiveReceipt', { id: gift.id, version: gift.version });
    gift = await act('StockDonation', { id: gift.id, version: gift.version });
    const setup = await db();
    const needs = Array.from({ length: 40 }, () => randomUUID());
    for (const id of needs)
      await setup.query(
        `insert into need (id, case_id, state, item, quantity, met, beneficiary, size, place_code, town, published_on, barred)
         values ($1, $2, 'OPEN', 'QUILT', 50, 0, 'FAMILY', 3, '530103', '盘龙区', current_day(), '{}')`,
        [id, cases.yang],
      );
    await setup.end();

    const tries = Array.from({ length: TRIES }, (__, index) => ({
      input: { idempotencyKey: randomUUID(), donation: gift.id, need: needs[index % needs.length], quantity: 1 },
      answer: null as Awaited<ReturnType<typeof send>> | null,
    }));
    let isUp = true;
    const client = async (index: number) => {
      for (let at = index; at < TRIES; at += CLIENTS) {
        const one = tries[at] as (typeof tries)[number];
        while (!one.answer) {
          while (!isUp) await wait(20);
          // Whoever got no answer asks again with the same key.
          one.answer = await send('AllocateDonation', one.input).catch(() => null);
          if (one.answer?.errors?.some(({ extensions }) => ['UNAVAILABLE', 'INTERNAL_SERVER_ERROR'].includes(extensions.code))) one.answer = null;
          if (!one.answer) await wait(50);
        }
      }
    };
    const clients = Array.from({ length: CLIENTS }, (__, index) => client(index));
    if (isKilled) {
      const watch = await db();
      watch.on('error', () => {});
      for (let count = 0; count < 3; ) count = (await watch.query(`select count(*)::int as n from allocation where donation_id = $1`, [gift.id])).rows[0].n;
      isUp = false;
      const ended = new Promise((resolve) => hub.child.once('exit', resolve));
      hub.child.kill('SIGKILL');
      await ended;
      await watch.end().catch(() => {});
      hub = await startHub(home);
      wire = pool();
      isUp = true;
    }
    await Promise.all(clients);

    const went = tries.filter(({ answer }) => answer?.data?.['allocateDonation']);
    expect(went.length).toBe(QUILTS);
    expect(new Set(tries.filter((one) => !went.includes(one)).map(({ answer }) => answer?.errors?.[0]?.extensions.code))).toEqual(new Set(['CONFLICT']));
    const look = await db();
    const rows = async (sql: string) => (await look.query(sql, sql.includes('$1') ? [gift.id] : [])).rows;
    expect(await rows(`select account, quantity::int, value::int from balance where donation_id = $1 and quantity <> 0 order by account`)).toEqual([
      { account: 'ALLOCATED', quantity: QUILTS, value: 99_999 },
      { account: 'DONOR', quantity: -QUILTS, value: -99_999 },
    ]);
    expect((await rows('select id from allocation where donation_id = $1')).map(({ id }) => id).sort()).toEqual(
      went.map(({ answer }) => answer?.data?.['allocateDonation']?.id as string).sort(),
    );
    expect(await rows('select * from ledger_fault')).toEqual([]);
    await look.end();
    await wire.close();
    await hub.stop();
  },
  120_000,
);

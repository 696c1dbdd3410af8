import { randomUUID } from 'node:crypto';
import { utils, write } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { addDays } from '#kernel/basics/calendar.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, done, today } from './acting.ts';
import { ask, hubUrl, openHub, sql, tokenOf } from './hub.ts';

openHub();

const HEAD = ['物品', '数量', '单位', '公允价值（元）', '批次', '保质期至', '检测报告', '接收单位', '匿名'];
const fresh = () => addDays(today(), 120);
const rice = (quantity: number | string = 50, batch = randomUUID().slice(0, 8)) => ['大米', quantity, '千克', 300, batch, fresh(), 'S-1', '盘龙区慈善会', '否'];
const quilts = (quantity: number | string = 10) => ['棉被', quantity, '床', 1500, '', '', '', '盘龙区慈善会', '是'];

const csv = (rows: unknown[][]) => rows.map((row) => row.join(',')).join('\r\n');
const xlsx = (rows: unknown[][], merges: string[] = []) => {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '认捐');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};
// 大米 and its like as old spreadsheets write them; Node reads GB18030 and does not write it.
const gb = (text: string) => {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from([...text].flatMap((one) => ((one.codePointAt(0) as number) < 128 ? [one.codePointAt(0) as number] : (table.get(one) as number[]))));
};

async function send(file: Buffer | string, { login = 'enterprise@530103', dryRun = false, token = '' } = {}) {
  const response = await fetch(`${hubUrl()}/imports/pledges${dryRun ? '?dryRun=true' : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token || (await tokenOf(login))}` },
    body: file as never,
  });
  return { status: response.status, body: (await response.json()) as any };
}
const count = async () =>
  (await sql('resource-pool', 'select (select count(*)::int from donation) as donations, (select count(*)::int from event) as events'))[0];

test.each([
  ['CSV in UTF-8', () => csv([HEAD, rice(), quilts()])],
  ['CSV in UTF-8 with its mark', () => `\uFEFF${csv([HEAD, rice(), quilts()])}`],
  ['CSV in GB18030', () => gb(csv([HEAD, rice(), quilts()]))],
  ['Excel', () => xlsx([HEAD, rice(), quilts()])],
  ['Excel beneath a title', () => xlsx([['2026年认捐清单'], [], HEAD, rice(), quilts(11)], ['A1:I1'])],
])('%s is tried first and changes nothing, then taken in whole', async (_, make) => {
  const file = make();
  const before = await count();
  expect((await send(file, { dryRun: true })).body).toEqual({ state: 'DRY_RUN', rows: 2, pledges: 2, errors: [] });
  expect(await count()).toEqual(before);
  expect((await send(file)).body).toMatchObject({ state: 'IMPORTED', rows: 2, pledges: 2 });
  expect((await count()).donations).toBe(before.donations + 2);
  const again = await send(file);
  expect([again.status, again.body.errors[0].extensions.code]).toEqual([400, 'CONFLICT']);
  // Each of these tests has quilts of its own.
  await sql('resource-pool', `update donation set import_row = import_row || id where item = 'QUILT' and import_row is not null`);
});

test('what is merged is meant for each of its rows', async () => {
  const [first, second] = [rice(20), rice(30)];
  second[7] = '';
  const { body } = await send(xlsx([HEAD, first, second], ['H2:H3']));

  expect(body).toMatchObject({ state: 'IMPORTED', pledges: 2 });
  const holders = await sql(
    'resource-pool',
    `select distinct holder_id as id from donation where item = 'RICE' and quantity in (20, 30) and import_row is not null`,
  );
  expect(holders).toEqual([{ id: officeNamed('530103', '慈善会').id }]);
});

test('every error is told with its row and field, and nothing is half done', async () => {
  const twice = rice(40, 'B-TWICE');
  const old = rice();
  old[5] = addDays(today(), -3);
  const rows = [
    HEAD,
    rice(),
    ['坦克', 1, '辆', 5, '', '', '', '', ''],
    quilts('十'),
    quilts(-4),
    rice('1e99'),
    ['棉被', 3, '千克', 10, '', '', '', '', ''],
    old,
    twice,
    twice,
    ['棉被', 2, '床', 10, '', '', '', '火星慈善会', ''],
    ['棉被', 2, '床', 10, '', '2026/2/30', '', '', ''],
    ['棉被', 1.5, '床', 10, '', '', '', '', '也许'],
  ];
  const before = await count();
  const { status, body } = await send(csv(rows));

  expect(status).toBe(200);
  expect(body).toMatchObject({ state: 'REFUSED', rows: 12, pledges: 0 });
  expect(body.errors.map(({ row, field }: { row: number; field: string }) => `${row} ${field}`)).toEqual([
    '3 item',
    '4 quantity',
    '5 quantity',
    '6 quantity',
    '7 unit',
    '8 expiresOn',
    '10 row',
    '11 holder',
    '12 expiresOn',
    '13 isAnonymous',
  ]);
  expect(await count()).toEqual(before);
  expect((await send(csv(rows.slice(0, 2)))).body.state).toBe('IMPORTED');
});

test('a row that came with an earlier file is not taken in twice', async () => {
  const known = rice(66, 'B-KNOWN');
  expect((await send(csv([HEAD, known]))).body.state).toBe('IMPORTED');
  const { body } = await send(csv([HEAD, known, rice()]));

  expect(body.errors).toEqual([{ row: 2, field: 'row', message: 'This row was taken in with an earlier file.' }]);
});

test.each([
  ['no table', () => Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9]), 400, 'BAD_USER_INPUT'],
  ['a broken text', () => Buffer.from([0xff, 0xff, 0x80]), 400, 'BAD_USER_INPUT'],
  ['nothing', () => '', 400, 'BAD_USER_INPUT'],
  ['no heading', () => 'a,b\n1,2', 400, 'BAD_USER_INPUT'],
  ['only a heading', () => csv([HEAD]), 400, 'BAD_USER_INPUT'],
  ['too many rows', () => csv([HEAD, ...Array.from({ length: 1001 }, () => quilts())]), 400, 'BAD_USER_INPUT'],
  ['too large a file', () => 'x'.repeat(2_000_001), 413, 'BAD_REQUEST'],
])('%s is refused plainly', async (_, make, status, code) => {
  const answer = await send(make());

  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
});

test('who may not pledge may not import either', async () => {
  const file = csv([HEAD, rice()]);
  expect((await send(file, { login: 'housing@530103' })).status).toBe(403);
  expect((await send(file, { token: 'nonsense' })).status).toBe(401);
});

test('a receipt, a contract, a certificate and a settlement can be had as documents, by whoever may read them', async () => {
  let gift = done(await act('enterprise@530103', 'PledgeDonation', { item: 'CASH', quantity: 1234.5, holder: officeNamed('530103', '慈善会').id }));
  gift = done(await act('charity@530103', 'ReceiveDonation', { id: gift.id, version: gift.version, quantity: 1234.5, isSafe: true }));
  const get = async (path: string, login: string) => fetch(`${hubUrl()}/documents/${path}`, { headers: { authorization: `Bearer ${await tokenOf(login)}` } });
  expect((await get(`donation-receipt/${gift.id}.docx`, 'charity@530103')).status).toBe(404);
  done(await act('charity@530103', 'IssueDonationReceipt', { id: gift.id, version: gift.version }));
  const receipt = await get(`donation-receipt/${gift.id}.docx`, 'enterprise@530103');
  expect(receipt.status).toBe(200);
  expect(
    Buffer.from(await receipt.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect((await get(`donation-receipt/${gift.id}.docx`, 'charity@530626')).status).toBe(404);
  const { contracts } = (await ask('provider@530103', 'Contracts')).data;
  expect((await get(`contract/${contracts.nodes[0].id}.docx`, 'provider@530103')).status).toBe(200);
  expect((await get(`contract/${contracts.nodes[0].id}.docx`, 'provider@530626')).status).toBe(404);
  expect((await get(`settlement/${randomUUID()}.csv`, 'provider@530103')).status).toBe(404);
  expect((await get(`volunteer-certificate/NOSUCH.docx`, 'volunteer@530103')).status).toBe(404);
});

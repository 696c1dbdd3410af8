import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { act, cases, codeOf, done, unit } from './acting.ts';
import { openHub, sql } from './hub.ts';

openHub();

const CALLERS = 50;

/** One quilt in stock, and a need for many. */
async function oneQuilt() {
  const need = randomUUID();
  await sql(
    'resource-pool',
    `insert into need (id, case_id, state, item, quantity, met, beneficiary, size, place_code, town, published_on, barred)
     values ($1, $2, 'OPEN', 'QUILT', 50, 0, 'FAMILY', 3, '530103', '盘龙区', current_day(), '{}')`,
    [need, cases.yang],
  );
  const step = async (operation: string, input: object) => done(await act('charity@530103', operation, input));
  let gift = await step('PledgeDonation', { item: 'QUILT', quantity: 1, value: 100, holder: unit('charity') });
  gift = await step('ReceiveDonation', { id: gift.id, version: gift.version, quantity: 1, isSafe: true });
  gift = await step('WaiveReceipt', { id: gift.id, version: gift.version });
  gift = await step('StockDonation', { id: gift.id, version: gift.version });
  return { donation: gift.id, need, quantity: 1 };
}
const outcomes = async (input: object, callers = CALLERS) => {
  const answers = await Promise.all(Array.from({ length: callers }, () => act('charity@530103', 'AllocateDonation', input)));
  return answers.map((answer) => codeOf(answer) ?? 'ok').sort();
};
/** Somebody else is at this gift for so long. */
const hold = (donation: string, seconds: number) =>
  sql('resource-pool', `select pg_sleep($2) from (select from donation where id = $1 for update) held`, [donation, seconds]);

test.each([1, 2, 3, 4, 5])(`of ${CALLERS} who want one quilt, one gets it and the others are told, round %#`, async () => {
  expect(await outcomes(await oneQuilt())).toEqual([...Array(CALLERS - 1).fill('CONFLICT'), 'ok']);
});

test('who waits in line for longer than a read may take is still answered by what became of it', async () => {
  const input = await oneQuilt();
  const held = hold(input.donation, 4);
  await wait(100);

  expect(await outcomes(input)).toEqual([...Array(CALLERS - 1).fill('CONFLICT'), 'ok']);
  await held;
  expect(await sql('resource-pool', 'select * from ledger_fault')).toEqual([]);
}, 60_000);

test('a record that somebody will not let go of is a conflict, and nothing is done', async () => {
  const input = await oneQuilt();
  const held = hold(input.donation, 7);
  await wait(100);

  expect(await outcomes(input, 1)).toEqual(['CONFLICT']);
  await held;
  expect(await sql('resource-pool', 'select id from allocation where donation_id = $1', [input.donation])).toEqual([]);
  expect(await outcomes(input, 1)).toEqual(['ok']);
}, 60_000);

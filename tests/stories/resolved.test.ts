import { expect, test } from '@jest/globals';
import { hubUrl, openHub, sql, tokenOf } from '../hub.ts';
import { disagreements, policies } from '../policies.ts';
import { stories } from './index.ts';
import { tellOver } from './teller.ts';

openHub();

const tell = async (name: string) => {
  const said: string[] = [];
  await stories[name]?.play(tellOver(hubUrl(), (who, what) => void said.push(`${who} ${what}`), tokenOf));
  return said;
};

test.each(['yang', 'siblings'])('the story of %s goes from the first report to a closed case', async (name) => {
  const said = await tell(name);

  expect(said.length).toBeGreaterThan(50);
  expect(said.some((line) => line.endsWith('结案'))).toBe(true);
  const number = /\d{6}-\d{4}-\d{4}/.exec(said.find((line) => line.includes('个案 ')) ?? '')?.[0];
  const [file] = await sql('civil-affairs', 'select stage, closed_on is not null as closed from casefile where number = $1', [number]);
  expect(file).toEqual({ stage: 'CLOSED', closed: true });
});

test('what was done in the rooms stands there once, and nothing is parked', async () => {
  for (const room of ['housing', 'health', 'education', 'police', 'resource-pool', 'civil-affairs'])
    expect(await sql(room, 'select * from parked_event')).toEqual([]);
  expect(await sql('housing', `select flat from rental_application where flat is not null`)).toEqual([
    { flat: expect.stringMatching(/^尚义公租房1栋530103-/) },
  ]);
  expect(await sql('education', 'select school from attendance_watch')).toEqual([{ school: '中城镇中心学校' }]);
  expect(await sql('civil-affairs', 'select kind, count(*)::int from aid_entry group by kind order by kind')).toEqual([
    { kind: 'education.attendance-watch.opened', count: 1 },
    { kind: 'health.family-doctor.signed', count: 1 },
    { kind: 'housing.flat.allotted', count: 1 },
    { kind: 'police.receipt.issued', count: 1 },
    { kind: 'resource-pool.goods.allocated', count: 1 },
  ]);
});

test.each(Object.keys(stories).filter((name) => !['yang', 'siblings'].includes(name)))('the story of %s can be told twice over', async (name) => {
  expect((await tell(name)).length).toBeGreaterThan(20);
  expect((await tell(name)).length).toBeGreaterThan(20);
});

test('after all stories the books balance, and no contract was overdrawn', async () => {
  expect(await sql('resource-pool', 'select * from ledger_fault')).toEqual([]);
  expect(
    await sql(
      'civil-affairs',
      `select c.number from contract c left join service_order o on o.contract_id = c.id and o.state <> 'CANCELLED' group by c.id
       having c.reserved <> coalesce(sum(round(coalesce(o.served_quantity, o.quantity) * o.unit_price)), 0) or c.reserved > c.cap`,
    ),
  ).toEqual([]);
  for (const room of ['resource-pool', 'civil-affairs']) expect(await sql(room, 'select * from parked_event')).toEqual([]);
});

test('every policy says the same of a row in hand and of rows in the database', async () => {
  const all = await policies();
  expect(all.length).toBeGreaterThan(0);
  for (const { room, name, policy } of all) {
    const { found, allowed, refused } = await disagreements(room, policy);
    expect([name, found]).toEqual([name, []]);
    // One that allows nobody, or everybody, was not tried.
    expect([name, allowed > 0, refused > 0]).toEqual([name, true, true]);
  }
});

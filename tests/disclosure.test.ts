import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { idFor } from '#schema/identifiers.ts';
import { ask, askRoom, data, keep, openHub, sql } from './hub.ts';
import { ASKED, aWorld, type Gift, recovered, type Store, type Telling } from './subtraction.ts';

openHub();

const READER = 'yang@530103';
const tick = async (at: string): Promise<number> => {
  const operation = { query: 'mutation Tick($at: DateTime) { tick(at: $at) }', variables: { at } };
  return (await askRoom('resource-pool', READER, operation.query, operation.variables, seal(keysIn(data), 'resource-pool', randomUUID(), 'hub', operation)))
    .data.tick;
};
const disclosed = async (division: string, month: string) => (await ask(READER, 'Disclosure', { division, month })).data.disclosure;

const CHAIN = ['DONOR', 'PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED', 'ALLOCATED', 'DELIVERED'];
/** A gift of a kilogram or more, as its acts would have left it: in store, or handed over. */
async function give({ place, donor, holder, quantity, carrier, family }: Partial<Gift> & Store, on: string, item = 'RICE') {
  const [id, aid] = [randomUUID(), randomUUID()];
  const organisation = (name: string) => idFor(`giver ${name}`);
  await sql(
    'resource-pool',
    `insert into donation (id, state, donor_id, holder_id, is_anonymous, item, quantity, value, intent_division, intent_beneficiary, division_code, pledged_on, pledged_by)
     values ($1, 'STOCKED', $2, $3, false, $4, $5, $7, '53', 'ANY', $6, current_day(), $2)`,
    [id, organisation(donor), organisation(holder), item, quantity, place, quantity * 600],
  );
  if (family)
    await sql(
      'resource-pool',
      `insert into allocation (id, state, donation_id, case_id, quantity, value, carrier_id, allocated_on, allocated_by) values ($1, 'DELIVERED', $2, $3, $4, $8, $5, $6, $7)`,
      [aid, id, idFor(`family ${family}`), quantity, carrier ? organisation(carrier) : null, on.slice(0, 10), organisation(holder), quantity * 600],
    );
  const steps = CHAIN.slice(1, family ? 7 : 5);
  for (const [index, debit] of steps.entries())
    await sql(
      'resource-pool',
      `insert into movement (id, donation_id, allocation_id, credit, debit, quantity, value, act, at) values ($1, $2, $3, $4, $5, $6, $8, 'test', $7)`,
      [randomUUID(), id, index > 3 ? aid : null, CHAIN[index], debit, quantity, on, quantity * 600],
    );
}
beforeEach(() => keep('resource-pool', 'parameter'));
const threshold = (value: number) => sql('resource-pool', `update parameter set value = $1 where name = 'disclosure-threshold'`, [value]);

const worlds = fc.sample(aWorld, { numRuns: 6, seed: 4 });
test.each(worlds.map((world, index) => [`2027-0${index + 1}`, world] as const))('%s: nobody recovers over the wire what is hidden', async (month, world) => {
  await threshold(world.threshold);
  // Each month has a thing of its own, so that what is left of one is not in the next.
  const item = ['RICE', 'FLOUR', 'OIL', 'CASH', 'CARE_HOURS', 'COMPANY'][Number(month.slice(6)) - 1] as string;
  for (const one of world.gifts) await give(one, `${month}-10T04:00:00Z`, item);
  for (const one of world.stores) await give(one, `${month}-10T04:00:00Z`, item);
  await tick(`${month.slice(0, 5)}0${Number(month.slice(6)) + 1}-03T00:00:00Z`);

  const told = new Map<string, Telling>();
  for (const place of ASKED) {
    const { lines } = await disclosed(place, month);
    for (const line of lines) if (line.delivered != null) told.set(place, { quantity: line.delivered, families: line.families });
  }
  expect(recovered(world.gifts, world.stores, told, world.threshold)).toEqual([]);
  for (const [place, { quantity, families }] of told) {
    const under = world.gifts.filter((one) => one.place.startsWith(place));
    expect({ quantity, families }).toEqual({
      quantity: under.reduce((all, one) => all + one.quantity, 0),
      families: new Set(under.map(({ family }) => family)).size,
    });
  }
});

test('a month is told a day after it has ended in Shanghai, once, and what comes late changes nothing', async () => {
  await threshold(3);
  const month = '2027-10';
  const family = (index: number) => ({ place: '530103', donor: `giver ${index}`, holder: 'keeper', quantity: 2, family: `October ${index}` });
  const keepers = (index: number) => ({ ...family(index), holder: `keeper ${index}` });
  for (let index = 0; index < 8; index += 1) await give(keepers(index), `${month}-31T15:59:59Z`);
  // A minute later it is November in Shanghai.
  await give(keepers(9), `${month}-31T16:00:30Z`);
  expect(await disclosed('530103', month)).toMatchObject({ closedAt: null, lines: [] });
  await tick('2027-11-01T15:00:00Z');
  expect(await disclosed('530103', month)).toMatchObject({ closedAt: null, lines: [] });

  const both = await Promise.all([tick('2027-11-02T01:00:00Z'), tick('2027-11-02T01:00:00Z')]);
  expect(both.sort()).toEqual([0, 2]);
  expect(await sql('resource-pool', 'select count(*)::int as n from disclosed_month where month = $1', [month])).toEqual([{ n: 1 }]);
  const whole = async () => JSON.stringify(await Promise.all(['53', '5301', '530103'].map((place) => disclosed(place, month))));
  const before = await whole();
  expect(JSON.parse(before)[2]).toMatchObject({
    closedAt: '2027-11-02T01:00:00.000Z',
    lines: [{ item: '大米', received: 16, receivedValue: 9600, delivered: 16, deliveredValue: 9600, families: 8 }],
  });

  await give(keepers(20), `${month}-15T04:00:00Z`);
  await threshold(1);
  await sql('resource-pool', `update parameter set value = 0 where name = 'disclosure-close'`);
  expect(await tick('2027-11-03T01:00:00Z')).toBe(1);
  expect(await whole()).toBe(before);
  expect(await disclosed('530103', '2027-11')).toMatchObject({ closedAt: null, lines: [] });
  for (const change of ['update disclosed_line set families = 1', 'delete from disclosed_line', 'delete from disclosed_month'])
    await expect(sql('resource-pool', change)).rejects.toThrow('never changed');
});

test('a gift that its donor hands over itself is not told as received, and a price is not told where a place beneath is hidden', async () => {
  await threshold(3);
  await sql('resource-pool', `update parameter set value = 1 where name = 'disclosure-close'`);
  await give({ place: '530626', donor: 'firm', holder: 'firm', quantity: 1, family: 'alone' }, '2028-01-10T00:00:00Z', 'WHEELCHAIR');
  for (const [county, place] of ['530101', '530102', '530103', '530103', '530104', '530104'].entries())
    for (let index = 0; index < (county < 2 ? 2 : 4); index += 1)
      await give(
        { place, donor: `d${county}${index}`, holder: `h${county}${index}`, quantity: 10, family: `${county} ${index}` },
        '2028-01-10T00:00:00Z',
        'MILK',
      );
  for (const place of ['530101', '530102', '530103', '530104'])
    await give({ place, donor: `d ${place}`, holder: `h ${place}`, quantity: 900 }, '2028-01-10T00:00:00Z', 'MILK');
  await tick('2028-02-02T00:00:00Z');

  expect((await disclosed('530626', '2028-01')).lines).toEqual([]);
  const milk = async (place: string) => (await disclosed(place, '2028-01')).lines[0];
  expect(await milk('530101')).toMatchObject({ received: 920, delivered: null, deliveredValue: null, families: null });
  expect(await milk('5301')).toMatchObject({ delivered: 200, deliveredValue: null, families: 20 });
});

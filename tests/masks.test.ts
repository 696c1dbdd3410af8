import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accounts } from '#gateway/door/accounts.ts';
import { numbers } from '#schema/demo-people.ts';
import { checkOf } from '#schema/identifiers.ts';
import { maskResidentId } from '#schema/masks.ts';
import { demo } from './acting.ts';
import { ask, keep, openHub, sql } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();

/** How many valid numbers fit every one of these masks, for who knows place, birth date and sex besides. */
function fitting(number: string, masks: readonly string[]): number {
  const isMale = Number(number[16]) % 2;
  let count = 0;
  for (let sequence = 0; sequence < 1000; sequence += 1) {
    const seventeen = `${number.slice(0, 14)}${String(sequence).padStart(3, '0')}`;
    const candidate = `${seventeen}${checkOf(seventeen)}`;
    const fits = masks.every((mask) => [...mask].every((character, index) => character === '*' || character === candidate[index]));
    if (sequence % 2 === isMale && fits) count += 1;
  }
  return count;
}

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const resident = fc.tuple(fc.integer({ min: 110000, max: 659999 }), day, fc.nat(999)).map(([place, born, sequence]) => {
  const seventeen = `${place}${born.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return `${seventeen}${checkOf(seventeen)}`;
});

test('a masked number leaves five hundred that fit all else that may be known', () => {
  fc.assert(
    fc.property(resident, (number) => {
      expect(fitting(number, [maskResidentId(number)])).toBeGreaterThanOrEqual(500);
    }),
    { seed: 1, numRuns: 500 },
  );
});

const REGISTERS = `{ registrations(first: 100) { nodes { citizen { id police { maskedResidentNumber } } } } }`;

/** Every masked number in an answer, by whom it is about: the id that stands nearest above it. */
function masksIn(value: unknown, about: string | null = null, found: [string, string][] = []): [string, string][] {
  if (typeof value === 'string' && /^[\d*]{17}[\dX*]$/.test(value) && about) found.push([about, value]);
  if (typeof value !== 'object' || value === null) return found;
  const id = (value as { id?: unknown }).id;
  const nearest = typeof id === 'string' ? id : about;
  for (const one of Object.values(value)) masksIn(one, nearest, found);
  return found;
}

test('no reader is left with fewer than five hundred, whatever role, share and path', async () => {
  await keep('civil-affairs', 'agreement');
  await keep('civil-affairs', 'participation');
  // Everybody may ask for everything that their role could ever be granted, of both families.
  await sql('civil-affairs', `update agreement set scopes = (select array_agg(distinct s) from agreement a, unnest(a.scopes) s)`);
  await sql(
    'civil-affairs',
    `insert into participation (id, case_id, organisation_id, person_id, purpose, scopes, joined_on, state)
     select gen_random_uuid(), f.id, p.organisation_id, p.id, purpose, (select array_agg(distinct s) from agreement a, unnest(a.scopes) s), current_day(), 'ACTIVE'
     from person p, casefile f, unnest(array['REVIEW', 'IDENTITY_CHECK', 'COORDINATION']) purpose where p.organisation_id is not null`,
  );
  const seen = new Map<string, string[]>();
  const asked: [string, object][] = [...Object.values(NUMBERS).map((number): [string, object] => ['SharedCase', { number }]), [REGISTERS, {}]];
  for (const account of accounts)
    for (const [query, variables] of asked) {
      const { data } = await ask(account, query, variables);
      for (const [about, mask] of masksIn(data)) seen.set(`${account} ${about}`, [...(seen.get(`${account} ${about}`) ?? []), mask]);
    }
  const numberOf = new Map(Object.entries(demo).map(([name, id]) => [id as string, numbers[name as keyof typeof numbers]]));

  expect(new Set([...seen.keys()].map((key) => key.split('@')[0]))).toEqual(new Set(['reviewer', 'clerk', 'police', 'yang', 'sister']));
  for (const [key, masks] of seen) {
    const number = numberOf.get(key.split(' ')[1] as string) as string;
    expect({ key, fitting: fitting(number, masks) >= 500 }).toEqual({ key, fitting: true });
  }
});

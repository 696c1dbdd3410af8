import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mac, macKey } from '#kernel/identity/keys.ts';
import { scalars } from '#kernel/room/scalars.ts';
import { DEMO_IDENTITY_KEY, demo, numbers } from '#schema/demo-people.ts';
import { checkOf, citizenId, isResidentNumber } from '#schema/identifiers.ts';
import { maskAccount, maskMinor, maskName, maskPhone, maskResidentId } from '#schema/masks.ts';

const code = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

test.each([
  ['Date', '2026-02-28', '2026-02-28'],
  ['Date', '2026-02-30', 'BAD_USER_INPUT'],
  ['Date', '2026-2-3', 'BAD_USER_INPUT'],
  ['Date', 20260203, 'BAD_USER_INPUT'],
  ['Date', '2024-02-29', '2024-02-29'],
  ['Date', '2026-02-29', 'BAD_USER_INPUT'],
  ['Date', { $gt: '' }, 'BAD_USER_INPUT'],
  ['DateTime', '2026-08-04T02:30:00Z', '2026-08-04T02:30:00.000Z'],
  ['DateTime', '2026-02-30T00:00:00Z', 'BAD_USER_INPUT'],
  ['DateTime', '2026-08-04 02:30', 'BAD_USER_INPUT'],
  ['Fen', 74400, 74400],
  ['Fen', 2 ** 53, 'BAD_USER_INPUT'],
  ['Fen', 0.5, 'BAD_USER_INPUT'],
  ['Fen', '74400', 'BAD_USER_INPUT'],
] as const)('%s takes %p as %p', (scalar, value, wanted) => {
  expect(code(() => scalars[scalar].parseValue(value))).toBe(wanted);
});

test('masks are those of the field', () => {
  expect([
    maskName('杨德福'),
    maskName('杨帆'),
    maskMinor(1),
    maskMinor(2),
    maskPhone('13887655678'),
    maskAccount('6217003810001234'),
    maskResidentId('530103196304250315'),
  ]).toEqual(['杨**', '杨*', '儿童A', '儿童B', '138****5678', '6217 **** **** 1234', '530103************']);
});

const born = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10).replaceAll('-', ''));
const numberless = fc.tuple(fc.stringMatching(/^\d{6}$/), born, fc.stringMatching(/^\d{3}$/)).map((parts) => parts.join(''));

test.each(['19901301', '19900230', '20260229', '18991231', '29990101', '00000000', '1990 101'])('nobody is born on %s', (day) => {
  const seventeen = `110105${day}002`;

  expect(isResidentNumber(seventeen + checkOf(seventeen.replace(' ', '0')))).toBe(false);
});

test('nobody is born tomorrow', () => {
  const seventeen = '11010520261124002';
  const number = seventeen + checkOf(seventeen);

  expect(isResidentNumber(number, new Date('2026-11-23T15:59:59Z'))).toBe(false);
  expect(isResidentNumber(number, new Date('2026-11-23T16:00:00Z'))).toBe(true);
});

test('resident numbers are checked as GB 11643 says, and one wrong digit is always found', () => {
  expect(isResidentNumber('11010519491231002X')).toBe(true);
  for (const number of Object.values(numbers)) expect(isResidentNumber(number)).toBe(true);
  fc.assert(
    fc.property(numberless, fc.nat(16), fc.integer({ min: 1, max: 9 }), (seventeen, place, change) => {
      const number = seventeen + checkOf(seventeen);
      const digit = String((Number(number[place]) + change) % 10);
      expect(isResidentNumber(number)).toBe(true);
      expect(isResidentNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBe(false);
    }),
  );
});

test('the demo people bear the ids that the police give, each a UUIDv8', () => {
  for (const [name, number] of Object.entries(numbers)) {
    const id = citizenId(DEMO_IDENTITY_KEY, number);
    expect(demo[name as keyof typeof demo]).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('a MAC depends on every letter of the text and on the secret, and is not the plain hash', () => {
  const secret = Buffer.alloc(32, 7);
  const key = macKey(secret);
  expect(mac(key, 'text')).toBe(mac(macKey(Buffer.from(secret)), 'text'));
  expect(mac(key, 'text')).not.toBe(createHmac('sha256', Buffer.alloc(32, 8)).update('text').digest('base64url'));
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => one === other || mac(key, one) !== mac(key, other)));
  expect(mac(macKey(Buffer.alloc(32, 8)), 'text')).not.toBe(mac(key, 'text'));
});

import { expect, test } from '@jest/globals';
import { addWorkdays, isProvisional, isWorkday, nextWorkday, workdaysBetween } from '#kernel/basics/calendar.ts';
import { findings } from '../subgraphs/civil-affairs/cases/aid-chain.ts';
import { levelOf } from '../subgraphs/civil-affairs/supervision/overdue.ts';

test('the calendar knows the State Council’s swaps of 2026', () => {
  // National Day 2026: October 1 to 7 are free, Saturday the 10th is worked.
  expect(['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11'].map(isWorkday)).toEqual([true, false, false, true, true, false]);
  expect(nextWorkday('2026-10-01')).toBe('2026-10-08');
  expect(addWorkdays('2026-09-30', 1)).toBe('2026-10-08');
  expect(addWorkdays('2026-10-08', -1)).toBe('2026-09-30');
  expect(workdaysBetween('2026-09-30', '2026-10-10')).toBe(3);
  expect(workdaysBetween('2026-10-10', '2026-09-30')).toBe(0);
});

test('a year whose calendar is still to come is provisional, by weekdays only', () => {
  expect([isProvisional('2026-05-01'), isProvisional('2031-05-01')]).toEqual([false, true]);
  expect(['2031-10-01', '2031-10-04'].map(isWorkday)).toEqual([true, false]);
});

test('the ladder of supervision: three days before, a day after, five and ten working days after', () => {
  const steps = { reminder: 3, yellow: 1, orange: 5, convener: 10 };
  const rung = (today: string) => levelOf('2026-11-16', today, steps);

  expect(['2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17', '2026-11-20', '2026-11-23', '2026-11-27', '2026-11-30'].map(rung)).toEqual([
    0, 1, 1, 2, 2, 3, 3, 4,
  ]);
});

test('the aid chain finds what came twice, what excludes itself, and what is due and did not come', () => {
  const link = (on: string, kind: string, citizenId: string | null, until: string | null = null) => ({ on, kind, citizenId, until, organisationId: null });
  const rules = [
    { category: 'DIBAO', aid: 'health.family-doctor.signed', kind: 'DUE' as const, legalBasis: 'b', explanation: 'e' },
    { category: 'DIBAO', aid: 'DESTITUTE_PERSON', kind: 'INCOMPATIBLE' as const, legalBasis: 'b', explanation: 'e' },
  ];
  const found = (links: ReturnType<typeof link>[]) => findings(links, rules, '2026-11-23').map(({ kind, aid, citizenId }) => [kind, aid, citizenId]);

  expect(found([link('2026-01-01', 'DIBAO', 'a')])).toEqual([['MISSED', 'health.family-doctor.signed', 'a']]);
  expect(found([link('2026-01-01', 'DIBAO', 'a'), link('2026-02-01', 'health.family-doctor.signed', 'a')])).toEqual([]);
  expect(found([link('2026-01-01', 'DIBAO', 'a', '2026-06-30')])).toEqual([]);
  expect(found([link('2026-01-01', 'DIBAO', 'a', '2026-06-30'), link('2026-03-01', 'DIBAO', 'a')])).toEqual([
    ['DUPLICATE', 'DIBAO', 'a'],
    ['MISSED', 'health.family-doctor.signed', 'a'],
  ]);
  expect(found([link('2026-01-01', 'DIBAO', 'a', '2026-06-30'), link('2026-03-01', 'DESTITUTE_PERSON', 'a')])).toEqual([
    ['DUPLICATE', 'DESTITUTE_PERSON', 'a'],
  ]);
  expect(found([link('2026-01-01', 'DIBAO', 'a', '2026-06-30'), link('2026-03-01', 'DIBAO', 'b', '2026-05-01')])).toEqual([]);
});

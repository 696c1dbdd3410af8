import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { statementTypes } from '#gateway/place/statements.ts';
import { list, statementsOf } from '#kernel/reads/statements.ts';
import { nameOf } from '#kernel/room/database.ts';
import { departments } from '#schema/contract.ts';
import { data, openHub } from './hub.ts';

openHub();

const urlOf = (department: string) => {
  const name = nameOf(department);
  return `postgres://${name}@localhost/${name}?host=${encodeURIComponent(join(data, 'run'))}`;
};
const committed = (folder: string) => readFileSync(join(import.meta.dirname, '..', folder, 'statements.types.ts'), 'utf8');

test.each(departments)('the statements of %s fit its tables, and take and give what they are said to', async (department) => {
  expect(await statementTypes(department, urlOf(department))).toBe(committed(`subgraphs/${department}`));
});

test('so do those that rooms share, in every room that has parameters', async () => {
  const rooms = ['civil-affairs', 'resource-pool'];
  for (const department of rooms) expect(await statementTypes('kernel', urlOf(department))).toBe(committed('kernel'));
});

const typesOf = (texts: Record<string, string | ReturnType<typeof list>>) =>
  statementTypes('housing', urlOf('housing'), Object.entries(statementsOf<Record<string, { values: object; row: object }>>()(texts)) as never);

test('a statement that does not fit is named with what is wrong', async () => {
  await expect(typesOf({ lost: 'select tenancy from housing_record' })).rejects.toThrow(/lost of housing does not fit its tables.*tenancy/s);
});

test('what a statement takes and gives is what the database says', async () => {
  const types = await typesOf({
    homes: `
      select r.citizen_id as id, a.flat, count(*) as "waiting!", a.applied_on as "since?"
      from housing_record r left join rental_application a on a.citizen_id = r.citizen_id
      where r.division_code like :place and a.monthly_rent < :rent and r.citizen_id = any(:keys)
      group by 1, 2, 4`,
    page: list('desc', `select citizen_id as key from housing_record where division_code like :place`),
  });

  expect(types).toContain(
    'homes: { values: { place: string | null; rent: number | null; keys: readonly string[] | null }; row: { id: string; flat: string | null; waiting: number; since: string | null } };',
  );
  expect(types).toContain('page: { values: { place: string | null }; row: { key: string } };');
});

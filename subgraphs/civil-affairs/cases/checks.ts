import { refusal, row, type Statement } from '#kernel';
import type { Act } from '../lifecycle.ts';
import { sql } from './cases.sql.ts';
import type { Case } from './entities.ts';

/** Refuses where a statement finds anything. */
export const none = async <Values>(
  act: Act,
  statement: Statement<Values>,
  values: Values,
  message: string,
) => {
  if (await row(act, statement, values)) throw refusal('CONFLICT', message);
};

/** Refuses where a statement finds nothing. */
export const some = async <Values>(
  act: Act,
  statement: Statement<Values>,
  values: Values,
  message: string,
) => {
  if (!(await row(act, statement, values))) throw refusal('CONFLICT', message);
};

/** Refuses whoever is not of the household, or waits to be confirmed. */
export const isMember = async (act: Act, file: Case, citizen: string, field = 'citizen') => {
  if (!(await row(act, sql.memberNamed, { household: file.householdId, citizen })))
    throw refusal('BAD_USER_INPUT', 'This person is not of the household.', field);
};

/** The code of a place that is there, of so many digits. */
export const checkPlace = async (act: Act, code: string, digits: number, field: string) => {
  if (!(await row(act, sql.placeNamed, { code, digits })))
    throw refusal('BAD_USER_INPUT', `${field} is the code of a place, of ${digits} digits.`, field);
  return code;
};

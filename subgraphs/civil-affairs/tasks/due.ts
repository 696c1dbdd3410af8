import { isWorkday, nextWorkday, refusal } from '#kernel';
import type { Act } from '../lifecycle.ts';

/** A due date is a working day that is still to come. */
export function checkDue(day: string, { today }: Act, field = 'dueOn'): string {
  if (day < today) throw refusal('BAD_USER_INPUT', `${field} lies in the past.`, field);
  if (!isWorkday(day))
    throw refusal(
      'BAD_USER_INPUT',
      `${field} is no working day; the next one is ${nextWorkday(day)}.`,
      field,
    );
  return day;
}

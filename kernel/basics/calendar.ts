import chineseDays from 'chinese-days';

/** The day it is in Shanghai, where days begin at midnight, as in 2026-08-04. */
export const dayOf = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Full years from one day to another. */
export const yearsBetween = (from: string, to: string) =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Whether people are at work on this day: the State Council's calendar with its swapped days; in years for which none was
 * published yet, weekdays only.
 */
export const isWorkday = (day: string) => chineseDays.isWorkday(day);

/** The first working day on or after this one. */
export const nextWorkday = (day: string): string => (isWorkday(day) ? day : nextWorkday(addDays(day, 1)));

/** The day that lies so many working days after this one (before it, where negative). */
export function addWorkdays(day: string, count: number): string {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, Math.sign(count));
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

/** The same day of a later month, or its last: August 31 and six months is the end of February, not a day in March. */
export function addMonths(day: string, count: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() + count);
  if (at.getUTCDate() !== dayOfMonth) at.setUTCDate(0);
  return at.toISOString().slice(0, 10);
}

/** Working days after `from` up to and with `to`; nothing where `to` is not later. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkday(at)) count += 1;
  return count;
}

/** Whether the year's official calendar is still to come, so that a date in it may move. */
export const isProvisional = (day: string) => {
  const year = day.slice(0, 4);
  return !chineseDays
    .getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false)
    .some((one) => ![0, 6].includes(new Date(one).getUTCDay()));
};

import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, dayOf, parameter, row, rows } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { sql } from './months.sql.ts';
import { type Left, leafOf, placesOf, placesTold } from './suppression.ts';

type Given = Statements['deliveredIn']['row'];
type Received = Statements['receivedIn']['row'];
interface Line extends Received {
  delivered?: number;
  deliveredValue?: number;
  families?: number;
}

const sum = (rows: readonly Given[], of: 'quantity' | 'value') =>
  Number(rows.reduce((all, row) => all + row[of], 0).toFixed(3));

/** One item's numbers, place by place, as far as nobody can work out from them what a few families got. */
function linesOf(item: string, given: readonly Given[], left: readonly Left[], threshold: number): Line[] {
  const told = placesTold(given, left, threshold);
  return [...new Set(given.flatMap(({ place }) => placesOf(place)))]
    .filter((place) => told.has(place))
    .map((place) => {
      const parts = given.filter((part) => part.place.startsWith(place));
      // A price a unit would be a second equation about places that are not told.
      const isWhole = parts.every((part) => told.has(leafOf(part)));
      return {
        ...{ place, item, received: 0, receivedValue: 0, delivered: sum(parts, 'quantity') },
        ...(isWhole && { deliveredValue: sum(parts, 'value') }),
        families: new Set(parts.map(({ family }) => family)).size,
      };
    });
}

/** A month is told once, as it was when it closed: whoever comes second finds it closed. */
async function closeMonth(em: EntityManager, month: string, threshold: number, now: Date): Promise<boolean> {
  const first = `${month}-01`;
  if (!(await row({ em }, sql.closeMonth, { month, now, threshold }))) return false;
  const lines = new Map<string, Line>();
  for (const line of await rows({ em }, sql.receivedIn, { first }))
    lines.set(`${line.item} ${line.place}`, line);
  const given = await rows({ em }, sql.deliveredIn, { first });
  const left = await rows({ em }, sql.leftAtEnd, { first });
  for (const item of new Set(given.map((one) => one.item))) {
    const of = <Row extends { item: string }>(rows: Row[]) => rows.filter((row) => row.item === item);
    for (const { received: _, receivedValue: __, ...out } of linesOf(item, of(given), of(left), threshold)) {
      const key = `${item} ${out.place}`;
      lines.set(key, { received: 0, receivedValue: 0, ...lines.get(key), ...out });
    }
  }
  await row({ em }, sql.keepDisclosed, { month, lines: JSON.stringify([...lines.values()]) });
  return true;
}

/** Closes the months that have been over for long enough, one transaction each; answers how many. */
export async function closeMonths(base: EntityManager, now: Date): Promise<number> {
  const timed = { em: base, now, today: dayOf(now) };
  const { value: days } = await parameter(timed, 'disclosure-close');
  const { value: threshold } = await parameter(timed, 'disclosure-threshold');
  const running = `${addDays(timed.today, -days).slice(0, 7)}-01`;
  let count = 0;
  for (const { month } of await rows({ em: base }, sql.monthsToClose, { running }))
    if (await base.transactional((em) => closeMonth(em, month, threshold, now))) count += 1;
  return count;
}

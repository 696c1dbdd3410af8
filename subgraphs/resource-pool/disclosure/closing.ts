import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, dayOf, parameter } from '#kernel';
import { type Left, leafOf, type Part, placesOf, placesTold } from './suppressing.ts';

// Days begin at midnight in Shanghai. Families are counted by their cases, and cases are never told.
const SPAN = `m.at >= ?::date::timestamp at time zone 'Asia/Shanghai' and m.at < (?::date + interval '1 month') at time zone 'Asia/Shanghai'`;
// A gift that its donor kept was not taken in: it is told when it goes out, since it may have been meant for one family.
const RECEIVED = `select d.item, left(d.division_code, level) as place, sum(m.quantity)::float8 as received, sum(m.value)::float8 as "receivedValue"
  from movement m join donation d on d.id = m.donation_id cross join unnest(array[2, 4, 6]) level
  where m.debit = 'RECEIVED' and d.donor_id <> d.holder_id and length(d.division_code) >= level and ${SPAN} group by 1, 2`;
// Givers and keepers read their own gifts, carriers their own errands, officers all gifts of their county or prefecture.
const KNOWERS = `array_remove(array[d.donor_id::text, d.holder_id::text, a.carrier_id::text,
  case when length(d.division_code) >= 4 then left(d.division_code, 4) end, case when length(d.division_code) >= 6 then left(d.division_code, 6) end], null)`;
const DELIVERED = `select d.item, left(d.division_code, 6) as place, a.case_id as family, ${KNOWERS} as knowers, sum(m.quantity)::float8 as quantity, sum(m.value)::float8 as value
  from movement m join donation d on d.id = m.donation_id join allocation a on a.id = m.allocation_id
  where m.debit = 'DELIVERED' and ${SPAN} group by 1, 2, 3, 4`;
const LEFT = `select d.item, left(d.division_code, 6) as place, ${KNOWERS.replace('a.carrier_id::text', 'null')} as knowers, sum(e.quantity)::float8 as quantity
  from (select donation_id, at, debit as account, quantity from movement union all select donation_id, at, credit, -quantity from movement) e
  join donation d on d.id = e.donation_id
  where e.account in ('RECEIVED', 'RECEIPTED', 'STOCKED', 'ALLOCATED') and e.at < (?::date + interval '1 month') at time zone 'Asia/Shanghai'
  group by 1, 2, 3 having sum(e.quantity) > 0`;
const KEEP = `insert into disclosed_line (month, division_code, item, received, received_value, delivered, delivered_value, families)
  select ?, place, item, received, "receivedValue", delivered, "deliveredValue", families
  from jsonb_to_recordset(?::jsonb) l (place text, item text, received numeric, "receivedValue" bigint, delivered numeric, "deliveredValue" bigint, families int)`;

interface Line {
  place: string;
  item: string;
  received: number;
  receivedValue: number;
  delivered?: number;
  deliveredValue?: number;
  families?: number;
}
type Given = Part & { item: string; value: number };

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
  const closed = await em.execute(
    'insert into disclosed_month (month, closed_at, threshold) values (?, ?, ?) on conflict do nothing returning month',
    [month, now, threshold],
  );
  if (closed.length === 0) return false;
  const lines = new Map<string, Line>();
  for (const line of (await em.execute(RECEIVED, [first, first])) as unknown as Line[])
    lines.set(`${line.item} ${line.place}`, line);
  const given = (await em.execute(DELIVERED, [first, first])) as unknown as Given[];
  const left = (await em.execute(LEFT, [first])) as unknown as (Left & { item: string })[];
  for (const item of new Set(given.map((one) => one.item))) {
    const of = <Row extends { item: string }>(rows: Row[]) => rows.filter((row) => row.item === item);
    for (const { received: _, receivedValue: __, ...out } of linesOf(item, of(given), of(left), threshold)) {
      const key = `${item} ${out.place}`;
      lines.set(key, { received: 0, receivedValue: 0, ...lines.get(key), ...out });
    }
  }
  await em.execute(KEEP, [month, JSON.stringify([...lines.values()])]);
  return true;
}

const OPEN = `select to_char(m, 'YYYY-MM') as month from generate_series(
    (select date_trunc('month', min(at) at time zone 'Asia/Shanghai') from movement), ?::date - interval '1 month', '1 month') m
  where not exists (select from disclosed_month c where c.month = to_char(m, 'YYYY-MM')) order by 1`;

/** Closes the months that have been over for long enough, one transaction each; answers how many. */
export async function closeMonths(base: EntityManager, now: Date): Promise<number> {
  const timed = { em: base, now, today: dayOf(now) };
  const { value: days } = await parameter(timed, 'disclosure-close');
  const { value: threshold } = await parameter(timed, 'disclosure-threshold');
  const running = `${addDays(timed.today, -days).slice(0, 7)}-01`;
  let count = 0;
  for (const { month } of (await base.execute(OPEN, [running])) as { month: string }[])
    if (await base.transactional((em) => closeMonth(em, month, threshold, now))) count += 1;
  return count;
}

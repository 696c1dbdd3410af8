import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, addWorkdays } from './calendar.ts';

interface Timed {
  em: EntityManager;
  now: Date;
  today: string;
}

const PARAMETER = `select value, unit from parameter where name = ? and ? between effective_from and coalesce(effective_to, 'infinity')`;

/** A parameter as it is in force today. */
export async function parameter(
  { em, today }: Timed,
  name: string,
): Promise<{ value: number; unit: string }> {
  const [row] = await em.execute(PARAMETER, [name, today]);
  if (!row) throw new Error(`There is no parameter ${name}`);
  return row as { value: number; unit: string };
}

/** The day by which something has to be done, counted from today. */
export async function deadline(act: Timed, name: string): Promise<string> {
  const { value, unit } = await parameter(act, name);
  return unit === 'WORKDAYS' ? addWorkdays(act.today, value) : addDays(act.today, value);
}

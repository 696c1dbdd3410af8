import type { EntityManager } from '@mikro-orm/postgresql';
import { row } from '../reads/statements.ts';
import { addDays, addWorkdays } from './calendar.ts';
import { sql } from './parameters.sql.ts';

interface Timed {
  em: EntityManager;
  now: Date;
  today: string;
}

/** A parameter as it is in force today. */
export async function parameter({ em, today }: Timed, name: string) {
  const found = await row({ em }, sql.parameter, { name, today });
  if (!found) throw new Error(`There is no parameter ${name}`);
  return found;
}

/** The day by which something has to be done, counted from today. */
export async function deadline(act: Timed, name: string): Promise<string> {
  const { value, unit } = await parameter(act, name);
  return unit === 'WORKDAYS' ? addWorkdays(act.today, value) : addDays(act.today, value);
}

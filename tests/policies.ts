import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Principal } from '#kernel/identity/identity.ts';
import { asker, type Policy } from '#kernel/reads/policy.ts';
import { sql } from './hub.ts';

const root = join(import.meta.dirname, '..');

const PEOPLE = `select p.id as person, p.role, p.organisation_id as organisation, o.department, p.division_code as division, p.citizen_id as citizen
  from person p left join organisation o on o.id = p.organisation_id`;

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const camelled = (row: object) => Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));

/** The policies of all offices, as `room/office name`. */
export async function policies() {
  const found: { room: string; name: string; policy: Policy<object> }[] = [];
  for (const file of globSync('subgraphs/*/**/policy.ts', { cwd: root }).sort())
    for (const [name, policy] of Object.entries<Policy<object>>(await import(join(root, file))))
      if (typeof policy === 'object' && 'where' in policy)
        found.push({ room: file.split('/')[1] as string, name: `${file.slice('subgraphs/'.length, -'/policy.ts'.length)} ${name}`, policy });
  return found;
}

/** Rows on which a policy's two forms disagree, for everybody of the demo counties; and how many were allowed and refused. */
export async function disagreements(room: string, { from, where, holds }: Policy<object>) {
  const people = (await sql('civil-affairs', PEOPLE)) as unknown as Principal[];
  const [, table = '', alias = ''] = /^(.*)\s(\w+)$/s.exec(from) ?? [];
  const found: string[] = [];
  let [allowed, refused] = [0, 0];
  for (const one of people) {
    const who = { ...one, session: '', agreed: [] };
    const given: Record<string, unknown> = asker({ who });
    const condition = (values: unknown[]) => where.replaceAll(/(?<!:):([a-z]\w*)/gi, (_, name: string) => `$${values.push(given[name])}`);
    const compare = async (rows: string, values: unknown[]) => {
      const text = `select to_jsonb(${alias}.*) as row, (${condition(values)}) is true as may from ${rows} ${alias}`;
      for (const { row, may } of await sql(room, text, values)) {
        if (may) allowed += 1;
        else refused += 1;
        if (holds(camelled(row), who) !== may) found.push(`${who.role} ${JSON.stringify(row)}`);
      }
    };
    await compare(table, []);
    // Rows as they would be if this person, or their unit, stood there.
    for (const [, column = '', name = ''] of where.matchAll(new RegExp(`\\b${alias}\\.(\\w+) = :(person|unit)`, 'g')))
      if (/^\w+$/.test(table))
        await compare(`(select (jsonb_populate_record(x, $1::jsonb)).* from ${table} x limit 3)`, [JSON.stringify({ [column]: given[name] })]);
  }
  return { found, allowed, refused };
}

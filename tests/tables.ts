import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transitions } from '#kernel';

const root = join(import.meta.dirname, '..');

/** Every transition table of the offices, as `room name`. */
export const tables: Record<string, Transitions> = {};
for (const file of globSync('subgraphs/*/**/*.ts', { cwd: root }).sort())
  for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(/^export const (\w+Acts) = \{/gm))
    tables[`${file.split('/')[1]} ${name}`] = (await import(join(root, file)))[name];

/** The acts that somebody can ask for. */
export const askable = (table: Transitions) => Object.keys(table).filter((name) => !table[name]?.isSystem);
/** Where an act may lead, where it leads anywhere. */
export const targets = ({ to = [] }: Transitions[string]): readonly string[] => (typeof to === 'string' ? [to] : to);
/** All states that a table names. */
export const statesOf = (table: Transitions) => [...new Set(Object.values(table).flatMap((one) => [...one.from, ...targets(one)]))];

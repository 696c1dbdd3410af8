import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { SetupError } from '#kernel/basics/refusals.ts';
import { settings } from '#kernel/basics/settings.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import type { Listing, Statement } from '#kernel/reads/statements.ts';
import { nameOf, variableOf } from '#kernel/room/database.ts';
import type { Room } from '#kernel/room/department.ts';
import { departments } from '#schema/contract.ts';
import { openFolder } from './folders.ts';
import { openCluster } from './postgres.ts';

export { departments };

const root = join(import.meta.dirname, '../..');

/** Loads a department's room; the one place that imports rooms. */
export async function loadRoom(name: string): Promise<Room> {
  if (!departments.includes(name))
    throw new SetupError(
      `${name ? `There is no department ${name}` : 'Name a department'}; there are ${departments.join(', ')}.`,
    );
  return ((await import(`../../subgraphs/${name}/index.ts`)) as { default: Room }).default;
}

/** A room's statements by name, from its offices' `*.sql.ts`; the kernel's are every room's. */
export async function loadStatements(department: string): Promise<[string, Statement | Listing][]> {
  const home = join(root, department === 'kernel' ? 'kernel' : `subgraphs/${department}`);
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sql.ts'),
  );
  const all: [string, Statement | Listing][] = [];
  for (const file of files.sort())
    for (const made of Object.values((await import(join(home, file))) as object))
      if (typeof made === 'object') all.push(...Object.entries<Statement | Listing>(made));
  const twice = all.find(([name], index) => all.findIndex(([other]) => other === name) !== index);
  if (twice) throw new SetupError(`${department} has two statements named ${twice[0]}.`);
  return all;
}

export interface Databases {
  urlOf(department: string): string;
  stop(): Promise<void>;
}

/** A department's own URL, or one server for all, or the embedded one for those without either. */
export async function openDatabases(names: readonly string[], data = settings.DATA_DIR): Promise<Databases> {
  const shared = settings.DATABASE_URL;
  const urlOf = (name: string) => settings[variableOf(name)] ?? (shared && onServer(shared, name));
  if (shared)
    await createDatabases(
      shared,
      names.filter((name) => !settings[variableOf(name)]),
    );
  const embedded = names.some((name) => !urlOf(name)) ? await openCluster(data, departments) : undefined;
  return {
    urlOf: (name) => urlOf(name) ?? (embedded as Databases).urlOf(name),
    stop: async () => embedded?.stop(),
  };
}

/** On a server for all, each department has the database of its name: `civil_affairs`. */
function onServer(server: string, name: string) {
  const url = new URL(server);
  url.pathname = `/${nameOf(name)}`;
  return url.href;
}

/** Makes the departments' databases on a server for all, where they are missing and the user may. */
async function createDatabases(server: string, names: readonly string[]) {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw new SetupError(`DATABASE_URL does not answer (${(error as Error).message || 'no connection'}).`);
  }
  try {
    const { rows } = await client.query('select datname from pg_database');
    for (const name of names.map(nameOf))
      if (!rows.some(({ datname }) => datname === name)) await client.query(`create database ${name}`);
  } catch (error) {
    throw new SetupError(`The departments' databases cannot be made: ${(error as Error).message}.`);
  } finally {
    await client.end();
  }
}

export function keys(data = settings.DATA_DIR) {
  openFolder(data);
  return keysIn(data);
}

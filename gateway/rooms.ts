import { nameOf, variableOf } from '#kernel/database.ts';
import type { Room } from '#kernel/department.ts';
import { keysIn } from '#kernel/keys.ts';
import { SetupError } from '#kernel/refusals.ts';
import { departments } from '#schema/contract.ts';
import { openCluster } from './postgres.ts';

/** Where the hub keeps what it must find again: its database, its keys, its witnessed heads. */
export const dataFolder = () => process.env['DATA_DIR'] || '.data';

export { departments };

/** Loads a department's room; the one place that imports rooms. */
export async function loadRoom(name: string): Promise<Room> {
  if (!departments.includes(name))
    throw new SetupError(`There is no department ${name}; there are ${departments.join(', ')}.`);
  return ((await import(`../subgraphs/${name}/index.ts`)) as { default: Room }).default;
}

export interface Databases {
  urlOf(department: string): string;
  stop(): Promise<void>;
}

/** A department's own URL, or one server for all, or the embedded one for those without either. */
export async function openDatabases(names: readonly string[], data = dataFolder()): Promise<Databases> {
  const shared = process.env['DATABASE_URL'];
  const urlOf = (name: string) => process.env[variableOf(name)] ?? (shared && onServer(shared, name));
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

export const keys = (data = dataFolder()) => keysIn(data);

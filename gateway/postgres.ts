import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { nameOf } from '#kernel/database.ts';
import { SetupError } from '#kernel/refusals.ts';
import { findBinaries, initialise, wrapped } from './postgres-binaries.ts';

export interface Cluster {
  urlOf(department: string): string;
  stop(): Promise<void>;
}

const MAJOR = '18';
const settings = {
  listen_addresses: '',
  max_connections: '120',
  jit: 'off',
  shared_buffers: '512MB',
  log_min_messages: 'fatal',
  timezone: 'UTC',
};

/** The embedded PostgreSQL of a data folder: found running, or started; it listens on a unix socket only. */
export async function openCluster(data: string, departments: readonly string[]): Promise<Cluster> {
  const home = join(resolve(data), 'postgres');
  const socket = socketFolder(home);
  const admin = (database: string) =>
    new pg.Client({ host: socket, user: 'hub', database, connectionTimeoutMillis: 5000 });

  let stop = async () => {};
  if (!(await answers(admin('postgres')))) {
    prepareFolders(data, socket);
    const native = findBinaries();
    if (!existsSync(join(home, 'PG_VERSION'))) initialise(native, home);
    checkVersion(home);
    // A copied folder loses the closed mode that PostgreSQL insists on.
    chmodSync(home, 0o700);
    stop = await start(native, home, socket, () => answers(admin('postgres')));
  }
  try {
    await createDatabases(admin, departments);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    urlOf: (department) =>
      `postgres://${nameOf(department)}@localhost/${nameOf(department)}?host=${encodeURIComponent(socket)}`,
    stop,
  };
}

/** Socket paths stay under 107 bytes, so deep folders get a short one elsewhere. */
function socketFolder(home: string) {
  const near = join(dirname(home), 'run');
  if (Buffer.byteLength(near) < 80) return near;
  return join(tmpdir(), `hub-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
}

async function answers(client: pg.Client) {
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function prepareFolders(data: string, socket: string) {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.W_OK);
    mkdirSync(socket, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SetupError(
      `The data folder ${data} cannot be written (${(error as NodeJS.ErrnoException).code}). Set DATA_DIR to a folder of yours.`,
    );
  }
}

function checkVersion(home: string) {
  const version = readFileSync(join(home, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR)
    throw new SetupError(
      `The data in ${home} is of PostgreSQL ${version}; this hub brings ${MAJOR}. Move it aside, or set DATA_DIR to another folder.`,
    );
}

async function start(native: string, home: string, socket: string, isReady: () => Promise<boolean>) {
  const options = Object.entries({ ...settings, unix_socket_directories: socket }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const [command, args] = wrapped(join(native, 'bin/postgres'), ['-D', home, ...options]);
  // Its own process group, so that Ctrl-C in the terminal reaches the hub first and the database last.
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  server.stderr?.on('data', (text) => {
    said = (said + text).slice(-2000);
  });
  let failure: Error | undefined;
  server.on('error', (error) => {
    failure = error;
  });
  for (let waited = 0; !(await isReady()); waited += 25) {
    // Another process may be starting the same database: one of the two wins, and both use it.
    if (failure || (server.exitCode != null && waited > 3000) || waited > 30_000)
      throw new SetupError(
        `The embedded PostgreSQL in ${home} did not start. ${failure?.message ?? said.trim().split('\n').slice(-2).join(' ')}`,
      );
    await new Promise((wait) => setTimeout(wait, 25));
  }
  server.unref();
  return async () => {
    if (server.exitCode != null) return;
    server.ref();
    const ended = new Promise((end) => server.once('exit', end));
    server.kill('SIGINT');
    await ended;
  };
}

/** One database and one role for each department; no role may enter another's database. */
async function createDatabases(admin: (database: string) => pg.Client, departments: readonly string[]) {
  const client = admin('postgres');
  await client.connect();
  const { rows } = await client.query('select datname from pg_database');
  for (const name of departments.map(nameOf)) {
    if (rows.some(({ datname }) => datname === name)) continue;
    await client.query(`create role ${name} login`).catch(() => {});
    await client.query(`create database ${name} owner ${name}`);
    await client.query(`revoke connect on database ${name} from public`);
  }
  await client.end();
}

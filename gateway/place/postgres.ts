import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { SetupError } from '#kernel/basics/refusals.ts';
import { nameOf } from '#kernel/room/database.ts';
import { openFolder, socketFolder } from './folders.ts';
import { findBinaries, initialise, systemUser, wrapped } from './postgres-binaries.ts';

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

/** The embedded PostgreSQL of a data folder: found running, or started; it listens on a unix socket, to this user alone. */
export async function openCluster(data: string, departments: readonly string[]): Promise<Cluster> {
  openFolder(data);
  const home = join(resolve(data), 'postgres');
  const socket = socketFolder(data);
  const stop = await hold(home, socket);
  try {
    await createDatabases(socket, departments);
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

/** Has the database kept running until this process lets go or ends; the last that holds it ends it. */
async function hold(home: string, socket: string): Promise<() => Promise<void>> {
  const door = join(socket, 'keeper');
  let starting: ReturnType<typeof start> | undefined;
  let wasOthers = false;
  for (const began = Date.now(); ; await wait(starting?.hasEnded ? 200 : 20)) {
    const keeper = await reach(door);
    if (keeper) {
      starting?.leave();
      keeper.unref();
      return async () => {
        if (keeper.destroyed) return;
        const ended = new Promise((resolve) => keeper.once('close', resolve));
        keeper.ref().end();
        await ended;
      };
    }
    // Where another process starts it too, or one that was killed has not quite ended, there will be a keeper soon.
    const isOthers = /"postmaster\.pid" (already exists|is empty)|still in use/.test(starting?.said ?? '');
    wasOthers ||= isOthers;
    if ((starting?.hasEnded && !isOthers) || Date.now() - began > 30_000) {
      starting?.leave();
      const why = wasOthers
        ? `Another PostgreSQL runs in it (process ${pidIn(home)}): stop the hub that started it.`
        : starting?.said.trim().split('\n').slice(-2).join(' ');
      throw new SetupError(`The embedded PostgreSQL in ${home} did not start. ${why}`);
    }
    if (!starting || starting.hasEnded) starting = start(home, socket, door);
  }
}

const pidIn = (home: string) => {
  try {
    return readFileSync(join(home, 'postmaster.pid'), 'utf8').split('\n', 1)[0];
  } catch {
    return 'unknown';
  }
};

/** A connection to the keeper, once it has answered; one that is about to end hangs up. */
const reach = (door: string) =>
  new Promise<Socket | null>((resolve) => {
    const socket = createConnection(door);
    socket.on('data', () => resolve(socket));
    socket.on('error', () => resolve(null));
    socket.on('close', () => resolve(null));
  });

function start(home: string, socket: string, door: string) {
  const native = findBinaries();
  if (!existsSync(join(home, 'PG_VERSION'))) initialise(native, home);
  checkVersion(home);
  // A copied folder loses the closed mode that PostgreSQL insists on.
  chmodSync(home, 0o700);
  admitOnly(home, systemUser());
  const options = Object.entries({ ...settings, unix_socket_directories: socket }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
  const program = [door, home, ...wrapped(join(native, 'bin/postgres'), ['-D', home, ...options])];
  // A session of its own, so that Ctrl-C in the terminal reaches the hub first and the database last.
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts'), JSON.stringify(program)], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  const starting = {
    said: '',
    hasEnded: false,
    leave() {
      keeper.stdin.destroy();
      keeper.stderr.destroy();
      keeper.unref();
    },
  };
  keeper.stderr.on('data', (text) => {
    starting.said = (starting.said + text).slice(-2000);
  });
  keeper.on('close', () => {
    starting.hasEnded = true;
  });
  return starting;
}

/** Who may come: processes of this user, as the kernel vouches, in the role they ask for. Older folders let in everybody. */
function admitOnly(home: string, user: string) {
  const files = {
    'pg_hba.conf': 'local all,replication all peer map=hub\n',
    'pg_ident.conf': `hub "${user}" all\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(home, name);
    // A database that another process is starting may be reading it.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

function checkVersion(home: string) {
  const version = readFileSync(join(home, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR)
    throw new SetupError(
      `The data in ${home} is of PostgreSQL ${version}; this hub brings ${MAJOR}. Move it aside, or set DATA_DIR to another folder.`,
    );
}

/** One database and one role for each department; no role may enter another's database. */
async function createDatabases(socket: string, departments: readonly string[]) {
  const client = new pg.Client({
    host: socket,
    user: 'hub',
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  await client.connect();
  // Whoever comes at the same time waits, and finds them made.
  await client.query('select pg_advisory_lock(0)');
  const { rows } = await client.query('select datname from pg_database');
  for (const name of departments.map(nameOf)) {
    if (rows.some(({ datname }) => datname === name)) continue;
    await client.query(`create role ${name} login`).catch(() => {});
    await client.query(`create database ${name} owner ${name}`);
    await client.query(`revoke connect on database ${name} from public`);
  }
  await client.end();
}

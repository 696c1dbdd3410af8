import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const TICKS = 100;

/** User and system seconds of these processes, read from the operating system. */
export function cpuOf(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      ticks += Number(fields[11]) + Number(fields[12]);
    } catch {}
  }
  return ticks / TICKS;
}

export function memoryOf(pids: readonly number[]): number {
  let kilobytes = 0;
  for (const pid of pids) {
    try {
      kilobytes += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {}
  }
  return kilobytes / 1024;
}

/** Every process of the bench's database: the postmaster of this data folder and its children. */
export function postgresOf(data: string): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const read = (pid: number, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const parent = all.find((pid) => read(pid, 'cmdline').includes(`-D\0${data}/postgres`) && read(pid, 'cmdline').includes('bin/postgres'));
  return parent
    ? [parent, ...all.filter((pid) => read(pid, 'stat').includes(` ${parent} `) && Number(read(pid, 'stat').split(') ')[1]?.split(' ')[1]) === parent)]
    : [];
}

/** A program of the bench, ready when it says so. */
export async function start(file: string, args: string[], env: Record<string, string> = {}): Promise<ChildProcess> {
  const child = fork(join(root, 'gateway/launch.js'), [file, ...args], {
    cwd: root,
    execArgv: ['--max-old-space-size=320'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info', WORK_PER_MINUTE: '100000000', AT_ONCE: '1000', ...env },
  });
  await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)))]);
  return child;
}

/** A program that says nothing over a channel: ready when its port answers. */
export async function startOther(command: string, args: string[], env: Record<string, string>, url: string): Promise<ChildProcess> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', process.env['BENCH_DEBUG'] ? 'inherit' : 'ignore'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode != null) throw new Error(`${command} ended with ${child.exitCode}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return child;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${command} did not start`);
}

export async function stop(children: readonly ChildProcess[]) {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode != null || child.signalCode != null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(timer);
    }),
  );
}

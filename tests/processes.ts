import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}

const root = join(import.meta.dirname, '..');
const launch = join(root, 'gateway/launch.js');
export const node = join(root, 'node_modules/.bin/node');

export interface Hub {
  url: string;
  rooms: Record<string, string>;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** A process that opens hubs, one after the other. */
export function forkHub(env: Record<string, string> = {}) {
  const child = fork(launch, ['tests/child.ts'], {
    cwd: root,
    execPath: node,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Tests ask more in a minute than a person does; those of the bounds set them back.
    env: { ...process.env, LOG_LEVEL: 'silent', WORK_PER_MINUTE: '10000000', AT_ONCE: '1000', ...env },
  });
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The hub ended with ${code}`)));
  gone.catch(() => {});
  const tell = async (message: object) => {
    const answer = once(child, 'message');
    child.send(message);
    return (await Promise.race([answer, gone]))[0];
  };
  return {
    child,
    open: (data: string) => tell({ open: data }) as Promise<Pick<Hub, 'url' | 'rooms'>>,
    close: () => tell({ close: true }) as Promise<void>,
    async end() {
      if (child.exitCode != null || child.signalCode != null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** The hub over a data folder, in a process of its own. */
export async function startHub(data: string, env: Record<string, string> = {}): Promise<Hub> {
  const { child, open, end } = forkHub({ DATA_DIR: data, ...env });
  return { ...(await open(data)), child, stop: end };
}

/** A program of the hub with what it says; `until` ends the wait early. */
export function runProgram(file: string, args: string[], env: Record<string, string>, until?: RegExp) {
  const child = spawn(node, [launch, file, ...args], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const done = new Promise<{ code: number | null; said: string }>((resolve) => {
    const hear = (text: Buffer) => {
      said += text;
      if (until?.test(said)) resolve({ code: null, said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => resolve({ code, said }));
  });
  return { child, done };
}

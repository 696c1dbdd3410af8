import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Duplex } from 'node:stream';

// Runs the embedded database for whoever is connected at this socket, and ends it with the last of them. The system lets go for a
// process that is killed, and whoever started this one is connected by its standard input until it has come to the socket.
const [socket, home, command, args] = JSON.parse(process.argv[2] as string) as [
  string,
  string,
  string,
  string[],
];

const users = new Set<Duplex>();
let isLeaving = false;

const database: ChildProcess = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
database.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
database.on('exit', () => process.exit(isLeaving ? 0 : 1));

const server = createServer({ allowHalfOpen: true }, (user) => {
  join(user);
  user.write('kept');
});

function join(user: Duplex) {
  users.add(user);
  // Whoever leaves last hears the end only when the database has ended.
  const leave = () => {
    if (!users.delete(user)) return;
    if (users.size) return void user.destroy();
    isLeaving = true;
    server.close();
    database.kill('SIGINT');
  };
  user.on('end', leave).on('close', leave).on('error', leave).resume();
}
join(process.stdin as never);

// Only the process that holds the data folder comes to be ready, so whatever else lies at the socket's place is dead.
const isReady = () => {
  try {
    const lines = readFileSync(`${home}/postmaster.pid`, 'utf8').split('\n');
    return Number(lines[0]) === database.pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
};
const waiting = setInterval(() => {
  if (isLeaving || !isReady()) return;
  clearInterval(waiting);
  rmSync(socket, { force: true });
  server.listen(socket);
}, 5);

// It outlives the terminal and the process group of whoever started it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

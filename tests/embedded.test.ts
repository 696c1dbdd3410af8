import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Cluster, openCluster } from '#gateway/place/postgres.ts';
import { departments } from '#schema/contract.ts';
import { freePort, runProgram } from './processes.ts';

let top: string;
let data: string;
const open: Cluster[] = [];
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'hub-embedded-'));
  data = join(top, 'data');
});
afterEach(async () => {
  for (const cluster of open.splice(0)) await cluster.stop();
  rmSync(top, { recursive: true, force: true });
});
const copyTo = (folder: string) => cpSync(process.env['HUB_TEMPLATE'] as string, folder, { recursive: true });
const openAt = async (folder: string) => {
  const cluster = await openCluster(folder, departments);
  open.push(cluster);
  return cluster;
};
const socketOf = (folder: string) => readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[4] as string;
const isGone = (folder: string) => spawnSync('pgrep', ['-f', `postgres -D ${folder}`]).status === 1;
const modeOf = (path: string) => statSync(path).mode & 0o777;

test('a data folder is its owner’s alone, also one that was open before', async () => {
  copyTo(data);
  for (const folder of [data, join(data, 'postgres')]) chmodSync(folder, 0o755);
  await openAt(data);

  expect([data, join(data, 'postgres'), join(data, 'run')].map(modeOf)).toEqual([0o700, 0o700, 0o700]);
});

test('the socket of a deep data folder is in a folder of one’s own, or nowhere', async () => {
  const deep = join(top, 'x'.repeat(60), 'y'.repeat(60));
  copyTo(deep);
  const [cluster] = [await openAt(deep)];
  const folder = socketOf(deep);
  expect(folder.length).toBeLessThan(80);
  expect([modeOf(folder), statSync(folder).uid]).toEqual([0o700, process.getuid?.()]);

  await cluster?.stop();
  rmSync(folder, { recursive: true });
  const trap = join(top, 'trap');
  mkdirSync(trap, { mode: 0o777 });
  symlinkSync(trap, folder);
  const refused = `The folder of the database's socket, ${folder}, cannot be made (it is not yours). Set DATA_DIR to a shorter path.`;
  await expect(openCluster(deep, departments)).rejects.toThrow(refused);
  rmSync(folder);
  if (process.getuid?.() === 0) {
    mkdirSync(folder, { mode: 0o777 });
    chownSync(folder, 65_534, 65_534);
    await expect(openCluster(deep, departments)).rejects.toThrow(refused);
    rmSync(folder, { recursive: true });
  }
  expect(isGone(deep)).toBe(true);
});

/** What the database answers to another user of this machine who has found the way to its socket. */
const asAnother = (socket: string) =>
  spawnSync(
    process.execPath,
    [
      '-e',
      `const text = Buffer.from('\\0\\3\\0\\0user\\0housing\\0database\\0housing\\0\\0', 'latin1');
       const size = Buffer.alloc(4); size.writeInt32BE(text.length + 4);
       const wire = require('net').connect(process.argv[1], () => wire.write(Buffer.concat([size, text])));
       wire.on('data', (answer) => { console.log(answer.toString('latin1').replace(/[^ -~]+/g, ' ')); process.exit(); });
       wire.on('error', ({ code }) => { console.log(code); process.exit(); });`,
      `${socket}/.s.PGSQL.5432`,
    ],
    { uid: 65_534, gid: 65_534, encoding: 'utf8' },
  ).stdout;

// Only root can be another user for a moment.
(process.getuid?.() === 0 ? test : test.skip)('another user of the machine is refused, also by a database that used to trust everybody', async () => {
  copyTo(data);
  writeFileSync(join(data, 'postgres/pg_hba.conf'), 'local all all trust\n');
  const cluster = await openAt(data);
  expect(asAnother(join(data, 'run'))).toBe('EACCES\n');
  for (const folder of [top, data, join(data, 'run')]) chmodSync(folder, 0o755);
  expect(asAnother(join(data, 'run'))).toMatch(/^E.*Peer authentication failed for user "housing"/);

  const own = new pg.Client({ connectionString: cluster.urlOf('housing') });
  await own.connect();
  expect((await own.query('select current_user as name')).rows).toEqual([{ name: 'housing' }]);
  await own.end();
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'a room that started the database and goes by %s leaves it to the others; the last takes it along',
  async (signal) => {
    copyTo(data);
    const room = runProgram('gateway/commands/room.ts', ['housing'], { DATA_DIR: data, PORT: await freePort() }, /is ready/);
    expect((await room.done).said).toContain('SUBGRAPH_HOUSING_URL');
    const cluster = await openAt(data);
    const client = new pg.Client({ connectionString: cluster.urlOf('police') });
    let broken = '';
    client.on('error', ({ message }) => {
      broken = message;
    });
    await client.connect();

    const ended = once(room.child, 'exit');
    room.child.kill(signal);
    await ended;
    await new Promise((wait) => setTimeout(wait, 500));

    expect(broken).toBe('');
    expect((await client.query('select count(*)::int as n from registration')).rows[0].n).toBeGreaterThan(0);
    await client.end();
    await cluster.stop();
    expect(isGone(data)).toBe(true);
  },
);

test('several that come at once to an empty folder share one database', async () => {
  const clusters = await Promise.all([1, 2, 3].map(() => openAt(data)));
  const client = new pg.Client({ connectionString: clusters[2]?.urlOf('health') as string });
  await client.connect();
  await clusters[0]?.stop();
  await clusters[1]?.stop();

  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

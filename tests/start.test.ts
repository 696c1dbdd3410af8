import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { openCluster } from '#gateway/place/postgres.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { departments } from '#schema/contract.ts';
import { freePort, runProgram } from './processes.ts';

let data: string;
const running: ReturnType<typeof runProgram>[] = [];
const groups: number[] = [];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'hub-start-'));
  cpSync(process.env['HUB_TEMPLATE'] as string, data, { recursive: true });
});
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  for (const group of groups.splice(0))
    try {
      process.kill(-group, 'SIGKILL');
    } catch {}
  rmSync(data, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}, until: RegExp = /Ctrl-C stops/) {
  const program = runProgram('gateway/index.ts', [], { DATA_DIR: data, PORT: await freePort(), ...env }, until);
  running.push(program);
  return program;
}
const refusal = async (env: Record<string, string>) => {
  const { code, said } = await (await start(env)).done;
  return { code, said: said.trim() };
};
const ask = (url: string) =>
  fetch(`${url}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"account":"clerk@530626","password":"demo"}' }).then(
    ({ status }) => status,
  );
/** Asks at an address of this machine that is not the one of loopback. */
const fromAfar = (port: string) =>
  fetch(`http://127.0.0.2:${port}/health/live`).then(
    ({ status }) => status,
    (error) => error.cause.code,
  );
const urlIn = (said: string) => /http:\/\/localhost:\d+/.exec(said)?.[0] as string;
const postgresOf = (folder: string) => spawnSync('pgrep', ['-f', `postgres -D ${folder}`], { encoding: 'utf8' }).stdout.trim();
const gone = async (folder: string) => {
  for (let waited = 0; waited < 5000 && postgresOf(folder); waited += 100) await new Promise((wait) => setTimeout(wait, 100));
  return postgresOf(folder) === '';
};

test('it says its address and the accounts, listens to this machine alone, finds its data again, and Ctrl-C stops all it started', async () => {
  const first = await start();
  const { said } = await first.done;
  expect(said).toMatch(/coordinator reviewer clerk child-officer street .* yang/);
  expect([await ask(urlIn(said)), await fromAfar(new URL(urlIn(said)).port)]).toEqual([200, 'ECONNREFUSED']);
  const ended = new Promise((resolve) => first.child.on('exit', resolve));
  first.child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(await gone(data)).toBe(true);

  const second = await (await start()).done;
  expect(await ask(urlIn(second.said))).toBe(200);
});

test('kill -9 leaves no database behind, and nothing that was acknowledged is lost', async () => {
  const hub = await start();
  const { said } = await hub.done;
  await ask(urlIn(said));
  hub.child.kill('SIGKILL');
  expect(await gone(data)).toBe(true);

  const again = await (await start()).done;
  expect(await ask(urlIn(again.said))).toBe(200);
});

test.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s to npm ends hub and database',
  async (signal) => {
    const npm = spawn('npm', ['start'], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, LOG_LEVEL: 'warn', DATA_DIR: data, PORT: await freePort() },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    groups.push(npm.pid as number);
    let said = '';
    for await (const text of npm.stdout) {
      said += text;
      if (/Ctrl-C/.test(said)) break;
    }
    expect(postgresOf(data)).not.toBe('');

    // To npm alone; a terminal would send it to the hub as well.
    npm.kill(signal);
    expect(await gone(data)).toBe(true);
    await expect(ask(urlIn(said))).rejects.toThrow();
  },
  60_000,
);

test('a room, too, listens on loopback unless told otherwise', async () => {
  const room = async (env: Record<string, string>) => {
    const port = await freePort();
    const program = runProgram('gateway/commands/room.ts', ['police'], { DATA_DIR: data, PORT: port, ...env }, /is ready/);
    running.push(program);
    await program.done;
    const answer = await fromAfar(port);
    const ended = new Promise((resolve) => program.child.on('exit', resolve));
    program.child.kill('SIGTERM');
    await ended;
    return answer;
  };

  expect([await room({}), await room({ HOST: '0.0.0.0' })]).toEqual(['ECONNREFUSED', 200]);
});

test('a port in use is told', async () => {
  const blocker = createServer().listen(0);
  const taken = String((blocker.address() as { port: number }).port);
  const { code, said } = await refusal({ PORT: taken });
  blocker.close();

  expect([code, said]).toEqual([1, `Port ${taken} is in use. Stop what listens there, or set PORT to another.`]);
  expect(await gone(data)).toBe(true);
});

test('a data folder that cannot be written is told', async () => {
  const file = join(data, 'file');
  writeFileSync(file, '');

  expect(await refusal({ DATA_DIR: join(file, 'data') })).toEqual({
    code: 1,
    said: expect.stringMatching(/^The data folder .* cannot be made \(ENOTDIR\)\. Set DATA_DIR/),
  });
});

test('data of another PostgreSQL is told, and left alone', async () => {
  writeFileSync(join(data, 'postgres/PG_VERSION'), '15\n');

  expect(await refusal({})).toEqual({ code: 1, said: expect.stringMatching(/^The data in .* is of PostgreSQL 15; this hub brings 18\. Move it aside/) });
  expect(readFileSync(join(data, 'postgres/PG_VERSION'), 'utf8')).toBe('15\n');
});

test('a database URL that does not answer is told', async () => {
  const { code, said } = await refusal({ DATABASE_URL: 'postgres://hub@127.0.0.1:9/hub' });

  expect([code, said]).toEqual([1, expect.stringMatching(/^DATABASE_URL does not answer \(.*ECONNREFUSED.*\)\.$/)]);
});

test('two hubs on one data folder: the second is told', async () => {
  await (await start()).done;

  expect(await refusal({})).toEqual({ code: 1, said: expect.stringMatching(/is being written by another process: is another hub running/) });
}, 60_000);

test('a supergraph that names a department that is not here is told', async () => {
  const file = join(import.meta.dirname, '../schema/supergraph.graphql');
  const stale = join(data, 'supergraph.graphql');
  copyFileSync(file, stale);
  writeFileSync(stale, readFileSync(stale, 'utf8').replaceAll('HOUSING', 'TRANSPORT').replaceAll('"housing"', '"transport"'));

  expect(await refusal({ SUPERGRAPH: stale })).toEqual({
    code: 1,
    said: 'The committed supergraph names a department transport that is not here. Run npm run generate.',
  });
});

test('a supergraph that does not match the rooms is told', async () => {
  const stale = join(data, 'supergraph.graphql');
  writeFileSync(stale, readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8').replaceAll('isInsured', 'isCovered'));

  expect(await refusal({ SUPERGRAPH: stale })).toEqual({
    code: 1,
    said: expect.stringMatching(/^The committed supergraph asks health for Health(Share|Record).isCovered, which it does not have\. Run npm run generate\./),
  });
});

test('an outside identity provider turns the demo’s sign-in off, and its key is refused', async () => {
  const { code, said } = await refusal({ OIDC_ISSUER: 'https://id.example' });
  expect([code, said]).toEqual([1, 'Set POLICE_IDENTITY_KEY: the demo key must not identify real people.']);

  const { said: ready } = await (await start({ OIDC_ISSUER: 'https://id.example', POLICE_IDENTITY_KEY: 'secret' })).done;
  expect(await ask(urlIn(ready))).toBe(401);
  expect(ready).not.toContain('coordinator');
});

test('verify-trail proves an untouched trail, names what was touched, and needs no hub', async () => {
  const hub = await start();
  const { said } = await hub.done;
  const token = (await (
    await fetch(`${urlIn(said)}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"account":"housing@530103","password":"demo"}',
    })
  ).json()) as { token: string };
  for (let times = 0; times < 3; times += 1)
    await fetch(`${urlIn(said)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.token}` },
      body: '{"query":"{ case(number: \\"530103-2026-0001\\") { household { members { citizen { housing { tenure } } } } } }"}',
    });
  const ended = new Promise((resolve) => hub.child.on('exit', resolve));
  hub.child.kill('SIGTERM');
  await ended;
  const verify = async () => runProgram('gateway/commands/verify-trail.ts', [], { DATA_DIR: data }).done;

  const sound = await verify();
  expect(sound).toEqual({ code: 0, said: expect.stringMatching(/housing: (\d+) lines, proved up to \1, unwitnessed tail 0\n[\s\S]*The trails are sound\./) });

  const cluster = await openCluster(data, departments);
  const client = new pg.Client({ connectionString: cluster.urlOf('housing') });
  await client.connect();
  await client.query(`update disclosure set line = replace(line, 'HOUSING_AID', 'COORDINATION') where seq = 2`);
  await client.end();
  await cluster.stop();
  const touched = await verify();
  expect(touched).toEqual({ code: 1, said: expect.stringContaining('EDIT: line 2 is not what was written') });
}, 60_000);

test('what breaks in a room is logged with its cause, under the id that the caller was given', async () => {
  const hub = await start({ LOG_LEVEL: 'error' });
  let said = '';
  hub.child.stdout.on('data', (text) => {
    said += text;
  });
  const url = urlIn((await hub.done).said);
  const { token } = await writeToken(keysIn(data), 'health@530103');
  const client = new pg.Client({ host: join(data, 'run'), user: 'health', database: 'health' });
  await client.connect();
  const broken = async (sql: string, mended: string) => {
    await client.query(sql);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ healthRecords { nodes { isInsured } } }"}',
    });
    await client.query(mended);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; traceId?: string } }[] };
    return { id: response.headers.get('x-request-id'), ...errors[0]?.extensions };
  };
  const fact = await broken('alter table health_record rename to gone', 'alter table gone rename to health_record');
  const trail = await broken('alter table disclosure rename to gone', 'alter table gone rename to disclosure');
  await client.end();
  const ended = new Promise((resolve) => hub.child.on('exit', resolve));
  hub.child.kill('SIGTERM');
  await ended;
  const logged = said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));

  expect([fact.code, fact.traceId, trail.code]).toEqual(['INTERNAL_SERVER_ERROR', fact.id, 'UNAVAILABLE']);
  expect(logged).toContainEqual(expect.objectContaining({ traceId: fact.id, error: expect.stringContaining('"health_record" does not exist') }));
  expect(logged).toContainEqual(expect.objectContaining({ traceId: trail.id, error: expect.stringContaining('"disclosure" does not exist') }));
});

test('an older Node is told which one is needed', () => {
  const launcher = join(data, 'launch.mjs');
  writeFileSync(launcher, readFileSync(join(import.meta.dirname, '../gateway/launch.js'), 'utf8').replace('process.versions.node.split', "'20.20.2'.split"));
  const { status, stderr } = spawnSync(process.execPath, [launcher, 'x'], { encoding: 'utf8' });

  expect(status).toBe(1);
  expect(stderr).toMatch(/^The hub needs Node 24/);
  expect(execFileSync(process.execPath, ['--version'], { encoding: 'utf8' })).toMatch(/^v24/);
});

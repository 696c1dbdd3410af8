import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { openCluster } from '#gateway/place/postgres.ts';
import { loadRoom } from '#gateway/place/rooms.ts';
import { operations } from '#gateway/routing/operations.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { prepare } from '#kernel/room/database.ts';
import { departments } from '#schema/contract.ts';
import { measureActs } from './acts.ts';
import { type Arrangement, arrangements, type Place } from './arrangements.ts';
import { caseNumber, generate, openEverything } from './generate.ts';
import { measureParts } from './parts.ts';
import { cpuOf, memoryOf, postgresOf } from './processes.ts';
import { measureMatching, measureServices } from './services.ts';
import { measureStart } from './start.ts';

const hasFlag = (flag: string) => process.argv.includes(`--${flag}`);
const optionOf = (flag: string) => (hasFlag(flag) ? process.argv[process.argv.indexOf(`--${flag}`) + 1] : undefined);
const root = join(import.meta.dirname, '../..');

if (hasFlag('oracle')) {
  const worlds = optionOf('oracle') ?? '40';
  const { status } = spawnSync('npm', ['test', '-s', '--', '--selectProjects', 'one process', '--testPathPatterns', 'oracle'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ORACLE_WORLDS: /^\d+$/.test(worlds) ? worlds : '40' },
  });
  process.exit(status ?? 1);
}

const isQuick = hasFlag('quick');
if (hasFlag('soak')) {
  const soak = { SOAK_SEQUENCES: optionOf('sequences') ?? '10000', SOAK_KILLS: optionOf('kills') ?? '200' };
  const { status } = spawnSync('npm', ['test', '-s', '--', '--selectProjects', 'one process', '--runInBand', '--testPathPatterns', 'sequences|crash-safety'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...soak },
  });
  process.exit(status ?? 1);
}

const rounds = Number(optionOf('rounds') ?? (isQuick ? 1 : 3));
const seconds = isQuick ? 3 : 6;
const query = operations.find(({ name }) => name === 'SharedCase')?.query as string;
const only = optionOf('only')?.split(',');

interface Measurement {
  arrangement: string;
  connections: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  cpuPer1000: number;
  memory: number;
}

/** A fresh cluster with the demo counties and `households` generated families. */
async function makePlace(households: number): Promise<Place & { close(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const cluster = await openCluster(data, departments);
  for (const name of departments) await prepare((await loadRoom(name)).store, cluster.urlOf(name), true);
  const clients = new Map<string, pg.Client>();
  const run = async (department: string, sql: string) => {
    if (!clients.has(department)) {
      const client = new pg.Client({ connectionString: cluster.urlOf(department) });
      await client.connect();
      clients.set(department, client);
    }
    return clients.get(department)?.query(sql);
  };
  await generate(run, households);
  await openEverything(run);
  for (const client of clients.values()) await client.end();
  return {
    data,
    urlOf: cluster.urlOf,
    close: async () => {
      await cluster.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function load(loader: ChildProcess, job: object) {
  loader.send(job);
  const [result] = (await once(loader, 'message')) as [{ requests: number; failures: number; requestsPerSecond: number; p50: number; p99: number }];
  if (result.failures > result.requests / 100) throw new Error(`${result.failures} of ${result.requests} requests failed`);
  return result;
}

async function ask(arrangement: Arrangement, token: string, index: number) {
  const response = await fetch(arrangement.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { number: caseNumber(index) } }),
  });
  return (await response.json()) as { data?: { case?: object } };
}

/** Throws where an arrangement answers unlike the first that was asked. */
async function compare(name: string, arrangement: Arrangement, place: Place, login: string, households: number, reference: Map<number, object>) {
  const { token } = await writeToken(keysIn(place.data), login);
  for (const index of [1, 7, 77, 777].filter((one) => one <= households)) {
    const answer = await ask(arrangement, token, index);
    if (answer.data?.case && !reference.has(index)) reference.set(index, answer);
    if (isDeepStrictEqual(answer, reference.get(index))) continue;
    writeFileSync(join(tmpdir(), 'bench-got.json'), JSON.stringify(answer, null, 1));
    writeFileSync(join(tmpdir(), 'bench-wanted.json'), JSON.stringify(reference.get(index), null, 1));
    throw new Error(`${name} answers case ${index} unlike the reference; see bench-got.json and bench-wanted.json in ${tmpdir()}`);
  }
  return token;
}

/** One round of one arrangement: started anew, compared with the reference, warmed, then measured at 16 and 64 connections. */
async function measure(
  name: string,
  place: Place,
  login: string,
  households: number,
  reference: Map<number, object>,
  connectionCounts = [16, 64],
): Promise<Measurement[]> {
  const arrangement = await (arrangements[name] as (typeof arrangements)[string])(place);
  const loader = fork(join(root, 'gateway/launch.js'), ['tests/bench/load.ts'], { cwd: root, execArgv: [] });
  try {
    const token = await compare(name, arrangement, place, login, households, reference);
    const job = { url: arrangement.url, token, query, households };
    const pids = () => [...arrangement.children.map(({ pid }) => pid as number), ...postgresOf(place.data)];
    // Warm until the CPU per request stops falling.
    let last = Number.POSITIVE_INFINITY;
    for (let slice = 0; slice < (isQuick ? 2 : 6); slice += 1) {
      const before = cpuOf(pids());
      const { requests } = await load(loader, { ...job, connections: 16, seconds });
      const now = (cpuOf(pids()) - before) / requests;
      if (now > last * 0.94) break;
      last = now;
    }
    const results: Measurement[] = [];
    for (const connections of connectionCounts) {
      const before = cpuOf(pids());
      const { requests, requestsPerSecond, p50, p99 } = await load(loader, { ...job, connections, seconds });
      const cpuPer1000 = ((cpuOf(pids()) - before) / requests) * 1000;
      results.push({
        arrangement: name,
        connections,
        requestsPerSecond,
        p50,
        p99,
        cpuPer1000,
        memory: memoryOf(arrangement.children.map(({ pid }) => pid as number)),
      });
    }
    return results;
  } finally {
    loader.kill();
    await arrangement.stop();
  }
}

const median = (numbers: number[]) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;

function summarise(all: Measurement[]): Measurement[] {
  const keys = [...new Set(all.map(({ arrangement, connections }) => `${arrangement} ${connections}`))];
  return keys.map((key) => {
    const same = all.filter(({ arrangement, connections }) => `${arrangement} ${connections}` === key);
    const of = (field: keyof Measurement) => Number(median(same.map((one) => one[field] as number)).toFixed(2));
    const { arrangement, connections } = same[0] as Measurement;
    return {
      arrangement,
      connections,
      requestsPerSecond: of('requestsPerSecond'),
      p50: of('p50'),
      p99: of('p99'),
      cpuPer1000: of('cpuPer1000'),
      memory: of('memory'),
    };
  });
}

async function caseView(place: Place, login: string, names: string[]) {
  const all: Measurement[] = [];
  const reference = new Map<number, object>();
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      process.stderr.write(`round ${round + 1} of ${rounds}: ${name} as ${login}\n`);
      all.push(...(await measure(name, place, login, 10_000, reference)));
    }
  return summarise(all);
}

const report: Record<string, unknown> = {};

/** How fast the office works: acts, and the way of their events to another room. */
async function measureOffice() {
  const office = await makePlace(1000);
  try {
    const { acts, events } = await measureActs(office, isQuick ? 4 : 10);
    report['acts'] = acts;
    report['events'] = events;
    console.log('\nActs, with events and traces on (milliseconds)');
    console.table(acts);
    console.log('\nFrom an event to its effect in another room (milliseconds)');
    console.table([events]);
  } finally {
    await office.close();
  }
}

/** How fast orders go, a month is settled, and needs are matched. */
async function measureHelp() {
  report['matching'] = await measureMatching(isQuick ? [1000, 5000] : [1000, 5000, 10_000, 20_000, 50_000]);
  console.log('\nThe best matching, each need with at most 30 gifts, with its proof (one core)');
  console.table(report['matching']);
  const help = await makePlace(1000);
  try {
    const { orders, settling } = await measureServices(help, isQuick ? 4 : 10);
    report['orders'] = orders;
    report['settling'] = settling;
    console.log('\nOrders, with events and traces on (milliseconds)');
    console.table(orders);
    console.log('\nSettling a month');
    console.table(settling);
  } finally {
    await help.close();
  }
}

if (hasFlag('services')) {
  await measureHelp();
  process.exit(0);
}
if (hasFlag('acts')) {
  await measureOffice();
  process.exit(0);
}

const hasHive = existsSync(join(root, 'tests/bench/peers/node_modules'));
const names = Object.keys(arrangements).filter((name) => (!only || only.includes(name)) && (name !== 'hive' || hasHive));
if (!hasHive && !only) process.stderr.write('hive is left out: run npm install --prefix tests/bench/peers first\n');
// The aggregator comes first: its answers are the reference.
const ordered = ['aggregator', ...names.filter((name) => name !== 'aggregator')].filter((name) => names.includes(name));
const underRules = names.filter((name) => ['hub', 'hub-http', 'stock', 'hive'].includes(name));

/** Whether all arrangements answer alike, with everything granted and with what a coordinator is not granted withheld. */
async function answerAlike() {
  const place = await makePlace(1000);
  const references = { bench: new Map<number, object>(), 'coordinator@530103': new Map<number, object>() };
  let isAlike = true;
  try {
    for (const name of ordered) {
      const arrangement = await (arrangements[name] as (typeof arrangements)[string])(place);
      try {
        await compare(name, arrangement, place, 'bench', 1000, references.bench);
        if (underRules.includes(name)) await compare(name, arrangement, place, 'coordinator@530103', 1000, references['coordinator@530103']);
        console.log(`${name}: alike`);
      } catch (error) {
        console.log((error as Error).message);
        isAlike = false;
      } finally {
        await arrangement.stop();
      }
    }
  } finally {
    await place.close();
  }
  return isAlike;
}

if (hasFlag('answers')) process.exit((hasHive || only) && (await answerAlike()) ? 0 : 1);

const place = await makePlace(10_000);
try {
  report['case-view'] = await caseView(place, 'bench', ordered);
  console.log('\nThe shared case view, everything granted: 10,000 households, random cases');
  console.table(report['case-view']);
  if (!isQuick) {
    report['case-view-withheld'] = await caseView(place, 'coordinator@530103', underRules);
    console.log('\nThe same with what a coordinator is not granted withheld');
    console.table(report['case-view-withheld']);
  }
  report['parts'] = await measureParts(place);
  console.log('\nWhat the rules, warrants and traces of one view cost (CPU milliseconds)');
  console.table(report['parts']);
} finally {
  await place.close();
}

report['start'] = await measureStart();
console.log('\nFrom start to ready (seconds)');
console.table(report['start']);

if (!isQuick) {
  const growth = [];
  for (const households of [1000, 10_000, 100_000]) {
    process.stderr.write(`growth: ${households} households\n`);
    const grown = await makePlace(households);
    try {
      const all: Measurement[] = [];
      for (let round = 0; round < 2; round += 1) all.push(...(await measure('hub', grown, 'bench', households, new Map(), [16])));
      growth.push({ households, ...summarise(all)[0] });
    } finally {
      await grown.close();
    }
  }
  report['growth'] = growth;
  console.log('\nThe hub as the county grows');
  console.table(growth);
}
await measureOffice();
await measureHelp();

const file = optionOf('json');
if (file) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
process.exit(0);

import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import pg from 'pg';
import { type Cluster, openCluster } from '#gateway/place/postgres.ts';
import { operations } from '#gateway/routing/operations.ts';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { nameOf } from '#kernel/room/database.ts';
import { departments } from '#schema/contract.ts';
import { type forkHub, freePort, type Hub, runProgram, startHub } from './processes.ts';

export interface Answer {
  data?: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; field?: string; traceId?: string };
  }[];
}

/** Whether this run has every room in a process of its own. */
export const isApart = (globalThis as { ROOMS_APART?: boolean }).ROOMS_APART === true;

export let data = '';
let hub: Hub;
let cluster: Cluster | undefined;
const { lendProcess } = globalThis as unknown as { lendProcess: () => ReturnType<typeof forkHub> };
const apart: Record<string, string> = {};
const rooms: ReturnType<typeof runProgram>['child'][] = [];
const clients = new Map<string, Promise<pg.Client>>();
const queues = new Map<string, Promise<unknown>>();
const tokens = new Map<string, { token: string; expiresAt: string }>();

/** Opens the hub over a copy of the demo counties, in one process or with rooms apart, and closes it after the suite. What needs settings of its own, or rooms apart, has a process of its own. */
export function openHub({ env }: { env?: () => Promise<Record<string, string>> } = {}) {
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'hub-test-'));
    cpSync(process.env['HUB_TEMPLATE'] as string, data, { recursive: true });
    const urls: Record<string, string> = {};
    if (isApart) {
      cluster = await openCluster(data, departments);
      await Promise.all(
        departments.map(async (name) => {
          for (let tries = 1; !apart[name]; tries += 1) {
            const port = await freePort();
            const program = runProgram('gateway/commands/room.ts', [name], { DATA_DIR: data, PORT: port }, /is ready/);
            rooms.push(program.child);
            const { code, said } = await program.done;
            // A port that was free a moment ago may be somebody's by now.
            if (code != null && (tries === 3 || !said.includes('is in use'))) throw new Error(said);
            if (code == null) apart[name] = `http://127.0.0.1:${port}`;
          }
          urls[`SUBGRAPH_${nameOf(name).toUpperCase()}_URL`] = apart[name];
        }),
      );
    }
    hub = env || isApart ? await startHub(data, { ...urls, ...(await env?.()) }) : await borrowed(data);
  }, 60_000);

  afterEach(async () => {
    for (const back of lent.splice(0).reverse()) await back();
  });

  afterAll(async () => {
    for (const client of clients.values()) await (await client).end();
    await hub?.stop();
    await Promise.all(rooms.map((child) => new Promise((ended) => child.once('exit', ended).kill('SIGTERM') || ended(null))));
    await cluster?.stop();
    rmSync(data, { recursive: true, force: true });
  }, 30_000);
}

async function borrowed(data: string): Promise<Hub> {
  const { child, open, close } = lendProcess();
  return { ...(await open(data)), child, stop: close };
}

export const hubUrl = () => hub.url;
export const hubProcess = () => hub.child;
/** Where a room is reached past the gateway. */
export const roomUrl = (room: string) => (apart[room] ?? hub.rooms[room]) as string;

/** A token for anyone the registry knows by this login, signed with the demo's key. */
export async function tokenOf(login: string): Promise<string> {
  const known = tokens.get(login);
  // A token lasts fifteen minutes, and a soak longer.
  if (known && Date.parse(known.expiresAt) > Date.now() + 60_000) return known.token;
  const made = await writeToken(keysIn(data), login);
  tokens.set(login, made);
  return made.token;
}

export async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${hub.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer };
}

/** Asks the hub over HTTP as a person; a published operation by its name, or any query. */
export async function ask(login: string, query: string, variables: object = {}): Promise<Answer> {
  const text = operations.find(({ name }) => name === query)?.query ?? query;
  return (await post('/graphql', { query: text, variables }, { authorization: `Bearer ${await tokenOf(login)}` })).body;
}

const SIGN_ON = { query: 'query SignOn { me { credential } }' };

/** What the registry gives the gateway for a person's token. */
export async function credentialOf(login: string, token?: string): Promise<string> {
  const envelope = seal(keysIn(data), 'civil-affairs', randomUUID(), `token ${token ?? (await tokenOf(login))}`, SIGN_ON);
  const response = await postRoom('civil-affairs', SIGN_ON, envelope);
  return response.data.me.credential;
}

/** Any body at a room's own port. */
export const knockAtRoom = (room: string, body: string, envelope = 'x y z') =>
  fetch(`${roomUrl(room)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-envelope': envelope },
    body,
  });

async function postRoom(room: string, operation: object, envelope: string): Promise<Answer & { status: number }> {
  const response = await knockAtRoom(room, JSON.stringify(operation), envelope);
  return { status: response.status, ...((await response.json()) as Answer) };
}

/** Asks a room past the gateway, with the gateway's envelope unless another is given. */
export async function askRoom(room: string, login: string, query: string, variables: Record<string, unknown> = {}, envelope?: string) {
  const operation = { query, variables };
  return postRoom(room, operation, envelope ?? seal(keysIn(data), room, randomUUID(), `credential ${await credentialOf(login)}`, operation));
}

/** Looks at, or changes, a room's rows. */
export async function sql(department: string, text: string, values: unknown[] = []) {
  if (!clients.has(department)) {
    const name = nameOf(department);
    const client = new pg.Client({ host: join(data, 'run'), user: name, database: name });
    clients.set(
      department,
      client.connect().then(() => client),
    );
  }
  // One after the other: a client takes one statement at a time.
  const before = queues.get(department) ?? Promise.resolve();
  const answer = before.catch(() => {}).then(async () => (await (clients.get(department) as Promise<pg.Client>)).query(text, values));
  queues.set(department, answer);
  return (await answer).rows;
}

const lent: (() => Promise<unknown>)[] = [];
const KEY = `select string_agg(a.attname, ',') as key from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
  where i.indrelid = $1::regclass and i.indisprimary`;

/** Rows that other tests look at, too: after this test they are as they are now, and what came to them is gone. */
export async function keep(room: string, table: string, where = 'true', values: unknown[] = []) {
  const [{ key }] = await sql(room, KEY, [table]);
  const [{ rows, columns }] = await sql(
    room,
    `select coalesce(jsonb_agg(t), '[]')::text as rows, (select string_agg(column_name, ',') from information_schema.columns where table_name = '${table}' and is_generated = 'NEVER') as columns
     from ${table} t where ${where}`,
    values,
  );
  lent.push(async () => {
    const was = `jsonb_populate_recordset(null::${table}, $${values.length + 1})`;
    await sql(room, `with was as (select ${columns} from ${was}) delete from ${table} where (${where}) and (${key}) not in (select ${key} from was)`, [
      ...values,
      rows,
    ]);
    await sql(
      room,
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
       on conflict (${key}) do update set (${columns}) = row(${columns.split(',').map((name: string) => `excluded.${name}`)})`,
      [rows],
    );
  });
}

/** The warrant that this person has for a subject. */
export async function warrantOf(login: string, type: 'Citizen' | 'Case', id: string): Promise<string> {
  const answer = await askRoom('civil-affairs', login, `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { warrant } } }`, {
    r: [{ __typename: type, id }],
  });
  return answer.data._entities[0]?.warrant;
}

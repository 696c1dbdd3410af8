import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { openCluster } from '#gateway/place/postgres.ts';
import { departments } from '#schema/contract.ts';
import { ask, data, hubUrl, openHub } from './hub.ts';
import { NUMBERS } from './people.ts';
import { freePort, runProgram } from './processes.ts';

// Health is a room of its own, behind a wire that this suite can cut, delay and falsify.
type Wire = (answer: () => Promise<string>, response: ServerResponse, request: IncomingMessage) => Promise<void> | void;
const honest: Wire = async (answer, response) => void response.end(await answer());
let wire: Wire = honest;
let room = '';
let program: ReturnType<typeof runProgram>;
let proxy: Server;

openHub({
  env: async () => {
    const cluster = await openCluster(data, departments);
    const port = await freePort();
    program = runProgram('gateway/commands/room.ts', ['health'], { DATA_DIR: data, PORT: port }, /is ready/);
    const { code, said } = await program.done;
    if (code != null) throw new Error(said);
    room = `http://127.0.0.1:${port}/graphql`;
    proxy = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      // A slow wire may still ask after the room is gone.
      const answer = () =>
        fetch(room, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-hub-envelope': String(request.headers['x-hub-envelope']),
          },
          body: Buffer.concat(chunks),
        }).then(
          (one) => one.text(),
          () => '',
        );
      await Promise.resolve(wire(answer, response, request)).catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    afterCluster = cluster.stop;
    return {
      SUBGRAPH_HEALTH_URL: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      ROOM_TIMEOUT_MS: '700',
    };
  },
});
let afterCluster: (() => Promise<void>) | undefined;
afterAll(async () => {
  program?.child.kill('SIGTERM');
  proxy?.closeAllConnections();
  proxy?.close();
  await afterCluster?.();
});

const change =
  (edit: (body: any) => unknown): Wire =>
  async (answer, response) =>
    void response.end(JSON.stringify(edit(JSON.parse(await answer()))));
const entities = (edit: (list: any[]) => unknown) => change((body) => ({ ...body, data: { ...body.data, _entities: edit(body.data._entities) } }));
const share = (edit: (health: any) => unknown) => entities((list) => list.map((entity) => ({ ...entity, health: edit(entity.health) })));

const coordinator = () => ask('coordinator@530103', 'SharedCase', { number: NUMBERS.yang });
const withoutHealth = (text: string) => JSON.stringify(JSON.parse(text, (key, value) => (key === 'health' ? null : value)));

test('health answers over the wire as it does in the hub', async () => {
  const answer = await coordinator();

  expect(answer.errors).toBeUndefined();
  expect(answer.data.case.household.members[0].citizen.health.isInsured).toBe(true);
});

test.each<[string, Wire]>([
  ['is down', (_answer, response) => void response.destroy()],
  ['hangs', () => new Promise(() => {})],
  ['is slow', async (answer, response) => void setTimeout(async () => response.end(await answer()), 1500)],
  ['answers half', async (answer, response) => void response.end((await answer()).slice(0, 300))],
  ['answers HTML', (_answer, response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway at 10.0.0.7</html>')],
  [
    'answers 500 with a stack',
    (_answer, response) => void response.writeHead(500).end(JSON.stringify({ errors: [{ message: 'db down at host-7', extensions: { stack: 'at x.ts' } }] })),
  ],
  ['answers null', (_answer, response) => void response.end('null')],
  ['answers a list', (_answer, response) => void response.end('[]')],
  ['answers no entities', change(() => ({ data: {} }))],
  ['answers too few entities', entities(() => [])],
  ['answers a text for the entities', entities(() => 'healthy')],
  ['answers a text for an entity', entities(() => ['healthy'])],
  ['leaves out the share', entities((list) => list.map(() => ({})))],
  ['answers a text for the share', share(() => 'healthy')],
  ['answers a list for the share', share((health) => [health])],
  ['leaves out a field', share(({ isInsured: _, ...rest }) => rest)],
  ['answers a text for a boolean', share((health) => ({ ...health, isInsured: 'yes' }))],
  ['answers an object for a text', share((health) => ({ ...health, careNotes: { $ne: 1 } }))],
  ['answers an unknown enum value', share((health) => ({ ...health, selfPayBand: 'HUGE' }))],
  ['answers null for a list that cannot be', share((health) => ({ ...health, withheld: null }))],
  [
    'throws without a path',
    change(() => ({
      data: null,
      errors: [
        {
          message: 'connect ECONNREFUSED 10.0.0.7:5432',
          extensions: { code: 'ECONNREFUSED', serviceName: 'health' },
        },
      ],
    })),
  ],
])('when health %s, its share is UNAVAILABLE and the rest stands to the byte', async (_what, how) => {
  const before = JSON.stringify((await coordinator()).data);
  wire = how;
  const answer = await coordinator();
  wire = honest;

  expect(answer.errors).toEqual([
    {
      message: 'This department does not answer at the moment.',
      path: ['case', 'household', 'members', 0, 'citizen', 'health'],
      extensions: { code: 'UNAVAILABLE' },
    },
  ]);
  expect(JSON.stringify(answer.data)).toBe(withoutHealth(before));
});

test('what was not asked for does not get in', async () => {
  wire = entities((list) =>
    list.map((entity) => ({
      ...entity,
      id: 'other',
      civilAffairs: { fullName: '假名' },
      health: { ...entity.health, constructor: 1, smuggled: 'x' },
    })),
  );
  const { data: answer, errors } = await coordinator();
  wire = honest;

  expect(errors).toBeUndefined();
  expect(answer.case.household.members[0].citizen.civilAffairs.fullName).toBe('杨德福');
  expect(JSON.stringify(answer)).not.toMatch(/smuggled|假名|"other"/);
});

test('the hub says which room is not ready', async () => {
  wire = (_answer, response) => void response.destroy();
  const response = await fetch(`${hubUrl()}/health/ready`);
  wire = honest;

  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'not ready', notReady: { health: 'does not answer' } });
});

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql';
import { operations } from '#gateway/routing/operations.ts';
import { addDays } from '#kernel/basics/calendar.ts';
import { idFor } from '#schema/identifiers.ts';
import { roles } from '#schema/roles.ts';
import { cases, demo, today } from './acting.ts';
import { type Answer, ask, askRoom, hubUrl, openHub, sql, tokenOf } from './hub.ts';

openHub();

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8'), { assumeValidSDL: true });
const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  ({ name, args }) => args[0]?.name === 'input' && !/^(tick|deliverEvents|witnessHead|identify)$/.test(name),
);
const PEOPLE = [
  'charity',
  'enterprise',
  'coordinator',
  'clerk',
  'reviewer',
  'provider',
  'service-worker',
  'street',
  'community-worker',
  'volunteer',
  'volunteer-team',
  'child-officer',
  'civil-affairs',
  'housing',
].map((login) => `${login}@530103`);
const IDS = [
  ...[cases.yang, demo.yang, idFor('contract 530103'), idFor('budget 530103'), idFor('procurement 530103')],
  ...['quilts', 'rice'].map((name) => idFor(`donation ${name}`)),
  ...[idFor('need quilt'), idFor('aid rice'), idFor('person volunteer@530103')],
];

const scalars: Record<string, fc.Arbitrary<unknown>> = {
  ID: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...IDS) }, { weight: 1, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.string() }),
  Int: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer()),
  Float: fc.oneof(fc.constantFrom(1, 0.5, 20), fc.double({ noNaN: true })),
  Fen: fc.oneof(fc.constantFrom(1, 4000), fc.maxSafeInteger()),
  Boolean: fc.boolean(),
  Date: fc.constantFrom(today(), addDays(today(), 30), '1900-01-01', '9999-12-31', '2026-02-30'),
  DateTime: fc.constantFrom(new Date(Date.now() + 60_000).toISOString(), '1900-01-01T00:00:00Z', '9999-12-31T23:59:59Z'),
  String: fc.oneof(
    fc.constantFrom('QUILT', 'RICE', 'CLEANING', '530103', '530103001001', today().slice(0, 7), 'x'.repeat(5000)),
    fc.string({ unit: 'binary' }),
  ),
};

/** Anything that the type allows, and for scalars often more than that; `besides` is what stands in any place, whatever belongs there. */
function anything(type: GraphQLInputType, besides?: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const mixed = (right: fc.Arbitrary<unknown>) => (besides ? fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: besides }) : right);
  if (isNonNullType(type)) return anything(type.ofType as GraphQLInputType, besides);
  if (isListType(type)) return mixed(fc.array(anything(type.ofType as GraphQLInputType, besides), { maxLength: 3 }));
  const named = getNamedType(type) as unknown as GraphQLNamedType;
  if (isEnumType(named)) return mixed(fc.constantFrom(...named.getValues().map(({ name }) => name)));
  if (isInputObjectType(named)) return anyInput(named, besides);
  return mixed(scalars[named.name] ?? fc.constant(null));
}
const anyInput = (type: GraphQLInputObjectType, besides?: fc.Arbitrary<unknown>) =>
  fc.record(
    Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        isNonNullType(field.type) ? anything(field.type, besides) : fc.option(anything(field.type, besides), { nil: null }),
      ]),
    ),
  );

const anyAct = fc.constantFrom(...acts).chain((field) =>
  fc.record({
    name: fc.constant(field.name),
    type: fc.constant(String(field.args[0]?.type)),
    hasFields: fc.constant(!/^(Int|Boolean)/.test(String(field.type))),
    input: anyInput(getNamedType(field.args[0]?.type as never) as unknown as GraphQLInputObjectType),
    login: fc.constantFrom(...PEOPLE),
  }),
);

test('whatever is sent to whatever act, the answer is typed: nothing breaks, and the books balance', async () => {
  const codes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(anyAct, async ({ name, type, hasFields, input, login }) => {
      const { errors } = await ask(login, `mutation Anything($input: ${type}) { ${name}(input: $input)${hasFields ? ' { __typename }' : ''} }`, {
        input: { ...input, idempotencyKey: randomUUID() },
      });
      const code = errors?.[0]?.extensions.code ?? 'ok';
      codes.set(code, (codes.get(code) ?? 0) + 1);
      expect(['ok', 'BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED']).toContain(code);
    }),
    { numRuns: 1500, seed: 17 },
  );
  for (const code of ['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'ok']) expect(codes.get(code) ?? 0).toBeGreaterThan(0);
  expect(await sql('resource-pool', 'select * from ledger_fault')).toEqual([]);
}, 120_000);

/** `FUZZ=10 SEED=7 npm test -- tests/hostile-input.test.ts` tries more, and other things. */
const FUZZ = Number(process.env['FUZZ'] ?? 1);
const SEED = Number(process.env['SEED'] ?? 100);
const UUID = /^[0-9a-f-]{36}$/i;
const BIG = '@big@';
const DEEP = '@deep@';
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
const cursor = (text: string) => Buffer.from(text).toString('base64url');
/** What somebody sends who wants to see it break. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...['a\u0000b', '\u0000', '\ud800', 'x\udfff', '', ' ', '\u202e', '\u2028', '５３', "' or 1=1 --", '%', '\\', '$' + '{1}', '{}', 'NaN'],
    ...['2026-02-30', '2026-13-01', '2026-13', '0000-00-00', '+275760-09-13', '2026-08-04T24:00:00Z', '9999-12-31T23:59:60Z', '1e309', '-1'],
    ...['00000000-0000-0000-0000-000000000000', demo.yang.toUpperCase(), 'x'.repeat(20_000), '一'.repeat(5000)],
    ...[cursor(`x\n${'é'.repeat(16)}`), cursor(`\u0000\n${'x'.repeat(16)}`), cursor('')],
    ...['539900196302300315', '539900196313250315'],
    ...[BIG, DEEP, 0, -0, -1, 3.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300, 5e-324, true, null],
    ...[[], {}, [[]], nested(20), nested(40), { $ne: null }, ['x', null], { id: 1 }, { constructor: 'x' }],
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);
/** JSON as an enemy writes it: with numbers that no double holds, and deeper than a stack. */
const write = (body: unknown) =>
  JSON.stringify(body)
    .replaceAll(`"${BIG}"`, '1e309')
    .replaceAll(`"${DEEP}"`, `${'['.repeat(20_000)}${']'.repeat(20_000)}`);

async function post(login: string, body: unknown) {
  const response = await fetch(`${hubUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(login)}` },
    body: write(body),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}
const everyone = [...roles.filter((role) => role !== 'resident' && role !== 'hub').map((role) => `${role}@530103`), 'yang@530103'];
const typed = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT', 'RATE_LIMITED', 'OPERATION_TOO_COMPLEX', 'BAD_REQUEST'];
typed.push('GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE');
const isTyped = ({ status, answer }: Awaited<ReturnType<typeof post>>) =>
  status < 500 && (answer.errors ?? []).every(({ extensions, message }) => typed.includes(extensions.code) && !message.includes('Did you mean'));

/** Eight at a time, as it comes from many. */
async function each<One>(all: readonly One[], tried: (one: One) => Promise<void>) {
  const left = [...all];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = left.pop(); one; one = left.pop()) await tried(one);
    }),
  );
}

test('whatever is sent for the variables of a published operation, by whomever, nothing breaks', async () => {
  const broken: unknown[] = [];
  for (const [at, { name, query }] of operations.entries()) {
    const [operation] = parse(query).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(name);
    const variables = fc.record(
      Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable, type }) => [
          variable.name.value,
          fc.oneof({ weight: 9, arbitrary: anything(typeFromAST(schema, type as never) as GraphQLInputType, hostile) }, { weight: 1, arbitrary: hostile }),
        ]),
      ),
    );
    const tries = fc.sample(variables, { numRuns: 5 * FUZZ, seed: SEED + at }).map(async (tried, which) => {
      // Every second time the key is a true one, so that the act is reached.
      const input = tried['input'];
      if (which % 2 && typeof input === 'object' && input !== null && 'idempotencyKey' in input) input.idempotencyKey = randomUUID();
      const login = everyone[(which * 7 + at) % everyone.length] as string;
      const answered = await post(login, { query, variables: tried });
      if (!isTyped(answered)) broken.push([name, login, JSON.stringify(tried).slice(0, 500), JSON.stringify(answered).slice(0, 300)]);
    });
    await Promise.all(tries);
  }
  expect(broken).toEqual([]);
}, 240_000);

test('whatever is written into an operation itself, nothing breaks', async () => {
  const fields = ['Query', 'Mutation'].flatMap((root) =>
    Object.values((schema.getType(root) as unknown as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
      .filter(({ args, name }) => args.length && !/^(tick|deliverEvents|witnessHead|recordPack|events)$/.test(name))
      .map((field) => ({ root: root.toLowerCase(), field })),
  );
  const literal = (value: unknown): string => {
    if (value === BIG) return '1e309';
    if (value === DEEP) return `${'['.repeat(1900)}1${']'.repeat(1900)}`;
    if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return `{${Object.entries(value)
      .filter(([name]) => /^[a-z]+$/i.test(name))
      .map(([name, one]) => `${name}: ${literal(one)}`)
      .join()}}`;
  };
  const written = fc.constantFrom(...fields).chain(({ root, field }) =>
    fc.record({
      root: fc.constant(root),
      name: fc.constant(field.name),
      hasFields: fc.constant(!isLeafType(getNamedType(field.type))),
      args: fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, anything(type, hostile)]))),
      login: fc.constantFrom(...everyone),
    }),
  );
  const broken: unknown[] = [];
  await each(fc.sample(written, { numRuns: 400 * FUZZ, seed: SEED }), async ({ root, name, hasFields, args, login }) => {
    const query = `${root} { ${name}(${Object.entries(args)
      .map(([arg, value]) => `${arg}: ${literal(value)}`)
      .join()})${hasFields ? ' { __typename }' : ''} }`;
    const answered = await post(login, { query });
    if (!isTyped(answered)) broken.push([query.slice(0, 500), login, JSON.stringify(answered).slice(0, 300)]);
  });
  expect(broken).toEqual([]);
}, 120_000);

/** The status of a request that fetch would not send; 0 where the connection was cut. */
const knock = (method: string, path: string, headers: Record<string, string>, body: Buffer) =>
  new Promise<number>((resolve) => {
    const { hostname, port } = new URL(hubUrl());
    const request = send({ hostname, port, method, path, headers, agent: false, insecureHTTPParser: true }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('error', () => resolve(0));
    request.end(body);
  });

const often = <One>(first: One, ...others: One[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, { weight: 2, arbitrary: fc.constantFrom(...others) });

test('whatever knocks at the door, it is answered, and never by a fault of ours', async () => {
  const token = await tokenOf('charity@530103');
  const paths = ['/graphql', '/graphql?query={me{id}}', '/sign-in', '/events', '/imports/pledges', '/imports/pledges?dryRun=true', '/documents/minutes/x.docx'];
  paths.push(`/documents/settlement/${demo.yang}.csv`, '/', '/explorer', '/explorer/schema.json', '/explorer/static/..%2f..%2fpackage.json', '/health/live');
  const one = fc.record({
    method: often('POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'PROPFIND'),
    path: fc.oneof(
      { weight: 8, arbitrary: fc.constant('/graphql') },
      { weight: 3, arbitrary: fc.constantFrom(...paths) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii' }).map((text) => `/${encodeURI(text.replaceAll(' ', ''))}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('/graphql?variables={', '/graphql?query=%00', '/graphql?query=%E0%A4%A', '/%', '//', '/documents/%00/x.csv', '*'),
      },
      {
        weight: 1,
        arbitrary: hostile.map((value) => `/graphql?query=query($n:String!){case(number:$n){id}}&variables=${encodeURIComponent(write({ n: value }))}`),
      },
    ),
    type: often('application/json', 'application/json; charset=utf-8', 'text/plain', 'application/octet-stream', 'x', ''),
    accept: often('*/*', 'application/json', 'application/graphql-response+json', 'text/html', 'image/png', 'multipart/mixed', 'x;q=y'),
    authorization: often(`Bearer ${token}`, '', 'Bearer', `Bearer ${token}.x`, `Bearer ${token} x`, 'Basic eDp5', 'Bearer é'),
    more: often<object>(
      {},
      { 'last-event-id': '1e309' },
      { 'x-request-id': 'a\tb' },
      { 'idempotency-key': "'" },
      { 'content-encoding': 'gzip' },
      { expect: 'x' },
    ),
    body: fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      hostile.map((value) => Buffer.from(write(value))),
      fc
        .record({
          query: fc.oneof(hostile, fc.constant('query A { me { id } } query B { me { id } }')),
          variables: hostile,
          operationName: hostile,
          extensions: hostile,
        })
        .map((body) => Buffer.from(write(body))),
      fc.record({ account: hostile, password: hostile }).map((body) => Buffer.from(write(body))),
      fc
        .constantFrom('', '物品,数量\r\nQUILT,\u0000', 'PK\u0003\u0004', '{"query":"{me{id}}","variables":{"__proto__":{"a":1}}}')
        .map((text) => Buffer.from(text)),
    ),
  });
  const statuses = new Set<number>();
  const broken: unknown[] = [];
  await each(fc.sample(one, { numRuns: 600 * FUZZ, seed: SEED }), async ({ method, path, type, accept, authorization, more, body }) => {
    const headers = { 'content-type': type, accept, authorization, 'apollo-require-preflight': '1', 'content-length': String(body.length), ...more };
    const status = await knock(method, path, headers as Record<string, string>, body);
    statuses.add(status);
    if (status >= 500) broken.push([status, method, path.slice(0, 200), headers, body.toString().slice(0, 200)]);
  });
  expect(broken).toEqual([]);
  for (const status of [200, 400, 401, 404, 415]) expect(statuses).toContain(status);
}, 120_000);

test('whatever a room is handed as a subject, the others are answered', async () => {
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
  for (const room of ['civil-affairs', 'health', 'police', 'education', 'housing', 'resource-pool'])
    for (const bad of fc
      .sample(hostile, { numRuns: 15 * FUZZ, seed: SEED })
      .filter((value) => value !== null && value !== BIG && value !== DEEP && !(typeof value === 'string' && UUID.test(value)))) {
      const good = room === 'resource-pool' ? { __typename: 'Case', id: cases.yang } : { __typename: 'Citizen', id: demo.yang };
      const {
        status,
        data,
        errors = [],
      } = await askRoom(room, 'reviewer@530103', query, { r: [good, bad, { ...good, id: bad }, { ...good, __typename: bad }, good] });

      expect([status, JSON.stringify(bad), data._entities]).toEqual([
        200,
        JSON.stringify(bad),
        [{ __typename: good.__typename }, null, null, null, { __typename: good.__typename }],
      ]);
      expect(errors.map(({ path, extensions }) => [path?.[1], extensions.code]).sort()).toEqual([1, 2, 3].map((at) => [at, 'BAD_USER_INPUT']));
    }
}, 60_000);

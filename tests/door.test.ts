import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, parse, validate } from 'graphql';
import { exportSPKI, SignJWT } from 'jose';
import { pino } from 'pino';
import { roomCaller } from '#gateway/routing/calls.ts';
import { openGateway } from '#gateway/routing/gateway.ts';
import { operations } from '#gateway/routing/operations.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { ask, data, hubUrl, openHub, post, sql, tokenOf } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();

const as = async (login = 'coordinator@530103') => ({ authorization: `Bearer ${await tokenOf(login)}` });
const codeOf = (answer: { body: { errors?: { extensions: { code: string } }[] } }) => answer.body.errors?.[0]?.extensions.code;

test('signing in gives a token, its end and the person', async () => {
  const { status, body } = (await post('/sign-in', {
    account: 'housing@530103',
    password: 'demo',
  })) as unknown as {
    status: number;
    body: { token: string; expiresAt: string; principal: object };
  };

  expect(status).toBe(200);
  expect(body.principal).toMatchObject({ account: 'housing@530103', role: 'housing', division: '530103' });
  expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(14 * 60_000);
  expect((await post('/graphql', { query: '{ me { role } }' }, { authorization: `Bearer ${body.token}` })).body).toEqual({
    data: { me: { role: 'housing' } },
  });
});

test.each([
  ['a wrong password', { account: 'housing@530103', password: 'x' }],
  ['an unknown account', { account: 'mayor@530103', password: 'demo' }],
  ['no account', {}],
  ['an object for an account', { account: { $ne: '' }, password: 'demo' }],
])('signing in with %s is refused', async (_what, body) => {
  expect(await post('/sign-in', body)).toMatchObject({
    status: 401,
    body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
});

const claims = (token: SignJWT) => token.setSubject('coordinator@530103').setIssuer('urn:assistance-hub:demo').setAudience('assistance-hub').setIssuedAt();
const soon = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const own = () => keysIn(data).signing('token');
const header = { alg: 'EdDSA', kid: 'demo' };
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each<[string, () => Promise<string | undefined>]>([
  ['none', async () => undefined],
  ['nonsense', async () => 'nonsense'],
  ['an expired one', () => claims(new SignJWT({})).setProtectedHeader(header).setExpirationTime(1).sign(own())],
  [
    'one with a stranger beside us',
    () => claims(new SignJWT({})).setAudience(['assistance-hub', 'account']).setExpirationTime('5m').setProtectedHeader(header).sign(own()),
  ],
  ['one that lasts for years', () => claims(new SignJWT({})).setExpirationTime('3650d').setProtectedHeader(header).sign(own())],
  ['one that lasts longer than a day', () => claims(new SignJWT({})).setExpirationTime('25h').setProtectedHeader(header).sign(own())],
  ['one issued tomorrow', () => claims(new SignJWT({})).setIssuedAt(soon(86_400)).setExpirationTime(soon(86_700)).setProtectedHeader(header).sign(own())],
  ['one not valid yet', () => claims(new SignJWT({})).setNotBefore('2m').setExpirationTime('5m').setProtectedHeader(header).sign(own())],
  [
    'one that does not say when it was issued',
    () =>
      new SignJWT({})
        .setSubject('coordinator@530103')
        .setIssuer('urn:assistance-hub:demo')
        .setAudience('assistance-hub')
        .setExpirationTime('5m')
        .setProtectedHeader(header)
        .sign(own()),
  ],
  ['one of a holder that is no text', () => claims(new SignJWT({})).setSubject('a\u0000b').setExpirationTime('5m').setProtectedHeader(header).sign(own())],
  ['a good one with a fourth part', async () => `${await tokenOf('coordinator@530103')}.${base64({})}`],
  ['a good one with another word behind it', async () => `${await tokenOf('coordinator@530103')} more`],
  ['two good ones', async () => `${await tokenOf('coordinator@530103')}, Bearer ${await tokenOf('coordinator@530103')}`],
  ['one without an end', () => claims(new SignJWT({})).setProtectedHeader(header).sign(own())],
  ['one for another audience', () => claims(new SignJWT({})).setAudience('elsewhere').setExpirationTime('5m').setProtectedHeader(header).sign(own())],
  ['one of another issuer', () => claims(new SignJWT({})).setIssuer('urn:elsewhere').setExpirationTime('5m').setProtectedHeader(header).sign(own())],
  [
    'one with alg none',
    async () => `${base64({ alg: 'none' })}.${base64({ sub: 'coordinator@530103', aud: 'assistance-hub', iss: 'urn:assistance-hub:demo', exp: 9e9 })}.`,
  ],
  [
    'one signed with the public key as a secret',
    async () =>
      claims(new SignJWT({}))
        .setExpirationTime('5m')
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(await exportSPKI(keysIn(data).verifying('token')))),
  ],
  [
    'one signed by another key',
    () => claims(new SignJWT({})).setExpirationTime('5m').setProtectedHeader(header).sign(generateKeyPairSync('ed25519').privateKey),
  ],
  [
    'one of a person the network does not know',
    () => claims(new SignJWT({})).setSubject('nobody').setExpirationTime('5m').setProtectedHeader(header).sign(own()),
  ],
])('a token that is %s gets 401 with a plain reason', async (_what, make) => {
  const token = await make();
  const answer = await post('/graphql', { query: '{ me { id } }' }, token ? { authorization: `Bearer ${token}` } : {});

  expect(answer).toMatchObject({
    status: 401,
    body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
  expect(answer.body.errors?.[0]?.message).toMatch(/^[A-Z].{10,120}\.$/s);
  expect(answer.text).not.toMatch(/jose|JWT|stack|\.ts/);
});

const nested = (depth: number, inner = 'id') =>
  `{ case(number: "530103-2026-0001") { household { members { ${'citizen { civilAffairs { kinships { relative { '.repeat(depth)}${inner}${' } } } }'.repeat(depth)} } } } }`;
const bomb = (n: number) =>
  `${Array.from({ length: n }, (_, i) => `fragment F${i} on Citizen { civilAffairs { kinships { relative { ...F${i + 1} ...F${i + 1} } } } }`).join(' ')} fragment F${n} on Citizen { id } { myself { ...F0 } }`;
const fanOut = (n: number) =>
  `${Array.from({ length: n }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${n} on Query { me { id } } { ...F0 }`;

test.each([
  ['depth 1,000', nested(250), 400, 'GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|OPERATION_TOO_COMPLEX'],
  ['depth 20', nested(4), 400, 'OPERATION_TOO_COMPLEX'],
  [
    '200 aliases',
    `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: me { ${Array.from({ length: 23 }, (_, j) => `b${j}: name`).join(' ')} }`).join(' ')} }`,
    400,
    'OPERATION_TOO_COMPLEX',
  ],
  ['eleven root fields', `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: me { id }`).join(' ')} }`, 400, 'OPERATION_TOO_COMPLEX'],
  ['a fragment cycle', 'fragment A on Me { ...B } fragment B on Me { ...A } { me { ...A } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['the planner bomb', bomb(14), 400, 'OPERATION_TOO_COMPLEX'],
  ['2^18 fragments', fanOut(18), 400, 'OPERATION_TOO_COMPLEX'],
  ['20,000 fields', `{ me { ${'id '.repeat(20_000)} } }`, 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown filter', '{ cases(filter: { benefit: 1 }) { totalCount } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown field', '{ cases { nodes { diagnosis } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a hidden field', '{ myself { warrant } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['no operation', 'fragment A on Me { id }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['not GraphQL', 'select * from citizen', 400, 'GRAPHQL_PARSE_FAILED'],
  ['nothing', '', 400, 'BAD_REQUEST'],
])('%s is refused before it is planned', async (_what, query, status, codes) => {
  const started = performance.now();
  const answer = await post('/graphql', { query }, await as());

  expect(answer.status).toBe(status);
  expect(codeOf(answer)).toMatch(new RegExp(`^(${codes})$`));
  expect(answer.text).not.toMatch(/Did you mean|stack|node_modules|hub:\/\//);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('an alias cannot borrow the name of a warrant or an id', async () => {
  const borrow = (members: string) =>
    post(
      '/graphql',
      { query: `{ case(number: "${NUMBERS.yang}") { household { members { citizen { ${members} } } } } }` },
      { ...{ 'content-type': 'application/json' } },
    );
  for (const fields of [
    'health { isInsured } warrant: id',
    'warrant: id health { isInsured }',
    'id: __typename health { isInsured }',
    'civilAffairs { id: fullName }',
  ]) {
    const answer = await post('/graphql', { query: `{ case(number: "${NUMBERS.yang}") { household { members { citizen { ${fields} } } } } }` }, await as());
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.body.data).toBeUndefined();
  }
  expect((await borrow('id')).status).toBe(401);
});

test.each<[string, () => Promise<Response>, number]>([
  [
    'a body of 10 MB',
    async () =>
      fetch(`${hubUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await as()) },
        body: JSON.stringify({ query: `{ me { id } } #${'x'.repeat(10_000_000)}` }),
      }).catch(() => new Response('', { status: 413 })),
    413,
  ],
  [
    'text/plain',
    async () =>
      fetch(`${hubUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...(await as()) },
        body: '{"query":"{ me { id } }"}',
      }),
    415,
  ],
  [
    'a form',
    async () =>
      fetch(`${hubUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...(await as()) },
        body: 'query={me{id}}',
      }),
    415,
  ],
  ['a bare GET', async () => fetch(`${hubUrl()}/graphql?query={me{id}}`, { headers: await as() }), 400],
  [
    'a mutation by GET',
    async () =>
      fetch(`${hubUrl()}/graphql?query=mutation{identify(input:{number:"1",idempotencyKey:"1"}){citizen{id}}}`, {
        headers: { 'apollo-require-preflight': '1', ...(await as('police@530103')) },
      }),
    405,
  ],
  [
    'broken JSON',
    async () =>
      fetch(`${hubUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await as()) },
        body: '{"query":',
      }),
    400,
  ],
  [
    'invalid UTF-8',
    async () =>
      fetch(`${hubUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await as()) },
        body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      }),
    400,
  ],
  [
    'a batch',
    async () =>
      fetch(`${hubUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await as()) },
        body: '[{"query":"{ me { id } }"}]',
      }),
    400,
  ],
  ['an unknown path', async () => fetch(`${hubUrl()}/admin`), 404],
])('%s is refused with a typed error', async (_what, send, status) => {
  const response = await send();
  const text = await response.text();

  expect(response.status).toBe(status);
  if (text) expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^(BAD_REQUEST|NOT_FOUND)$/);
  expect(text).not.toMatch(/<html|stack|node_modules/i);
});

test.each([
  ['a malformed number', 'Yang'],
  ['a number of another shape', '530103-2026-1'],
  ['an attempt at SQL', "530103-2026-0001' or '1'='1"],
  ['a long text', '5'.repeat(5000)],
])('%s is told for what it is', async (_what, number) => {
  const { data: answer, errors } = await ask('coordinator@530103', 'SharedCase', { number });

  expect(answer).toEqual({ case: null });
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'number' });
});

test.each([
  ['NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\ud800b'],
])('%s in a text is refused', async (_what, number) => {
  const answer = await post('/graphql', { query: 'query($n: String!) { case(number: $n) { id } }', variables: { n: number } }, await as());

  expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
});

test.each([
  ['a number that is not a text', { number: 7 }, 'query($number: String!) { case(number: $number) { id } }'],
  ['no number', {}, 'query($number: String!) { case(number: $number) { id } }'],
  ['2^53 as a page', { first: 2 ** 53 }, 'query($first: Int) { cases(first: $first) { totalCount } }'],
])('%s is refused', async (_what, variables, query) => {
  const answer = await post('/graphql', { query, variables }, await as());

  expect(answer.status).toBe(400);
  expect(codeOf(answer)).toBe('BAD_USER_INPUT');
});

test('the hub says whether it lives and is ready, shows its key, and stamps each answer', async () => {
  expect(await (await fetch(`${hubUrl()}/health/live`)).json()).toEqual({ status: 'live' });
  expect(await (await fetch(`${hubUrl()}/health/ready`)).json()).toEqual({ status: 'ready' });
  const { keys } = (await (await fetch(`${hubUrl()}/.well-known/jwks.json`)).json()) as { keys: object[] };
  expect(keys).toEqual([expect.objectContaining({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' })]);
  expect(JSON.stringify(keys)).not.toContain('"d"');
});

test('a request bears our own id, and the caller’s beside it', async () => {
  const ids = async (given: string) => {
    const { headers } = await fetch(`${hubUrl()}/health/live`, { headers: { 'x-request-id': given } });
    return [headers.get('x-request-id'), headers.get('x-client-request-id')];
  };
  const id = '0b54f7b4-6c1c-4f0e-8a55-1a2b3c4d5e6f';

  expect(await ids(id)).toEqual([expect.not.stringContaining(id), id]);
  expect(await ids('a b\tc')).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), null]);

  const read = async () =>
    fetch(`${hubUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': id, ...(await as('housing@530103')) },
      body: JSON.stringify({ query: `{ case(number: "${NUMBERS.yang}") { household { members { citizen { housing { tenure } } } } } }` }),
    });
  const ours = [(await read()).headers.get('x-request-id'), (await read()).headers.get('x-request-id')];
  const lines = await sql('housing', 'select line from disclosure order by seq desc limit 2');

  expect(new Set(lines.map(({ line }) => JSON.parse(line).request))).toEqual(new Set(ours));
});

test.each([
  ['an input’s field', 'mutation($i: IdentifyInput!) { identify(input: $i) { citizen { id } } }', { i: { number: '1', idempotencyKey: '1', numbr: 1 } }],
  ['a variable’s enum', 'query($f: CaseFilter) { cases(filter: $f) { totalCount } }', { f: { stage: 'IN_SERVIC' } }],
  ['a field', '{ caze(number: "1") { id } }', {}],
  ['an argument', '{ case(numbr: "1") { id } }', {}],
  ['a type', 'query($n: CaseFilte) { cases(filter: $n) { totalCount } }', {}],
  ['a written enum', '{ cases(filter: { stage: IN_SERVIC }) { totalCount } }', {}],
  ['a directive', '{ me @includ(if: true) { id } }', {}],
])('%s that is nearly right is not helped along', async (_what, query, variables) => {
  const answer = await post('/graphql', { query, variables }, await as('police@530103'));

  expect([answer.status, codeOf(answer)]).toEqual([400, expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/)]);
  expect(answer.text).not.toMatch(/Did you mean/);
});

test('ordinary accounts cannot ask for the schema, and the explorer is served it', async () => {
  for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Case") { name } }', getIntrospectionQuery()]) {
    const answer = await post('/graphql', { query }, await as('auditor@530103'));
    expect([answer.status, codeOf(answer), answer.body.data]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', undefined]);
  }
  expect((await post('/graphql', { query: '{ __typename me { __typename } }' }, await as())).body).toEqual({
    data: { __typename: 'Query', me: { __typename: 'Me' } },
  });

  const { data: served } = (await (await fetch(`${hubUrl()}/explorer/schema.json`)).json()) as { data: IntrospectionQuery };
  const schema = buildClientSchema(served);
  for (const { query } of operations) expect(validate(schema, parse(query))).toEqual([]);
  expect(JSON.stringify(served)).not.toMatch(/"(warrant|_entities|trailHead)"/);
});

test.each([
  ['an unknown operationName', { query: 'query A { me { id } }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
  ['an empty operationName', { query: 'query A { me { id } }', operationName: '' }, 'OPERATION_RESOLUTION_FAILURE'],
  ['two operations and no name', { query: 'query A { me { id } } query B { me { id } }' }, 'OPERATION_RESOLUTION_FAILURE'],
  ['a subscription', { query: 'subscription { x }' }, 'OPERATION_RESOLUTION_FAILURE'],
  ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 'BAD_REQUEST'],
  ['a query that is no text', { query: 7 }, 'BAD_REQUEST'],
  ['variables that are a list', { query: '{ me { id } }', variables: [1] }, 'BAD_REQUEST'],
  ['a NUL written as an escape in the operation', { query: '{ case(number: "a\\u0000b") { id } }' }, 'BAD_USER_INPUT'],
  [
    'brackets 1,900 deep in the operation',
    { query: `{ case(number: ${'['.repeat(1900)}1${']'.repeat(1900)}) { id } }` },
    expect.stringMatching(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/),
  ],
  [
    '1e309 in the operation',
    { query: 'mutation { recordVolunteerHours(input: { idempotencyKey: "x", person: "x", item: "x", servedOn: "2026-12-25", hours: 1e309 }) { id } }' },
    'BAD_USER_INPUT',
  ],
  ['brackets that never close', { query: `{ case(number: ${'['.repeat(3900)}` }, 'GRAPHQL_PARSE_FAILED'],
  [
    'a cursor of half characters',
    { query: `{ cases(after: "${Buffer.from(`x\n${'é'.repeat(16)}`).toString('base64url')}") { totalCount } }` },
    'BAD_USER_INPUT',
  ],
])('%s is told for what it is', async (_what, body, code) => {
  const answer = await post('/graphql', body, await as());

  expect([answer.status < 500, codeOf(answer)]).toEqual([true, code]);
  expect(answer.text).not.toMatch(/call stack|INTERNAL/);
  expect(answer.text.length).toBeLessThan(1000);
});

test.each([
  ['45,000 brackets', 401, {}, `{"query":"\\u0041","variables":${'['.repeat(45_000)}${']'.repeat(45_000)}}`],
  ['45,000 brackets of somebody', 400, null, `{"query":"{ me { id } }","variables":{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`],
  ['1e309', 400, null, '{"query":"query($first: Int) { cases(first: $first) { totalCount } }","variables":{"first":1e309}}'],
])('a body with %s is refused as what it is', async (_what, status, headers, body) => {
  expect((await post('/graphql', body, headers ?? (await as()))).status).toBe(status);
});

test('the hub does not open while telemetry could be sent', async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '0';
  const opening = openGateway({ callRoom: roomCaller(new Map(), keysIn(data)), log: pino({ level: 'silent' }) });
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

  await expect(opening).rejects.toThrow('keeps it from sending telemetry');
});

test('what breaks within is logged with its cause, under the id that the answer bears', async () => {
  const said: string[] = [];
  // A room whose answer breaks whoever looks at it.
  const answer = async () => ({
    get data(): never {
      throw new Error('the cause');
    },
  });
  const log = pino({ level: 'error' }, { write: (line: string) => void said.push(line) });
  const { server } = await openGateway({ callRoom: answer, log });
  const { body } = await server.executeOperation({ query: '{ me { id } }' }, { contextValue: { requestId: 'ours', credential: async () => 'x' } });
  await server.stop();

  expect(body).toMatchObject({ singleResult: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'ours' } }] } });
  expect(said.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ requestId: 'ours', error: expect.stringContaining('the cause') })]);
});

test('a variable that is left out is what the operation says it is', async () => {
  const query =
    'query($number: String! = "530103-2026-0001", $first: Int = 1) { case(number: $number) { number } organisations(first: $first) { nodes { id } } }';
  const { data, errors } = await ask('coordinator@530103', query);

  expect(errors).toBeUndefined();
  expect([data.case.number, data.organisations.nodes.length]).toEqual(['530103-2026-0001', 1]);
});

import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { writeToken } from '#kernel/identity/tokens.ts';
import { cases, demo } from '#schema/demo-people.ts';
import { checkOf } from '#schema/identifiers.ts';
import { roles } from '#schema/roles.ts';
import { freshCase } from './acting.ts';
import { ask, askRoom, credentialOf, data, knockAtRoom, openHub, sql, tokenOf, warrantOf } from './hub.ts';

openHub();

const shares = [
  ['police', 'Citizen', 'police', 'registrationStatus', demo.yang],
  ['health', 'Citizen', 'health', 'isInsured', demo.yang],
  ['education', 'Citizen', 'education', 'isEnrolled', demo.daughter],
  ['housing', 'Citizen', 'housing', 'tenure', demo.yang],
  ['resource-pool', 'Case', 'resources', 'aid { item }', cases.yang],
] as const;

const entity = (type: string, share: string, field: string) =>
  `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${share} { ${field} withheld { scope reason } } } } }`;
const granted = (answer: { data?: any }, share: string, field: string) => answer.data?._entities?.[0]?.[share]?.[field.split(' ')[0] as string] ?? null;
const reader = (id: string) => (id === demo.daughter ? 'child-officer@530626' : 'reviewer@530103');

test.each(shares)('%s reads nothing without the gateway: 401', async (room, type, share, field, id) => {
  const warrant = await warrantOf(reader(id), type, id);
  const variables = { r: [{ __typename: type, id, warrant }] };
  const query = entity(type, share, field);
  const otherRoom = seal(keysIn(data), 'civil-affairs', randomUUID(), 'hub', { query, variables });
  const otherQuery = seal(keysIn(data), room, randomUUID(), 'hub', {
    query: '{ trailHead { seq } }',
    variables,
  });

  for (const envelope of ['', 'x', `${Date.now().toString(36)} a b hub`, otherRoom, otherQuery]) {
    const answer = await askRoom(room, reader(id), query, variables, envelope);
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.data).toBeUndefined();
  }
});

test.each(shares)('%s opens to the right warrant and to no other', async (room, type, share, field, id) => {
  const query = entity(type, share, field);
  const read = (login: string, warrant: unknown, subject: string = id) => askRoom(room, login, query, { r: [{ __typename: type, id: subject, warrant }] });
  const right = await warrantOf(reader(id), type, id);
  // Of somebody else whom the same reader may look at.
  const file = await freshCase('REQUESTED');
  const other = id === demo.daughter ? demo.elderBrother : type === 'Case' ? file.id : file.citizen;
  const others = await warrantOf(reader(id), type, other);

  expect(granted(await read(reader(id), right), share, field)).not.toBeNull();
  expect((await read(reader(id), others, other)).errors).toBeUndefined();
  // Another person's warrant, another subject's, one changed by a letter, one of nonsense.
  const refusals = [
    await read('coordinator@530103', right),
    await read(reader(id), others),
    await read(reader(id), right, other),
    await read(reader(id), right, randomUUID()),
    await read(reader(id), right.replace(new RegExp(`;${room} `), `;${room} _`)),
    await read(reader(id), 'nonsense'),
    await read(reader(id), ''),
  ];
  for (const answer of refusals) {
    expect(answer.errors?.[0]).toMatchObject({
      path: ['_entities', 0, share],
      extensions: { code: 'FORBIDDEN' },
    });
    expect(granted(answer, share, field)).toBeNull();
  }
  const none = await read(reader(id), null);
  expect(granted(none, share, field)).toBeNull();
  expect(none.data._entities[0][share].withheld.length).toBeGreaterThan(0);
  for (const { reason } of none.data._entities[0][share].withheld) expect(['GROUND', 'NOT_SHARED']).toContain(reason);
});

test('a warrant is bound to the session that asked for it', async () => {
  const token = await tokenOf('reviewer@530103');
  const warrant = await warrantOf('reviewer@530103', 'Citizen', demo.yang);
  const other = (await writeToken(keysIn(data), 'reviewer@530103')).token;
  const query = entity('Citizen', 'health', 'isInsured');
  const variables = { r: [{ __typename: 'Citizen', id: demo.yang, warrant }] };
  const under = async (text: string) =>
    askRoom('health', '', query, variables, seal(keysIn(data), 'health', 'x', `credential ${await credentialOf('', text)}`, { query, variables }));

  expect(granted(await under(token), 'health', 'isInsured')).toBe(true);
  expect((await under(other)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test.each([
  ['an object', { $ne: null }],
  ['an array', [demo.yang]],
  ['a number', 7],
  ['nothing', undefined],
  ['a text that is no UUID', "' or 1=1 --"],
])('a representation whose id is %s is refused', async (_what, id) => {
  for (const room of ['civil-affairs', 'health', 'police', 'education', 'housing']) {
    const answer = await askRoom(room, 'reviewer@530103', 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { id } } }', {
      r: [{ __typename: 'Citizen', id }],
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
  }
});

test.each(['HealthRecord', 'Query', 'Household', 'Nobody', ''])('a representation of the type %s is refused', async (__typename) => {
  const answer = await askRoom('health', 'reviewer@530103', 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
    r: [{ __typename, id: demo.yang }],
  });

  expect(answer.data?._entities?.[0] ?? null).toBeNull();
  expect(answer.errors).toHaveLength(1);
});

test('a poisoned batch answers the good items, and a batch has a bound', async () => {
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Citizen { health { asOf } } } }';
  const warrant = await warrantOf('reviewer@530103', 'Citizen', demo.yang);
  const good = { __typename: 'Citizen', id: demo.yang, warrant };
  const { data: answer, errors } = await askRoom('health', 'reviewer@530103', query, {
    r: [good, { ...good, id: { $ne: null } }, { ...good, id: 'x' }, { ...good, __typename: 'Nobody' }, good],
  });

  expect(answer._entities.map((one: object | null) => one !== null)).toEqual([true, false, false, false, true]);
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([1, 2, 3].map((at) => [['_entities', at], 'BAD_USER_INPUT']));

  const before = await sql('health', 'select count(*) from disclosure');
  const many = await askRoom('health', 'reviewer@530103', query, { r: Array.from({ length: 1001 }, () => good) });
  expect(many.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(await sql('health', 'select count(*) from disclosure')).toEqual(before);
});

test('a family of more than a batch is answered whole', async () => {
  const people = Array.from({ length: 1100 }, () => randomUUID());
  await sql(
    'civil-affairs',
    `insert into citizen select (jsonb_populate_record(c, jsonb_build_object('id', one))).* from citizen c, unnest($2::uuid[]) one where c.id = $1`,
    [demo.yang, people],
  );
  const { data: answer, errors } = await ask(
    'reviewer@530103',
    `{ case(number: "530103-2026-0001") { household { members { citizen { id health { asOf } } } } } }`,
  );
  await sql('civil-affairs', 'delete from citizen where id = any($1)', [people]);

  expect(errors).toBeUndefined();
  const found = answer.case.household.members.map(({ citizen }: { citizen: { id: string; health: { asOf: string } | null } }) => citizen.health && citizen.id);
  expect(new Set(found)).toEqual(new Set([demo.yang, ...people]));
});

test('a credential and an envelope are as they were signed, with nothing besides', async () => {
  const credential = await credentialOf('reviewer@530103');
  const call = { query: '{ __typename }', variables: {} };
  const under = (bearer: string) => askRoom('health', '', call.query, {}, seal(keysIn(data), 'health', 'x', bearer, call));
  const sealed = seal(keysIn(data), 'health', 'x', `credential ${credential}`, call);

  expect((await under(`credential ${credential}`)).status).toBe(200);
  for (const bearer of [
    `credential ${credential}.more`,
    `credential ${credential}.`,
    `credential ${credential}!`,
    `credential ${credential} more`,
    'hub more',
    'hub ',
  ])
    expect([bearer, (await under(bearer)).status]).toEqual([bearer, 401]);
  const parts = sealed.split(' ');
  for (const envelope of [`${sealed} more`, parts.with(2, 'é'.repeat(43)).join(' '), parts.with(0, '!').join(' ')])
    expect((await askRoom('health', '', call.query, {}, envelope)).status).toBe(401);
});

test.each([
  ['null', 401],
  ['7', 401],
  ['{"query":', 400],
  [`{"query":"","variables":${'['.repeat(45_000)}${']'.repeat(45_000)}}`, 400],
])('a room refuses the body %.20s', async (body, status) => {
  expect((await knockAtRoom('health', body)).status).toBe(status);
});

test('whether a person exists cannot be tried by id', async () => {
  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
  const tried = async (login: string, id: string) => (await askRoom('civil-affairs', login, query, { r: [{ __typename: 'Citizen', id }] })).data;

  expect(await tried('charity@530103', demo.yang)).toEqual({ _entities: [null] });
  expect(await tried('charity@530103', randomUUID())).toEqual({ _entities: [null] });
  expect(await tried('reviewer@530103', demo.yang)).toEqual({ _entities: [{ __typename: 'Citizen' }] });
});

const registers = [
  ['civil-affairs', 'households { nodes { id } }', 'civil-affairs', 'households'],
  ['police', 'registrations { nodes { division } }', 'police', 'registrations'],
  ['health', 'healthRecords { nodes { isInsured } }', 'health', 'healthRecords'],
  ['education', 'pupils { nodes { stage } }', 'education', 'pupils'],
  ['housing', 'housingRecords { nodes { tenure } }', 'housing', 'housingRecords'],
] as const;
const everyone = roles.filter((role) => role !== 'resident' && role !== 'hub' && role !== 'reviewer' && role !== 'clerk');

test.each(registers)('the register of %s is for its own officers alone', async (room, query, role, field) => {
  const before = await sql(room, 'select count(*) from disclosure');
  for (const other of everyone.filter((name) => name !== role)) {
    const answer = await ask(`${other}@530626`, `{ ${query} }`);
    expect(answer).toMatchObject({ errors: [{ path: [field], extensions: { code: 'FORBIDDEN' } }] });
    expect(JSON.stringify(answer.data ?? null)).toBe('null');
  }
  expect(await sql(room, 'select count(*) from disclosure')).toEqual(before);
  const own = await ask(`${role}@530626`, `{ ${query} }`);
  expect(own.errors).toBeUndefined();
  expect(own.data[field].nodes.length).toBeGreaterThan(0);
});

test('a register is cut to its officer’s division', async () => {
  const divisions = async (login: string) =>
    new Set(
      (await ask(login, '{ registrations(first: 100) { nodes { division } } }')).data.registrations.nodes.map(({ division }: { division: string }) =>
        division.slice(0, 6),
      ),
    );

  expect(await divisions('police@530103')).toEqual(new Set(['530103']));
  expect(await divisions('police@530626')).toEqual(new Set(['530626']));
});

test('only the hub itself asks for heads and has them witnessed', async () => {
  for (const query of [
    '{ trailHead { seq } }',
    'mutation { witnessHead(input: { room: "health", seq: 1, hash: "x", at: "2026-01-01T00:00:00Z", signature: "x" }) }',
  ]) {
    expect((await askRoom('health', 'civil-affairs@530103', query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask('civil-affairs@530103', query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

test('_service is closed', async () => {
  expect((await askRoom('health', 'health@530103', '{ _service { sdl } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a number is compared, never told; wrong digits are named', async () => {
  const match = (login: string, number: string) =>
    ask(login, 'query($c: ID!, $n: String!) { matchesResidentNumber(citizen: $c, number: $n) }', {
      c: demo.yang,
      n: number,
    });

  expect((await match('police@530103', '539900196304250315')).data).toEqual({ matchesResidentNumber: true });
  expect((await match('police@530103', '539900199903120428')).data).toEqual({ matchesResidentNumber: false });
  expect((await match('police@530103', '539900196304250316')).errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    field: 'number',
  });
  expect((await match('housing@530103', '539900196304250315')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  // The clerk's bureau has agreed on it.
  expect((await match('clerk@530103', '539900196304250315')).data).toEqual({ matchesResidentNumber: true });
});

test('identify gives the same id for the same number, keeps it sealed, and is limited', async () => {
  const identify = (login: string, number: string) =>
    ask(login, 'mutation($i: IdentifyInput!) { identify(input: $i) { citizen { id } } }', {
      i: { number, idempotencyKey: randomUUID() },
    });

  const first = await identify('police@530626', '11010519491231002X');
  const second = await identify('police@530626', '11010519491231002X');
  expect(first).toEqual(second);
  const [row] = await sql('police', 'select sealed from resident_number where citizen_id = $1', [first.data.identify.citizen.id]);
  expect(row.sealed).not.toContain('11010519491231002');
  expect((await identify('health@530626', '11010519491231002X')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const idempotencyKey = randomUUID();
  const keyed = (number: string) => ask('police@530626', 'Identify', { input: { number, idempotencyKey } });
  expect((await keyed('11010519491231002X')).data.identify).toEqual(first.data.identify);
  expect((await keyed('539900199903120428')).errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', field: 'idempotencyKey' });
  const rest = await Promise.all(Array.from({ length: 62 }, () => identify('police@530626', '11010519491231002X')));
  expect(rest.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED').length).toBe(6);
});

test('numbers that differ in their last four alone are guesses', async () => {
  const guess = async (index: number) => {
    const seventeen = `53990019740101${String(index).padStart(3, '0')}`;
    const answer = await ask('police@530103', 'Identify', { input: { idempotencyKey: randomUUID(), number: `${seventeen}${checkOf(seventeen)}` } });
    return answer.errors?.[0]?.extensions.code ?? 'ok';
  };
  const answers = [];
  for (let index = 0; index < 22; index += 1) answers.push(await guess(index));

  expect(answers).toEqual([...Array(20).fill('ok'), 'RATE_LIMITED', 'RATE_LIMITED']);
});

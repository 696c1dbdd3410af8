import { expect, test } from '@jest/globals';
import { cases, demo } from '#schema/demo-people.ts';
import { freshCase, giveTask, until } from './acting.ts';
import { ask, keep, openHub, sql } from './hub.ts';
import { NUMBERS, seen } from './people.ts';

openHub();

test('me says who is signed in', async () => {
  const { data } = await ask('street@530103', 'Me');

  expect(data.me).toMatchObject({
    name: '马志远',
    role: 'street',
    organisation: { name: '拓东街道办事处', kind: 'STREET' },
    division: { code: '530103001', name: '拓东街道' },
  });
  expect(data.me.scopes).toContain('civil-affairs.case.read');
  expect(data.me.scopes).not.toContain('civil-affairs.benefit.read');
});

test('Yunnan’s divisions are the real ones', async () => {
  const { data } = await ask('coordinator@530103', '{ division(code: "530103") { name parent { name } children { code name children { code } } } }');

  expect(data.division).toMatchObject({ name: '盘龙区', parent: { name: '昆明市' } });
  expect(data.division.children).toHaveLength(12);
  expect(data.division.children.flatMap(({ children }: { children: object[] }) => children)).toHaveLength(105);
});

test('the network is the article’s: 16 departments, 23 public-interest organisations, 17 firms', async () => {
  const { data } = await ask('coordinator@530103', '{ organisations(first: 100) { totalCount nodes { kind name } } }');
  const count = (kind: string) => data.organisations.nodes.filter((node: { kind: string }) => node.kind === kind).length;

  expect([count('DEPARTMENT'), count('PUBLIC_INTEREST'), count('FIRM'), count('STREET'), count('COMMUNITY')]).toEqual([16, 23, 17, 1, 1]);
  expect(data.organisations.totalCount).toBe(58);
});

test('list, count and get agree', async () => {
  for (const login of [
    'coordinator@530103',
    'housing@530103',
    'police@530103',
    'charity@530103',
    'yang@530103',
    'child-officer@530626',
    'auditor@530626',
    'education@530103',
  ]) {
    const { data } = await ask(login, 'Cases', { first: 100 });
    const listed = data.cases.nodes.map(({ number }: { number: string }) => number);
    const got = [];
    for (const number of Object.values(NUMBERS)) if ((await ask(login, 'SharedCase', { number })).data.case) got.push(number);

    expect(listed).toEqual(got.sort());
    expect(data.cases.totalCount).toBe(got.length);
  }
});

test('cases are filtered by what every reader sees, and paged by cursors', async () => {
  const filtered = async (filter: object) => (await ask('coordinator@530103', 'Cases', { filter })).data.cases.totalCount;

  expect(await filtered({ stage: 'IN_SERVICE' })).toBe(1);
  expect(await filtered({ stage: 'FED_BACK' })).toBe(0);
  expect(await filtered({ division: '530103001' })).toBe(1);
  expect(await filtered({ division: '530626' })).toBe(0);
  expect(await filtered({ isOpen: false })).toBe(0);
  const { data } = await ask('coordinator@530103', '{ organisations(first: 3) { pageInfo { hasNextPage endCursor } nodes { id } } }');
  const next = await ask('coordinator@530103', 'query($a: String) { organisations(first: 100, after: $a) { nodes { id } } }', {
    a: data.organisations.pageInfo.endCursor,
  });
  expect(data.organisations.pageInfo.hasNextPage).toBe(true);
  expect(next.data.organisations.nodes).toHaveLength(55);
});

test.each([
  ['0', 'BAD_USER_INPUT'],
  ['-1', 'BAD_USER_INPUT'],
  ['101', 'BAD_USER_INPUT'],
])('a page of %s is refused by name', async (first, code) => {
  for (const list of ['cases', 'organisations', 'needs', 'profiles']) {
    const { errors } = await ask('coordinator@530103', `{ ${list}(first: ${first}) { nodes { __typename } } }`);
    expect(errors?.[0]?.extensions).toEqual({ code, field: 'first' });
  }
});

test('forged cursors are refused, also those of another list', async () => {
  const { data } = await ask('coordinator@530103', '{ organisations(first: 1) { pageInfo { endCursor } } }');
  for (const after of ['x', 'AAAA', Buffer.from('530103-2026-0000\nabcdefghijklmnop').toString('base64url'), data.organisations.pageInfo.endCursor]) {
    const { errors } = await ask('coordinator@530103', 'query($a: String) { cases(after: $a) { totalCount } }', { a: after });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
  }
});

test('explainAccess tells the six questions, and nothing of the subject', async () => {
  const explain = async (login: string, subject: string, scope: string) => (await ask(login, 'ExplainAccess', { subject, scope })).data.explainAccess;
  const answers = (explanation: { answers: { isYes: boolean }[] }) => explanation.answers.map(({ isYes }) => (isYes ? 'y' : 'n')).join('');

  const granted = await explain('housing@530103', demo.yang, 'housing.tenure.read');
  expect(granted).toMatchObject({
    isGranted: true,
    reason: null,
    class: 'CONDITIONAL',
    owner: '住房和城乡建设局',
  });
  expect(answers(granted)).toBe('yyyyyy');
  expect(await explain('housing@530103', demo.yang, 'health.mental.read')).toMatchObject({
    isGranted: false,
    reason: 'ROLE',
    canRequest: false,
    owner: '卫生健康局',
  });
  expect(await explain('health@530103', demo.yang, 'civil-affairs.contact.read')).toMatchObject({
    isGranted: false,
    reason: 'AGREEMENT',
    canRequest: true,
  });
  const elsewhere = await explain('reviewer@530626', demo.yang, 'housing.tenure.read');
  expect(elsewhere).toMatchObject({ isGranted: false, reason: 'GROUND' });
  const known = await explain('charity@530103', demo.yang, 'civil-affairs.case.read');
  expect(known).toEqual(await explain('charity@530103', '00000000-0000-8000-8000-000000000000', 'civil-affairs.case.read'));
  expect((await ask('housing@530103', 'ExplainAccess', { subject: demo.yang, scope: 'housing.wall.paint' })).errors?.[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    field: 'scope',
  });
});

test('the catalogue has every field that carries a scope, with its legal basis', async () => {
  const { data } = await ask('auditor@530103', 'SharingCatalogue');

  expect(data.sharingCatalogue).toContainEqual(
    expect.objectContaining({
      room: 'health',
      type: 'HealthShare',
      field: 'selfPayBand',
      class: 'CONDITIONAL',
      sensitivity: 'SENSITIVE',
      owner: '医疗保障局',
      legalBasis: '社会救助法 24, 41',
    }),
  );
  for (const entry of data.sharingCatalogue) expect(entry.legalBasis.length).toBeGreaterThan(3);
});

test('who answers a task is shown the record that it changed, and leaves a line', async () => {
  const file = await freshCase('IN_SERVICE');
  const { id: task } = await giveTask(file.id, 'housing', '配租');
  await until('housing has heard', async () => (await sql('housing', 'select from assignment where task_id = $1', [task])).length);
  const input = { idempotencyKey: crypto.randomUUID(), task, citizen: file.citizen, flat: `尚义公租房 ${task}`, monthlyRent: 30_000 };
  const allot = 'mutation($input: AllotFlatInput!) { allotFlat(input: $input) { id state record { citizen { id } tenure rentalStatus } } }';
  const answer = { id: task, state: 'DONE', record: { citizen: { id: file.citizen }, tenure: 'PUBLIC_RENTAL', rentalStatus: 'ALLOTTED' } };

  expect(await ask('housing@530103', allot, { input })).toEqual({ data: { allotFlat: answer } });
  // The same act asked again gives the same answer.
  expect(await ask('housing@530103', allot, { input })).toEqual({ data: { allotFlat: answer } });
  const [{ line }] = await sql('housing', 'select line from disclosure where subject = $1 order by seq desc limit 1', [file.citizen]);
  expect(JSON.parse(line)).toMatchObject({ ground: `TASK:${task}:`, scopes: ['housing.register.read=_'] });
});

test('what the law takes away acts within five seconds', async () => {
  const tenure = async () => seen(await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang })).of(0, 'housing').tenure;
  const within = async (check: () => Promise<boolean>) => {
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      if (await check()) return true;
      await new Promise((wait) => setTimeout(wait, 200));
    }
    return false;
  };
  expect(await tenure()).toBe('SHELTER');

  for (const table of ['agreement', 'participation', 'casefile', 'person']) await keep('civil-affairs', table);
  // An agreement is suspended: an owner's own data stays, others' goes.
  await sql(
    'civil-affairs',
    `update agreement set is_suspended = true where organisation_id = (select organisation_id from person where login = 'housing@530103')`,
  );
  expect(await within(async () => (await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang })).data.case === null)).toBe(true);
  await sql('civil-affairs', 'update agreement set is_suspended = false');
  expect(await within(async () => (await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang })).data.case !== null)).toBe(true);

  // A participation ends.
  await sql('civil-affairs', `update participation set left_on = current_day() where purpose = 'HOUSING_AID'`);
  expect((await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang })).data.case).toBeNull();
  await sql('civil-affairs', `update participation set left_on = null where purpose = 'HOUSING_AID'`);
  expect(await tenure()).toBe('SHELTER');

  // A case is closed.
  await sql('civil-affairs', 'update casefile set closed_on = current_day() where id = $1', [cases.yang]);
  expect((await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang })).data.case).toBeNull();
  expect((await ask('auditor@530103', 'SharedCase', { number: NUMBERS.yang })).data.case.number).toBe(NUMBERS.yang);
  await sql('civil-affairs', 'update casefile set closed_on = null where id = $1', [cases.yang]);

  // An officer is dismissed.
  await sql('civil-affairs', `update person set ended_on = current_day() where login = 'housing@530103'`);
  expect(await within(async () => (await ask('housing@530103', 'Me')).errors?.[0]?.extensions.code === 'UNAUTHENTICATED')).toBe(true);
});

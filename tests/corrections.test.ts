import { expect, test } from '@jest/globals';
import catalogue from '#schema/catalogue.json' with { type: 'json' };
import { departments } from '#schema/contract.ts';
import { facts as civilAffairs } from '../subgraphs/civil-affairs/registry/facts.ts';
import { facts as education } from '../subgraphs/education/facts.ts';
import { facts as health } from '../subgraphs/health/facts.ts';
import { facts as housing } from '../subgraphs/housing/facts.ts';
import { facts as police } from '../subgraphs/police/facts.ts';
import { act, cases, codeOf, demo, done, until } from './acting.ts';
import { type Answer, ask, askRoom, openHub, sql } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();

const OFFICE = 'coordinator@530103';
const OWNER = 'housing@530103';
const YANG = 'yang@530103';
const refusalOf = ({ errors }: Answer) => [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];

const share = (field: string) => ({ citizen: demo.yang, type: 'HousingShare', field, statement: '与事实不符' });
/** A correction that its room has heard of. */
async function disputed(room: string, what: object, login = YANG) {
  const asked = done(await act(login, 'RequestCorrection', what));
  await until('the room has heard', async () => (await sql(room, 'select from disputed_fact where correction_id = $1', [asked.id])).length);
  return asked;
}
const stateOf = async (id: string) => (await sql('civil-affairs', 'select state from correction where id = $1', [id]))[0]?.state;
const isState = (id: string, state: string) => until(`it is ${state}`, async () => (await stateOf(id)) === state);
const rowOf = async () => (await sql('housing', 'select * from housing_record where citizen_id = $1', [demo.yang]))[0];
const marked = async (login: string) =>
  (await ask(login, `{ case(number: "${NUMBERS.yang}") { household { members { citizen { housing { disputed tenure areaPerPerson } } } } } }`)).data.case
    .household.members[0].citizen.housing;

test('what is corrected is written, with what stood there, and only then the mark goes', async () => {
  const asked = await disputed('housing', share('areaPerPerson'));
  await until('the office sees the mark', async () => (await marked(OFFICE)).disputed.includes('areaPerPerson'));
  const before = await rowOf();
  const input = { idempotencyKey: crypto.randomUUID(), correction: asked.id, value: '8.5', reason: '实地测量' };
  const correct = 'mutation($input: CorrectFactInput!) { correctHousingFact(input: $input) { state correction { id type housing { changes { new } } } } }';
  expect((await ask(OWNER, correct, { input })).data.correctHousingFact).toEqual({
    state: 'CORRECTED',
    correction: { id: asked.id, type: 'HousingShare', housing: { changes: [{ new: '8.5' }] } },
  });

  const { data } = await ask(YANG, 'AccessHistory');
  expect(JSON.stringify(data)).toContain(`CORRECTION:${asked.id}:`);
  const { version, area_per_person: area, ...rest } = await rowOf();
  expect({ version, area }).toEqual({ version: before.version + 1, area: 8.5 });
  expect(rest).toEqual((({ version: _, area_per_person: __, ...others }) => others)(before));
  await isState(asked.id, 'CORRECTED');
  await until('the mark is gone', async () => (await marked(OFFICE)).disputed.length === 0);
  expect((await marked(OFFICE)).areaPerPerson).toBe(8.5);
  expect(await sql('housing', 'select citizen_id, type, field, old, new, reason from fact_history where correction_id = $1', [asked.id])).toEqual([
    { citizen_id: demo.yang, type: 'HousingShare', field: 'areaPerPerson', old: null, new: '8.5', reason: '实地测量' },
  ]);
  // Who asked is told, and the events carry neither value nor statement.
  const told = await sql(
    'civil-affairs',
    `select p.login from notice n join person p on p.id = n.person_id where n.subject_id = $1 and n.kind = 'CORRECTION_ANSWERED'`,
    [asked.id],
  );
  expect(told).toEqual([{ login: YANG }]);
  const events = [
    ...(await sql('civil-affairs', `select name, ids from event where ids->>'correction' = $1 and audience is not null`, [asked.id])),
    ...(await sql('housing', `select name, ids from event where ids->>'correction' = $1`, [asked.id])),
  ];
  expect(events.map(({ name, ids }) => [name, Object.keys(ids).sort()])).toEqual([
    ['civil-affairs.correction.requested', ['citizen', 'correction', 'county', 'field', 'requestedBy', 'type']],
    ['housing.fact.corrected', ['by', 'correction', 'on']],
  ]);
});

test('only officers of the department, in the county, who neither asked nor are meant, and once', async () => {
  const asked = await disputed('housing', { ...share('tenure'), case: cases.yang }, OWNER);
  const input = { correction: asked.id, value: 'LODGING', reason: '走访' };
  const before = JSON.stringify(await rowOf());
  for (const [login, code] of [
    [OWNER, 'FORBIDDEN'],
    ['housing@530626', 'NOT_FOUND'],
    ['health@530103', 'FORBIDDEN'],
    [OFFICE, 'FORBIDDEN'],
    [YANG, 'FORBIDDEN'],
  ] as const)
    expect([login, codeOf(await act(login, 'CorrectHousingFact', input))]).toEqual([login, code]);
  // Another room's officers do not find it in theirs, and an unknown one reads like it.
  expect(refusalOf(await act('health@530103', 'CorrectHealthFact', input))).toEqual(['NOT_FOUND', 'correction']);
  expect(refusalOf(await act('housing@530626', 'CorrectHousingFact', { ...input, correction: crypto.randomUUID() }))).toEqual(['NOT_FOUND', 'correction']);
  expect(JSON.stringify(await rowOf())).toBe(before);

  await sql(
    'civil-affairs',
    `insert into person (id, login, name, role, organisation_id, division_code)
    select gen_random_uuid(), 'housing-2@530103', '第二人', role, organisation_id, division_code from person where login = $1`,
    [OWNER],
  );
  done(await act('housing-2@530103', 'CorrectHousingFact', input));
  expect(codeOf(await act('housing-2@530103', 'CorrectHousingFact', { ...input, value: 'NONE' }))).toBe('CONFLICT');
  expect((await rowOf()).tenure).toBe('LODGING');
  await isState(asked.id, 'CORRECTED');
});

test('two officers at once correct it once', async () => {
  const asked = await disputed('housing', share('propertyCount'));
  const answers = await Promise.all(['1', '2', '3'].map((value) => act(OWNER, 'CorrectHousingFact', { correction: asked.id, value, reason: '登记簿' })));
  expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
  expect(await sql('housing', 'select count(*)::int as n from fact_history where correction_id = $1', [asked.id])).toEqual([{ n: 1 }]);
  await isState(asked.id, 'CORRECTED');
});

test.each([
  ['housing', 'HousingShare', 'tenure', ['PALACE', 'tenure', ''], 'RENTED'],
  ['housing', 'HousingShare', 'areaPerPerson', ['much', '-1', '1e309', 'null', '[1]', '{"a":1}'], '12.5'],
  ['housing', 'HousingShare', 'propertyCount', ['1.5', '-1', '99999', '9007199254740993', 'true'], '0'],
  ['health', 'HealthShare', 'isSeriouslyIll', ['1', 'yes', '"true"'], 'false'],
  ['health', 'HealthShare', 'disabilityLevel', ['0', '5'], '4'],
  ['health', 'HealthShare', 'careNotes', ['长'.repeat(256), '\u0007'], '无需拄拐'],
  ['police', 'PoliceShare', 'diedOn', ['2026-02-30', '2999-01-01', 'today'], '2026-01-01'],
  ['police', 'PoliceShare', 'registeredDivision', ['盘龙', '5301'], '530103001002'],
])('%s: %s.%s is written as its type is, and nothing else', async (room, type, field, wrong, right) => {
  const asked = await disputed(room, { citizen: demo.yang, type, field, statement: '不对' });
  const correct = (value: string | null) => act(`${room}@530103`, `Correct${type.replace('Share', 'Fact')}`, { correction: asked.id, value, reason: '核实' });
  for (const value of wrong) expect([value, ...refusalOf(await correct(value))]).toEqual([value, 'BAD_USER_INPUT', 'value']);
  expect(refusalOf(await act(`${room}@530103`, `Correct${type.replace('Share', 'Fact')}`, { correction: asked.id, reason: '核实' }))).toEqual([
    'BAD_USER_INPUT',
    'value',
  ]);
  expect(await stateOf(asked.id)).toBe('OPEN');
  done(await correct(right));
  await isState(asked.id, 'CORRECTED');
  // What is not known any more is emptied by null; what says so already is not corrected.
  const again = await disputed(room, { citizen: demo.yang, type, field, statement: '不对' });
  const name = `Correct${type.replace('Share', 'Fact')}`;
  expect(refusalOf(await act(`${room}@530103`, name, { correction: again.id, value: right, reason: '-' }))).toEqual(['BAD_USER_INPUT', 'value']);
  done(await act(`${room}@530103`, name, { correction: again.id, value: null, reason: '不详' }));
  expect((await sql(room, 'select old, new from fact_history where correction_id = $1', [again.id]))[0]).toEqual({ old: right, new: null });
});

test('a person of whom the room holds nothing is begun with that fact, and no other', async () => {
  const asked = await disputed('education', { citizen: demo.yang, type: 'EducationShare', field: 'isEnrolled', statement: '在读夜校' });
  done(await act('education@530103', 'CorrectEducationFact', { correction: asked.id, value: 'true', reason: '学籍' }));
  const [{ citizen_id: _, division_code: __, version: ___, ...facts }] = await sql('education', 'select * from pupil where citizen_id = $1', [demo.yang]);
  expect(Object.entries(facts).filter(([, value]) => value !== null)).toEqual([['is_enrolled', true]]);
});

test('what is computed is corrected by what it is computed from; what is a list is refused, with the reason', async () => {
  const mother = { case: cases.siblings, citizen: demo.mother, type: 'PoliceShare', statement: '日期有误' };
  const asked = await disputed('police', { ...mother, field: 'missingOverSixMonths' }, 'coordinator@530626');
  done(await act('police@530626', 'CorrectPoliceFact', { correction: asked.id, value: '2024-04-08', reason: '接警记录' }));
  expect(await sql('police', `select reported_missing_on::text as day from registration where citizen_id = $1`, [demo.mother])).toEqual([
    { day: '2024-04-08' },
  ]);
  expect(await sql('police', 'select field, old, new from fact_history where correction_id = $1', [asked.id])).toEqual([
    { field: 'reportedMissingOn', old: '2024-03-08', new: '2024-04-08' },
  ]);

  const visits = await disputed('health', { citizen: demo.yang, type: 'HealthShare', field: 'visits', statement: '没来过' });
  expect(refusalOf(await act('health@530103', 'CorrectHealthFact', { correction: visits.id, value: '[]', reason: '-' }))).toEqual([
    'BAD_USER_INPUT',
    'correction',
  ]);
  done(await act('health@530103', 'AnswerCorrection', { id: visits.id, version: visits.version, outcome: 'REFUSED', answer: '有签字' }));
  expect(await stateOf(visits.id)).toBe('REFUSED');
  // What the pool gave is no fact of a person.
  expect(refusalOf(await act(YANG, 'RequestCorrection', { ...share('aid'), type: 'ResourceShare' }))).toEqual(['BAD_USER_INPUT', 'field']);
});

test('a refusal changes nothing, and its room hears of it', async () => {
  const asked = await disputed('housing', share('dangerGrade'));
  const before = JSON.stringify(await rowOf());
  const answer = (input: object) => act(OWNER, 'AnswerCorrection', { id: asked.id, version: asked.version, answer: '鉴定报告', ...input });
  expect(refusalOf(await answer({ outcome: 'CORRECTED' }))).toEqual(['BAD_USER_INPUT', 'outcome']);
  expect(refusalOf(await answer({ outcome: 'CORRECTED', value: 'D' }))).toEqual(['BAD_USER_INPUT', 'outcome']);
  expect(refusalOf(await answer({ outcome: 'REFUSED', value: 'D' }))).toEqual(['BAD_USER_INPUT', 'value']);
  expect(await stateOf(asked.id)).toBe('OPEN');
  expect(done(await answer({ outcome: 'UPHELD' })).state).toBe('REFUSED');
  await until(
    'the room has heard',
    async () => (await sql('housing', `select from disputed_fact where correction_id = $1 and state = 'REFUSED'`, [asked.id])).length,
  );
  expect(codeOf(await act(OWNER, 'CorrectHousingFact', { correction: asked.id, value: 'D', reason: '-' }))).toBe('CONFLICT');
  expect(JSON.stringify(await rowOf())).toBe(before);
});

test('what is refused and corrected at once ends as the fact stands', async () => {
  for (const value of ['A', 'B']) {
    const asked = await disputed('housing', share('dangerGrade'));
    const [corrected, refused] = await Promise.all([
      act(OWNER, 'CorrectHousingFact', { correction: asked.id, value, reason: '鉴定' }),
      act(OWNER, 'AnswerCorrection', { id: asked.id, version: asked.version, outcome: 'REFUSED', answer: '-' }),
    ]);
    expect([undefined, 'CONFLICT']).toContain(codeOf(corrected));
    expect([undefined, 'CONFLICT']).toContain(codeOf(refused));
    const isWritten = (await rowOf()).danger_grade === value;
    expect(isWritten).toBe(codeOf(corrected) === undefined);
    await isState(asked.id, isWritten ? 'CORRECTED' : 'REFUSED');
  }
});

test('civil affairs puts its own facts right as it answers', async () => {
  const own = { citizen: demo.yang, type: 'CivilAffairsShare', statement: '号码已换' };
  const asked = done(await act(YANG, 'RequestCorrection', { ...own, field: 'maskedPhone' }));
  const answer = (login: string, id: string, input: object) => act(login, 'AnswerCorrection', { id, version: asked.version, answer: '已核实', ...input });
  const phone = async () => (await sql('civil-affairs', 'select phone, version from citizen where id = $1', [demo.yang]))[0];
  const before = await phone();
  expect(refusalOf(await answer('civil-affairs@530626', asked.id, { outcome: 'CORRECTED', value: '13900000000' }))).toEqual(['NOT_FOUND', 'id']);
  expect(refusalOf(await answer('civil-affairs@530103', asked.id, { outcome: 'CORRECTED' }))).toEqual(['BAD_USER_INPUT', 'value']);
  expect(await phone()).toEqual(before);
  expect(done(await answer('civil-affairs@530103', asked.id, { outcome: 'CORRECTED', value: '13900000000' })).state).toBe('CORRECTED');
  expect(await phone()).toEqual({ phone: '13900000000', version: before.version + 1 });

  const moved = done(await act(YANG, 'RequestCorrection', { ...own, field: 'address' }));
  done(await answer('civil-affairs@530103', moved.id, { outcome: 'CORRECTED', value: '白塔路20号' }));
  const named = done(await act(YANG, 'RequestCorrection', { ...own, field: 'fullName' }));
  expect(refusalOf(await answer('civil-affairs@530103', named.id, { outcome: 'CORRECTED', value: null }))).toEqual(['BAD_USER_INPUT', 'value']);
  const sex = done(await act(YANG, 'RequestCorrection', { ...own, field: 'sex' }));
  expect(refusalOf(await answer('civil-affairs@530103', sex.id, { outcome: 'CORRECTED', value: '7' }))).toEqual(['BAD_USER_INPUT', 'value']);
  done(await answer('civil-affairs@530103', sex.id, { outcome: 'REFUSED' }));
  expect(
    await sql('civil-affairs', 'select field, old, new from fact_history where correction_id = any($1) order by id', [[asked.id, moved.id, sex.id]]),
  ).toEqual([
    { field: 'phone', old: before.phone, new: '13900000000' },
    { field: 'address', old: '白塔路12号附3号（暂住救助站）', new: '白塔路20号' },
  ]);
});

const listed = async (login: string, id: string) =>
  (await ask(login, 'CorrectionsToAnswer', { first: 100 })).data.corrections.nodes.find((one: { id: string }) => one.id === id);

test('the list says whose fact it is and which, and to its owner what stands there', async () => {
  const asked = await disputed('housing', share('rentalStatus'));
  const whose = { citizenId: demo.yang, owner: 'housing', type: 'HousingShare', field: 'rentalStatus', state: 'OPEN' };
  expect(await listed(OWNER, asked.id)).toMatchObject({ ...whose, housing: { value: 'WAITING', changes: [] }, health: null, police: null, civilAffairs: null });
  expect(await listed(YANG, asked.id)).toMatchObject({ ...whose, housing: { value: 'WAITING' } });
  for (const login of ['housing@530626', 'health@530103', 'charity@530103']) expect(await listed(login, asked.id)).toBeUndefined();
  // By its id alone it opens to nobody else, at no room.
  const reference = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Correction { id housing { value } } } }';
  for (const login of ['housing@530626', 'health@530103', OFFICE]) {
    const answer = await askRoom('housing', login, reference, { r: [{ __typename: 'Correction', id: asked.id }] });
    expect([login, answer.data._entities[0]?.housing]).toEqual([login, null]);
    const civil = await askRoom('civil-affairs', login, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Correction { id statement } } }', {
      r: [{ __typename: 'Correction', id: asked.id }],
    });
    expect([login, civil.data._entities[0] ?? null]).toEqual([login, null]);
  }
  done(await act(OWNER, 'CorrectHousingFact', { correction: asked.id, value: 'APPLIED', reason: '尚未轮候' }));
  await isState(asked.id, 'CORRECTED');
  const change = { field: 'rentalStatus', old: 'WAITING', new: 'APPLIED', reason: '尚未轮候' };
  for (const login of [OWNER, YANG]) expect(await listed(login, asked.id)).toMatchObject({ state: 'CORRECTED', housing: { value: null, changes: [change] } });
});

test('who has a ground besides sees the person in it; who asked elsewhere sees no value', async () => {
  const asked = await disputed('health', { ...share('isInsured'), type: 'HealthShare', case: cases.yang }, OFFICE);
  const seen = await listed(OFFICE, asked.id);
  expect(seen).toMatchObject({ citizenId: demo.yang, citizen: { civilAffairs: { displayName: '杨**' } }, health: null });
  expect(await listed('health@530103', asked.id)).toMatchObject({ health: { value: 'true' } });
});

test('what is sealed can be put right, and stands in no list', async () => {
  const asked = await disputed(
    'health',
    { case: cases.siblings, citizen: demo.daughter, type: 'HealthShare', field: 'depressionScreenBand', statement: '已好转' },
    'child-officer@530626',
  );
  expect(await listed('health@530626', asked.id)).toMatchObject({ citizenId: demo.daughter, health: { value: null, changes: [] } });
  done(await act('health@530626', 'CorrectHealthFact', { correction: asked.id, value: 'MILD', reason: '复筛' }));
  expect(await listed('health@530626', asked.id)).toMatchObject({ health: { value: null, changes: [] } });
  expect(await sql('health', 'select old, new from fact_history where correction_id = $1', [asked.id])).toEqual([{ old: 'SEVERE', new: 'MILD' }]);
});

test('a mark stands at one share’s field, and not at another’s of the same name', async () => {
  const asked = await disputed('housing', share('accessHistory'));
  const marks = async () =>
    (await ask(YANG, '{ myself { civilAffairs { disputed } police { disputed } health { disputed } education { disputed } housing { disputed } } }')).data
      .myself;
  const none = { disputed: [] };
  await until('the mark is there', async () => (await marks()).housing.disputed.includes('accessHistory'));
  const { housing: home, ...others } = await marks();
  expect(home).toEqual({ disputed: ['accessHistory'] });
  for (const [room, { disputed: fields }] of Object.entries(others) as [string, { disputed: string[] }][])
    expect([room, fields.includes('accessHistory')]).toEqual([room, false]);
  done(await act(OWNER, 'AnswerCorrection', { id: asked.id, version: asked.version, outcome: 'REFUSED', answer: '记录不改' }));
  await until('the mark is gone', async () => JSON.stringify((await marks()).housing) === JSON.stringify(none));
});

test('every field of every person’s share can be put right, or is named with the reason why not', () => {
  const rooms = { 'civil-affairs': civilAffairs, education, health, housing, police };
  // A case is put right by its acts, and a gift by another entry in the ledger.
  expect(departments.filter((room) => !(room in rooms))).toEqual(['resource-pool']);
  for (const [room, { share: type, rows, others }] of Object.entries(rooms)) {
    const shown = catalogue.filter((entry) => entry.room === room && entry.type === type).map(({ field }) => field);
    const named = [...rows.flatMap(({ fields }) => Object.keys(fields)), ...Object.keys(others)];
    expect([room, named.sort()]).toEqual([room, shown.sort()]);
    for (const reason of Object.values(others)) expect(reason.length).toBeGreaterThan(20);
    const places = rows.flatMap(({ fields }) => Object.values(fields).flatMap(({ from }) => from ?? []));
    for (const field of places) expect(rows.some(({ fields }) => fields[field])).toBe(true);
  }
});

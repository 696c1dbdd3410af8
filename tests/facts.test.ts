import { expect, test } from '@jest/globals';
import { act, codeOf, demo, done, freshCase, giveTask, today, until } from './acting.ts';
import { type Answer, ask, openHub, sql } from './hub.ts';

openHub();

const STREET = 'street@530103';
const fieldOf = ({ errors }: Answer) => errors?.[0]?.extensions.field;

/** A task that its room has heard of, about somebody of whom no room holds anything. */
async function tasked(role: string, found?: Awaited<ReturnType<typeof freshCase>>) {
  const file = found ?? (await freshCase('VERIFIED'));
  const task = await giveTask(file.id, role);
  await until('the room has heard of it', async () => (await sql(role, 'select from assignment where task_id = $1', [task.id])).length);
  return { ...file, task: task.id };
}

/** What stands in a room's row besides what names and keeps it, where anything stands there. */
async function saidIn(room: string, table: string, citizen: string) {
  const [row] = await sql(room, `select * from ${table} where citizen_id = $1`, [citizen]);
  const { id: _, citizen_id: __, division_code: ___, version: ____, ...facts } = row;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** The share's facts that readers of these accounts are granted, and what they say. */
async function readBy(logins: string[], number: string, share: string, names: string) {
  const facts: Record<string, unknown> = {};
  for (const login of logins) {
    const { data } = await ask(
      login,
      `query($n: String!) { case(number: $n) { household { members { citizen { ${share} { ${names} withheld { fields } } } } } } }`,
      { n: number },
    );
    const { withheld, ...seen } = data.case.household.members[0].citizen[share];
    const hidden = withheld.flatMap(({ fields }: { fields: string[] }) => fields);
    for (const [field, value] of Object.entries(seen)) if (!hidden.includes(field)) facts[field] = value;
  }
  return facts;
}

const COUNTY = ['coordinator@530103', 'reviewer@530103'];

test('a family doctor is signed, and of the person’s health nothing else is said', async () => {
  const file = await tasked('health');
  done(await act('health@530103', 'SignFamilyDoctor', { task: file.task, citizen: file.citizen, team: '一组' }));

  expect(await saidIn('health', 'health_record', file.citizen)).toEqual({ family_doctor: '一组' });
  const names = 'isSeriouslyIll selfPayBand isInsured hasPremiumAid disabilityType disabilityLevel selfCareLevel careNotes familyDoctor';
  expect(await readBy(COUNTY, file.number, 'health', names)).toEqual({
    isSeriouslyIll: null,
    selfPayBand: null,
    isInsured: null,
    hasPremiumAid: null,
    disabilityType: null,
    disabilityLevel: null,
    selfCareLevel: null,
    careNotes: null,
    familyDoctor: '一组',
  });
  const { data, errors } = await ask('health@530103', '{ healthRecords(first: 100) { nodes { citizen { id } isInsured familyDoctor } } }');
  expect(errors).toBeUndefined();
  expect(data.healthRecords.nodes).toContainEqual({ citizen: { id: file.citizen }, isInsured: null, familyDoctor: '一组' });
});

test('a flat is allotted, and neither its size nor other property nor an application is made up', async () => {
  const file = await tasked('housing');
  done(await act('housing@530103', 'AllotFlat', { task: file.task, citizen: file.citizen, flat: '1号楼101', monthlyRent: 30000 }));

  expect(await saidIn('housing', 'housing_record', file.citizen)).toEqual({ tenure: 'PUBLIC_RENTAL', rental_status: 'ALLOTTED' });
  expect(
    await readBy(COUNTY, file.number, 'housing', 'tenure areaPerPerson rentalStatus dangerGrade propertyCount rentalApplication { appliedOn queuePlace }'),
  ).toEqual({
    tenure: 'PUBLIC_RENTAL',
    areaPerPerson: null,
    rentalStatus: 'ALLOTTED',
    dangerGrade: null,
    propertyCount: null,
    rentalApplication: { appliedOn: null, queuePlace: null },
  });
});

test('a receipt is issued, and of registration, permit and vehicle nothing is said', async () => {
  const file = await tasked('police');
  done(await act('police@530103', 'IssueReceipt', { task: file.task, citizen: file.citizen, receipt: '查1号', missingSince: '2026-05-01' }));

  expect(await saidIn('police', 'registration', file.citizen)).toEqual({ missing_receipt: '查1号', reported_missing_on: expect.anything() });
  expect(
    await readBy(
      COUNTY,
      file.number,
      'police',
      'registrationStatus registeredDivision hasResidencePermit diedOn missingReceipt missingOverSixMonths hasVehicle',
    ),
  ).toEqual({
    registrationStatus: null,
    registeredDivision: null,
    hasResidencePermit: null,
    diedOn: null,
    missingReceipt: '查1号',
    missingOverSixMonths: true,
    hasVehicle: null,
  });
  const { data, errors } = await ask('police@530103', '{ registrations(first: 100) { nodes { citizen { id } status division } } }');
  expect(errors).toBeUndefined();
  expect(data.registrations.nodes).toContainEqual({ citizen: { id: file.citizen }, status: null, division: null });
});

test.each([
  ['RESIDENCE', null],
  ['EMERGENCY_PLACE', null],
  ['REGISTER', { code: '530103001002' }],
])('a new person who is taken up by %s is registered where that was said, and married where it was', async (basis, registeredDivision) => {
  const report = done(await act('community-worker@530103', 'ReportNeed', { channel: 'COMMUNITY', place: '530103001001', level: 'RED', text: '-' }));
  const newPerson = { fullName: '新某', sex: 2, birthDate: '1980-01-01', address: '某路2号' };
  const opened = done(await act(STREET, 'AcceptReport', { id: report.id, version: report.version, basis, community: '530103001002', newPerson }));
  const number = opened.case?.number as string;
  const { data } = await ask('coordinator@530103', 'query($n: String!) { case(number: $n) { id household { registeredDivision { code } } } }', { n: number });
  expect(data.case.household).toEqual({ registeredDivision });
  done(await act(STREET, 'AddHouseholdMember', { case: data.case.id, fullName: '新小某', sex: 1, birthDate: '2019-01-01', relation: 'CHILD' }));
  const { data: seen } = await ask(
    'coordinator@530103',
    'query($n: String!) { case(number: $n) { household { members { citizen { civilAffairs { maritalStatus phone disabilitySubsidy } } } } } }',
    { n: number },
  );
  const nothing = { citizen: { civilAffairs: { maritalStatus: null, phone: null, disabilitySubsidy: null } } };
  expect(seen.case.household.members).toEqual([nothing, nothing]);
});

test('a household of which nobody said where it is registered is not taken up by its register', async () => {
  const file = await freshCase('VERIFIED');
  const again = await act('community-worker@530103', 'ReportNeed', {
    channel: 'COMMUNITY',
    place: '530103001001',
    level: 'RED',
    text: '-',
    subject: file.citizen,
  });
  const report = done(again);
  const answer = await act(STREET, 'AcceptReport', { id: report.id, version: report.version, basis: 'REGISTER', community: '530103001001' });
  expect([codeOf(answer), fieldOf(answer)]).toEqual(['BAD_USER_INPUT', 'basis']);
});

test('who was never assessed is served as one who may need most', async () => {
  const [{ count }] = await sql('civil-affairs', 'select count(*)::int as count from assessment where citizen_id = $1', [demo.yang]);
  expect(count).toBe(0);
  const worker = (name: string) => sql('civil-affairs', 'select id from person where login = $1', [`${name}@530103`]).then(([row]) => row.id);
  const starts = new Date(`${today()}T02:00:00Z`);
  starts.setUTCDate(starts.getUTCDate() + 3);
  const [row] = await sql(
    'civil-affairs',
    `insert into service_order (id, state, case_id, citizen_id, division_code, item_code, quantity, unit_price, wanted_on, channel, funding_source, provider_id, placed_at, placed_by, accept_by, serve_by, version)
     select gen_random_uuid(), 'ACCEPTED', f.id, $1, f.division_code, 'BATH', 1, 0, current_day() + 3, 'AIDE', 'VOLUNTEER', w.organisation_id, now(), w.id, now(), current_day() + 9, 1
     from casefile f, person w where f.number = '530103-2026-0001' and w.login = 'provider@530103' returning id, version`,
    [demo.yang],
  );
  const alone = await act('provider@530103', 'ScheduleVisit', { ...row, worker: await worker('service-worker'), startsAt: starts.toISOString() });
  expect([codeOf(alone), fieldOf(alone)]).toEqual(['BAD_USER_INPUT', 'secondWorker']);
});

const allot = (of: { task: string; citizen: string }, flat: string) =>
  act('housing@530103', 'AllotFlat', { task: of.task, citizen: of.citizen, flat, monthlyRent: 30000 });

test('a flat is allotted once, however its name is written', async () => {
  const [one, other] = [await tasked('housing'), await tasked('housing')];
  done(await allot(one, '2号楼 201A'));
  for (const name of ['2号楼 201A', '２号楼201a', ' 2号楼201A ']) {
    const answer = await allot(other, name);
    expect([codeOf(answer), fieldOf(answer)]).toEqual(['CONFLICT', 'flat']);
  }
  expect(await sql('housing', 'select from housing_record where citizen_id = $1', [other.citizen])).toEqual([]);
  // The task is open still: another flat answers it.
  done(await allot(other, '2号楼202'));
});

test('who has a flat is not allotted a second', async () => {
  const first = await tasked('housing');
  done(await allot(first, '3号楼301'));
  const second = await tasked('housing', first);
  const answer = await allot(second, '3号楼302');
  expect([codeOf(answer), fieldOf(answer)]).toEqual(['CONFLICT', 'citizen']);
  expect(await sql('housing', 'select flat from rental_application where citizen_id = $1', [first.citizen])).toEqual([{ flat: '3号楼301' }]);
});

test('of two that allot at once one is too late, and is told what of', async () => {
  const pairs = await Promise.all([0, 1, 2].map(async () => [await tasked('housing'), await tasked('housing')] as const));
  for (const [index, [one, other]] of pairs.entries()) {
    const answers = await Promise.all([allot(one, `4号楼40${index}`), allot(other, `4号楼40${index}`)]);
    expect(answers.map((answer) => [codeOf(answer), fieldOf(answer)])).toContainEqual(['CONFLICT', 'flat']);
    expect(await sql('housing', 'select count(*)::int as n from rental_application where flat = $1', [`4号楼40${index}`])).toEqual([{ n: 1 }]);
  }
  for (const index of [0, 1, 2]) {
    const one = await tasked('housing');
    const again = await tasked('housing', one);
    const answers = await Promise.all([allot(one, `5号楼50${index}`), allot(again, `5号楼51${index}`)]);
    expect(answers.map((answer) => [codeOf(answer), fieldOf(answer)])).toContainEqual(['CONFLICT', 'citizen']);
    expect(await sql('housing', 'select count(*)::int as n from rental_application where citizen_id = $1 and flat is not null', [one.citizen])).toEqual([
      { n: 1 },
    ]);
  }
}, 60_000);

// What keeps a record, and what every way in asks for: a name, a sex, a day of birth, an address and a kind.
const GIVEN = [
  'id',
  'citizen_id',
  'division_code',
  'version',
  'household_id',
  'relation',
  'ordinal',
  'full_name',
  'sex',
  'birth_date',
  'address',
  'residence_code',
];
test.each([
  ['health', ['health_record']],
  ['housing', ['housing_record']],
  ['police', ['registration']],
  ['education', ['pupil']],
  ['civil-affairs', ['citizen', 'household']],
])('%s keeps of a person only what was said: no column is full by itself', async (room, tables) => {
  const full = await sql(
    room,
    `select table_name, column_name from information_schema.columns where table_name = any($1) and not (column_name = any($2))
     and (is_nullable = 'NO' or column_default is not null)`,
    [tables, GIVEN],
  );
  expect(full).toEqual([]);
  const defaults = await sql(room, `select column_name from information_schema.columns where table_name = any($1) and column_default is not null`, [tables]);
  expect(new Set(defaults.map(({ column_name: name }) => name))).toEqual(new Set(['version']));
});

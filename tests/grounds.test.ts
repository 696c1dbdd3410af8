import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { act, cases, codeOf, demo, done, everything, today } from './acting.ts';
import { ask, keep, openHub, sql } from './hub.ts';

openHub();

const [STREET, COMMUNITY, OFFICE, REVIEWER] = ['street@530103', 'community-worker@530103', 'coordinator@530103', 'reviewer@530103'] as const;
const PLACE = '530103001001';
const person = { fullName: '陈某', sex: 2, birthDate: '2011-07-05', address: '火车站' };
const UNKNOWN = 'aaaaaaaa-aaaa-8aaa-8aaa-aaaaaaaaaaaa';

const reported = async (subject: string | null, level = 'RED', by: string = COMMUNITY) =>
  done(await act(by, 'ReportNeed', { channel: 'COMMUNITY', place: PLACE, level, text: '街头求助。', subject }));
const accept = async (report: { id: string; version: number }, more: object, by: string = STREET) =>
  act(by, 'AcceptReport', { id: report.id, version: report.version, basis: 'EMERGENCY_PLACE', community: PLACE, ...more });

const MEMBERS = `query($number: String!) { case(number: $number) { newcomers { id state fullName } household { members { citizen { id
  civilAffairs { displayName fullName birthDate address } health { selfCareLevel careNotes isInsured depressionScreenBand } housing { tenure } } } } } }`;
const view = async (login: string, number: string) => (await ask(login, MEMBERS, { number })).data.case;
const told = async (kind: string, subject: string) =>
  (
    await sql('civil-affairs', 'select p.login from notice n join person p on p.id = n.person_id where n.kind = $1 and n.subject_id = $2 order by 1', [
      kind,
      subject,
    ])
  ).map(({ login }) => login);

test('who reports a need does not take it up', async () => {
  const report = await reported(null, 'RED', STREET);
  const before = await everything();
  expect(codeOf(await accept(report, { newPerson: person }))).toBe('FORBIDDEN');
  expect(await everything()).toBe(before);
  expect(done(await accept(report, { newPerson: person }, OFFICE)).state).toBe('ACCEPTED');
});

test('unknown, known elsewhere and known with a case elsewhere are taken up alike', async () => {
  // A household of the other county that has no case.
  await sql(
    'civil-affairs',
    `insert into household (id, registered_code, residence_code, address) values ('bbbbbbbb-0000-4000-8000-000000000001', '530626101001', '530626101001', '-')`,
  );
  await sql(
    'civil-affairs',
    `insert into citizen (id, household_id, relation, ordinal, full_name, sex, birth_date, marital_status) values ('bbbbbbbb-0000-4000-8000-000000000002', 'bbbbbbbb-0000-4000-8000-000000000001', 'HEAD', 1, '李某某', 1, '1980-01-01', 'SINGLE')`,
  );
  const shapes = [];
  for (const subject of [UNKNOWN, 'bbbbbbbb-0000-4000-8000-000000000002', demo.daughter])
    for (const basis of ['EMERGENCY_PLACE', 'RESIDENCE', 'REGISTER']) {
      const first = await reported(subject);
      const bare = await accept(first, { basis });
      const taken = await accept(first, { basis, newPerson: person });
      const number = taken.data.acceptReport.case.number as string;
      const { newcomers } = await view(STREET, number);
      const later = await reported(subject);
      const again = await accept(later, { basis });
      shapes.push({
        bare: [bare.errors?.[0]?.message, bare.errors?.[0]?.extensions],
        taken: [taken.errors, taken.data.acceptReport.state, number.slice(0, 11), newcomers.map(({ state, fullName }: any) => [state, fullName])],
        again: again.data?.acceptReport?.case?.number === number,
      });
      // What was opened is closed again, so that each way is tried alone.
      await sql('civil-affairs', `update casefile set closed_on = '2020-01-01' where number = $1`, [number]);
    }
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  expect(shapes[0]?.bare[1]).toEqual({ code: 'BAD_USER_INPUT', field: 'newPerson' });
  expect(await sql('civil-affairs', 'select count(*)::int from report where case_id = $1', [cases.siblings])).toEqual([{ count: 0 }]);
});

test('an emergency in another county’s household opens what first aid needs, and the rest once that county has confirmed', async () => {
  const accepted = done(await accept(await reported(demo.daughter), { newPerson: person }));
  const number = accepted.case?.number as string;
  const seen = async (login: string) => (await view(login, number)).household.members.find((one: any) => one.citizen.id === demo.daughter)?.citizen;
  const [{ id, version }] = await sql('civil-affairs', 'select n.id, n.version from newcomer n join casefile f on f.id = n.case_id where f.number = $1', [
    number,
  ]);

  for (const login of [STREET, OFFICE, REVIEWER, COMMUNITY]) {
    const { civilAffairs, health, housing } = await seen(login);
    expect({ ...civilAffairs, ...housing }).toEqual({ displayName: null, fullName: null, birthDate: null, address: null, tenure: null });
    expect([health.isInsured, health.depressionScreenBand]).toEqual([null, null]);
  }
  expect((await seen(STREET)).health.careNotes).toBe('需安静环境');
  expect(await told('NEWCOMER_TO_CONFIRM', id)).toEqual(['coordinator@530626', 'reviewer@530626']);

  // Nobody of this county confirms it, nor learns that it is another's to confirm.
  for (const login of [OFFICE, REVIEWER]) expect(codeOf(await act(login, 'ConfirmNewcomer', { id, version }))).toBe('NOT_FOUND');
  expect(codeOf(await act(STREET, 'ConfirmNewcomer', { id, version }))).toBe('FORBIDDEN');
  expect(codeOf(await act(OFFICE, 'BreakGlass', { citizen: demo.daughter, scope: 'health.insurance.read', reason: '-' }))).toBe('NOT_FOUND');
  const waiting = (await ask('coordinator@530626', 'Newcomers', { state: 'TO_CONFIRM' })).data.newcomers.nodes.find((one: any) => one.id === id);
  expect(waiting).toMatchObject({ fullName: '陈某', agreesWithRegister: false, place: { code: PLACE } });

  // Whom it is about can see who looked at them.
  const read = `select count(*)::int from disclosure where line like '%' || $1 || '%civil-affairs.newcomer.confirm%'`;
  const [{ count }] = await sql('civil-affairs', read, [demo.daughter]);
  expect(count).toBeGreaterThan(0);

  const query = `mutation ($input: StepInput!) { confirmNewcomer(input: $input) { state newcomer { state reason } case { number } } }`;
  const confirmed = await ask('coordinator@530626', query, { input: { idempotencyKey: randomUUID(), id, version } });
  // The case is not that county's to see.
  expect(done(confirmed)).toEqual({ state: 'CONFIRMED', newcomer: { state: 'CONFIRMED', reason: null }, case: null });
  expect((await seen(STREET)).health.isInsured).not.toBeNull();
  expect((await seen(STREET)).civilAffairs.birthDate).toBe('2011-07-05');
  expect((await seen(STREET)).health.depressionScreenBand).toBeNull();
  // Of her family no more is open than was.
  expect((await view(STREET, number)).household.members.map((one: any) => one.citizen.id)).toEqual([demo.daughter]);
});

test('a refused newcomer is shut at once', async () => {
  const number = done(await accept(await reported(demo.elderBrother), { newPerson: { ...person, sex: 1, birthDate: '2013-02-09' } })).case?.number as string;
  const [{ id, version }] = await sql('civil-affairs', `select id, version from newcomer where citizen_id = $1 and state = 'TO_CONFIRM'`, [demo.elderBrother]);
  expect((await view(STREET, number)).household.members).toHaveLength(1);
  done(await act('reviewer@530626', 'RefuseNewcomer', { id, version, reason: '查无此人在外' }));
  expect((await view(STREET, number)).household.members).toEqual([]);
});

test('who is of no register enters this street’s once a second person of the county has confirmed', async () => {
  const citizen = 'cccccccc-cccc-8ccc-8ccc-cccccccccccc';
  const number = done(await accept(await reported(citizen), { basis: 'RESIDENCE', newPerson: person })).case?.number as string;
  expect((await view(STREET, number)).household.members).toEqual([]);
  const [{ id, version }] = await sql('civil-affairs', 'select id, version from newcomer where citizen_id = $1', [citizen]);
  expect(await told('NEWCOMER_TO_CONFIRM', id)).toEqual(['coordinator@530103', 'reviewer@530103']);
  expect(done(await act(REVIEWER, 'ConfirmNewcomer', { id, version })).state).toBe('REGISTERED');
  expect((await view(STREET, number)).household.members[0].citizen.civilAffairs.fullName).toBe('陈某');
});

test('who named somebody does not confirm them, and does not learn whose they are', async () => {
  const unknown = 'dddddddd-dddd-8ddd-8ddd-dddddddddddd';
  const shapes = [];
  for (const citizen of [unknown, demo.mother]) {
    const number = done(await accept(await reported(citizen), { newPerson: person }, OFFICE)).case?.number as string;
    const [{ id, version }] = await sql('civil-affairs', 'select n.id, n.version from newcomer n join casefile f on f.id = n.case_id where f.number = $1', [
      number,
    ]);
    const { newcomers } = (await ask(OFFICE, 'Newcomers', { first: 100 })).data;
    const own = (await told('NEWCOMER_TO_CONFIRM', id)).includes(OFFICE);
    shapes.push([newcomers.nodes.filter((one: any) => one.id === id), own, codeOf(await act(OFFICE, 'ConfirmNewcomer', { id, version }))]);
    if (citizen === unknown) done(await act(REVIEWER, 'ConfirmNewcomer', { id, version }));
  }
  expect(shapes).toEqual([
    [[], false, 'NOT_FOUND'],
    [[], false, 'NOT_FOUND'],
  ]);
});

test('an id is one id however it is spelt', async () => {
  const spellings = (id: string) => [id.toUpperCase(), `{${id}}`, id.replaceAll('-', '')];
  const { me } = (await ask('coordinator@530626', 'Me')).data;
  for (const spelt of spellings(me.id))
    expect(
      codeOf(
        await act('coordinator@530626', 'InviteParticipant', {
          case: cases.siblings,
          organisation: me.organisation.id,
          person: spelt,
          purpose: 'COORDINATION',
          scopes: ['civil-affairs.case.read', 'civil-affairs.guardianship.read'],
        }),
      ),
    ).toBe('FORBIDDEN');
  for (const spelt of spellings(demo.youngerBrother)) {
    const accepted = done(await accept(await reported(null), { newPerson: { ...person, citizen: spelt } }));
    const [{ id }] = await sql('civil-affairs', 'select n.id from newcomer n join casefile f on f.id = n.case_id where f.number = $1', [accepted.case?.number]);
    expect(await told('NEWCOMER_TO_CONFIRM', id)).toEqual(['coordinator@530626', 'reviewer@530626']);
    await sql('civil-affairs', `update casefile set closed_on = '2020-01-01' where number = $1`, [accepted.case?.number]);
  }
  const literal = `mutation { addHouseholdMember(input: { idempotencyKey: "${randomUUID()}", case: "${cases.yang}", citizen: "${demo.yang.toUpperCase()}",
    fullName: "某", sex: 1, birthDate: "2000-01-01", relation: SIBLING }) { id } }`;
  expect(codeOf(await ask(STREET, literal))).toBe('CONFLICT');
});

test('what one officer named as a member does not catch another’s report', async () => {
  const citizen = 'ffffffff-ffff-8fff-8fff-ffffffffffff';
  done(await act(STREET, 'AddHouseholdMember', { case: cases.yang, citizen, fullName: '某某', sex: 1, birthDate: '2000-01-01', relation: 'SIBLING' }));
  const accepted = done(await accept(await reported(citizen), { newPerson: person }));
  expect(accepted.case?.number).not.toBe('530103-2026-0001');
});

test('first aid opens nothing where nobody reported an emergency', async () => {
  const number = done(await accept(await reported(null, 'YELLOW'), { newPerson: { ...person, citizen: demo.elderBrother } })).case?.number as string;
  expect((await view(STREET, number)).household.members).toEqual([]);
});

test('nobody is drawn into a case as a member by one officer', async () => {
  const [{ id }] = await sql('civil-affairs', 'select id from casefile where id = $1', [cases.yang]);
  const add = (citizen: string | null) =>
    act(STREET, 'AddHouseholdMember', { case: id, citizen, fullName: '某某', sex: 1, birthDate: '2000-01-01', relation: 'SIBLING' });
  const answers = [await add('eeeeeeee-eeee-8eee-8eee-eeeeeeeeeeee'), await add(demo.sister)];
  for (const { data, errors } of answers) expect([errors, data.addHouseholdMember.state]).toEqual([undefined, 'TO_CONFIRM']);
  expect((await view(STREET, '530103-2026-0001')).household.members.map((one: any) => one.citizen.id)).toEqual([demo.yang]);
  expect(codeOf(await add(demo.sister))).toBe('CONFLICT');
  expect(done(await add(null)).state).toBe('REGISTERED');
});

test('who may invite others into a case does not invite themself, least of all to what is sealed', async () => {
  const { me } = (await ask(OFFICE, 'Me')).data;
  const invite = (more: object) =>
    act(OFFICE, 'InviteParticipant', {
      case: cases.yang,
      organisation: me.organisation.id,
      purpose: 'COORDINATION',
      scopes: ['civil-affairs.case.read', 'civil-affairs.household.read'],
      ...more,
    });
  const before = await everything();
  expect(codeOf(await invite({ person: me.id, scopes: ['civil-affairs.case.read', 'civil-affairs.guardianship.read'] }))).toBe('FORBIDDEN');
  expect(codeOf(await invite({}))).toBe('FORBIDDEN');
  expect(await everything()).toBe(before);
  const colleague = (await ask(OFFICE, 'Colleagues')).data.colleagues.nodes.find(({ role }: { role: string }) => role === 'child-officer');
  expect(codeOf(await invite({ person: colleague.id }))).toBeUndefined();
});

test('a closed case is a file: read for its term by those who handled it, and nobody acts in it', async () => {
  const close = (on: string | null) =>
    sql('civil-affairs', `update casefile set closed_on = ${on}, stage = case when (${on})::date is null then 'IN_SERVICE' else 'CLOSED' end where id = $1`, [
      cases.siblings,
    ]);
  const number = '530626-2024-0001';
  const readers = async () =>
    Promise.all(
      ['coordinator', 'reviewer', 'clerk', 'street', 'child-officer', 'community-worker', 'education', 'social-worker', 'auditor'].map(
        async (role) => (await ask(`${role}@530626`, 'SharedCase', { number })).data?.case?.number === number,
      ),
    );
  expect(await readers()).toEqual([true, true, true, true, true, true, true, true, true]);
  await close('current_day()');
  expect(await readers()).toEqual([true, true, true, true, true, false, false, false, true]);
  const { members } = (await view('coordinator@530626', number)).household;
  expect(members[0].citizen.civilAffairs.fullName).toBe('陈雨晴');
  // What departments hold of the family today is no part of the file.
  for (const { citizen } of members) expect([citizen.health.careNotes, citizen.civilAffairs.birthDate, citizen.housing.tenure]).toEqual([null, null, null]);
  expect(codeOf(await act('street@530626', 'RecordVisit', { case: cases.siblings, kind: 'FOLLOW_UP', visitedOn: today(), findings: '-' }))).toBe('FORBIDDEN');
  expect((await ask('coordinator@530103', 'SharedCase', { number })).data.case).toBeNull();

  await close('current_day() - 1096');
  expect(await readers()).toEqual([false, false, false, false, false, false, false, false, true]);
  await close('current_day()');
  const { version } = (await ask('coordinator@530626', 'CaseWork', { number })).data.case;
  expect(done(await act('coordinator@530626', 'ReopenCase', { id: cases.siblings, version, reason: '再次遇困' })).state).toBe('REQUESTED');
  expect(await readers()).toEqual([true, true, true, true, true, true, true, true, true]);
  const again = await act('coordinator@530626', 'ReopenCase', { id: cases.siblings, version: version + 1, reason: '再次遇困' });
  expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', standing: { state: 'REQUESTED' } });

  // Who keeps away from a family does not take its case up again, and a file past its term stays one.
  done(await act('street@530626', 'RecuseFromCase', { case: cases.siblings, relation: '表亲' }));
  await close('current_day()');
  const [{ version: now }] = await sql('civil-affairs', 'select version from casefile where id = $1', [cases.siblings]);
  const reopen = (login: string) => act(login, 'ReopenCase', { id: cases.siblings, version: now, reason: '再次遇困' });
  expect(codeOf(await reopen('street@530626'))).toBe('FORBIDDEN');
  await close('current_day() - 1096');
  expect(codeOf(await reopen('coordinator@530626'))).toBe('CONFLICT');
});

test('the family acts in its open case alone', async () => {
  await keep('civil-affairs', 'participation', 'case_id = $1', [cases.siblings]);
  await keep('civil-affairs', 'casefile', 'id = $1', [cases.siblings]);
  const [part] = await sql('civil-affairs', `select id, version from participation where case_id = $1 and state = 'AWAITING_CONSENT'`, [cases.siblings]);
  const made =
    part ??
    (
      await sql(
        'civil-affairs',
        `update participation set state = 'AWAITING_CONSENT' where id = (select id from participation where case_id = $1 limit 1) returning id, version`,
        [cases.siblings],
      )
    )[0];
  await sql('civil-affairs', `update casefile set closed_on = current_day(), stage = 'CLOSED' where id = $1`, [cases.siblings]);
  expect(codeOf(await act('sister@530626', 'GiveConsent', { ...made, form: 'APP' }))).toBe('CONFLICT');
});

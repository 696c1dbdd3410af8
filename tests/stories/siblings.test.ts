import { expect, test } from '@jest/globals';
import { ask, openHub } from '../hub.ts';
import { NUMBERS, seen, without } from '../people.ts';

openHub();
const view = async (login: string) => seen(await ask(login, 'SharedCase', { number: NUMBERS.siblings }));
const [SISTER, DAUGHTER, ELDER, YOUNGER, MOTHER, FATHER] = [0, 1, 2, 3, 4, 5];

test('the child officer sees all of the case and the sealed band, but neither diagnosis nor counselling notes', async () => {
  const family = await view('child-officer@530626');

  expect(family.members.map(({ citizen }) => citizen['civilAffairs'].fullName)).toEqual(['陈雨晴', '陈雨桐', '陈家伟', '陈家俊', '刘桂兰', '陈国民']);
  expect(family.of(DAUGHTER, 'health')).toMatchObject({ depressionScreenBand: 'SEVERE', diagnosis: null });
  expect(family.reasons(DAUGHTER, 'health')).toMatchObject({ 'health.diagnosis.read': 'ROLE' });
  expect(family.of(MOTHER, 'police')).toMatchObject({
    reportedMissingOn: '2024-03-08',
    missingOverSixMonths: true,
    missingReceipt: '绥公查〔2024〕0317号',
    investigation: null,
  });
  expect(family.of(FATHER, 'police')).toMatchObject({
    registrationStatus: 'CANCELLED',
    diedOn: '2024-03-01',
  });
  expect(family.of(DAUGHTER, 'civilAffairs').guardianships).toEqual([
    { kind: 'TEMPORARY', sinceOn: '2024-03-08', guardian: { id: family.members[SISTER]?.citizen['id'] } },
  ]);
  expect(family.of(ELDER, 'civilAffairs').benefits).toEqual([
    {
      category: 'DE_FACTO_UNATTENDED_CHILD',
      amount: 135000,
      maskedAccount: '6217 **** **** 9354',
      payableFrom: '2024-11-01',
    },
  ]);
  expect(family.of(YOUNGER, 'education')).toMatchObject({ absenceDays: 1, marks: null });
  expect(family.case.counsellingNotes).toBeNull();
  expect(family.caseReasons).toMatchObject({ 'civil-affairs.counselling-note.read': 'ROLE' });
});

test('the named social worker sees the counselling and the school, not the account and not the police file', async () => {
  const family = await view('social-worker@530626');

  expect(family.case.counsellingNotes).toHaveLength(1);
  expect(family.of(DAUGHTER, 'health')).toMatchObject({
    depressionScreenBand: 'SEVERE',
    diagnosis: null,
    isSeriouslyIll: null,
  });
  expect(family.of(ELDER, 'education')).toMatchObject({ absenceDays: 3, dropOutRisk: 'MEDIUM', marks: null });
  expect(family.of(DAUGHTER, 'civilAffairs')).toMatchObject({ fullName: '陈雨桐', benefits: null });
  expect(family.of(MOTHER, 'police')).toMatchObject({
    reportedMissingOn: null,
    missingReceipt: null,
    investigation: null,
  });
});

test('the school sees aid and attendance and its own marks, and no diagnosis', async () => {
  const family = await view('education@530626');

  expect(family.of(DAUGHTER, 'education')).toMatchObject({
    aidLevel: 'SPECIAL',
    marks: '班级第1名',
    counsellingNote: '已转介心理老师，每周一次',
  });
  expect(without(family.of(DAUGHTER, 'health'))).toEqual({});
  expect(family.of(DAUGHTER, 'civilAffairs')).toMatchObject({
    fullName: '陈雨桐',
    assistance: [
      {
        category: 'DE_FACTO_UNATTENDED_CHILD',
        validFrom: '2024-10-08',
        validUntil: null,
        confirmedBy: '绥江县民政局',
      },
    ],
  });
});

test('the township sees members and tasks, and nothing sealed', async () => {
  const family = await view('street@530626');

  expect(family.tasks).toHaveLength(3);
  expect(family.of(DAUGHTER, 'health')).toMatchObject({ depressionScreenBand: null, diagnosis: null });
  expect(family.of(DAUGHTER, 'civilAffairs').guardianships).toBeNull();
  expect(family.of(MOTHER, 'police')).toMatchObject({ investigation: null, missingReceipt: null });
});

test('doctors and police know the children by letters only', async () => {
  for (const login of ['health@530626', 'police@530626']) {
    const family = await view(login);
    expect(family.members.map(({ citizen }) => citizen['civilAffairs'].displayName)).toEqual(['陈**', '儿童A', '儿童B', '儿童C', '刘**', '陈**']);
    expect(family.members.map(({ citizen }) => citizen['civilAffairs'].fullName)).toEqual(['陈雨晴', null, null, null, '刘桂兰', '陈国民']);
    expect(JSON.stringify(family.case)).not.toMatch(/雨桐|家伟|家俊/);
  }
});

test('the sister reads for her wards what is not sealed', async () => {
  const family = await view('sister@530626');

  expect(family.of(SISTER, 'health').withheld).toEqual([]);
  expect(family.of(DAUGHTER, 'civilAffairs').fullName).toBe('陈雨桐');
  expect(family.of(DAUGHTER, 'health')).toMatchObject({
    isInsured: true,
    depressionScreenBand: null,
    diagnosis: null,
  });
  expect(family.reasons(DAUGHTER, 'health')).toEqual({
    'health.mental.read': 'ROLE',
    'health.diagnosis.read': 'ROLE',
  });
  expect(family.of(MOTHER, 'civilAffairs').fullName).toBeNull();
});

test('the volunteer knows child A, the grade, the subject, the hour and the place', async () => {
  const { data } = await ask('volunteer@530626', '{ taskCards { alias item quantity unit town at place { name } } }');
  const others = await ask('volunteer-2@530626', '{ taskCards { alias } }');
  const card = await ask('charity@530626', '{ needs(filter: { kind: VOLUNTEER_TIME }) { nodes { alias item town } } }');

  expect(data.taskCards).toEqual([
    { alias: '儿童A，八年级', item: '数学辅导', quantity: 1, unit: '小时', town: '绥江县', at: expect.any(String), place: { name: '绥江县社会工作协会' } },
  ]);
  expect(others.data.taskCards).toEqual([]);
  expect(card.data.needs.nodes).toEqual([{ alias: '一名学生', item: '数学辅导', town: '绥江县' }]);
});

test('the charity knows a family of four that needs study goods', async () => {
  const { data } = await ask('charity@530626', '{ needs(filter: { kind: GOODS }) { nodes { alias item quantity unit town } } }');

  expect(data.needs.nodes).toEqual([{ alias: '四口之家', item: '学习用品', quantity: 3, unit: '套', town: '绥江县' }]);
  expect((await ask('charity@530626', 'SharedCase', { number: NUMBERS.siblings })).data.case).toBeNull();
});

test.each(['housing@530626', 'provider@530626', 'enterprise@530626', 'coordinator@530103'])('%s has no part in it', async (login) => {
  const answer = await ask(login, 'SharedCase', { number: NUMBERS.siblings });

  expect(answer.data).toEqual({ case: null });
  expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

import { expect, test } from '@jest/globals';
import { ask, openHub } from '../hub.ts';
import { NUMBERS, seen, without } from '../people.ts';

openHub();
const view = async (login: string) => seen(await ask(login, 'SharedCase', { number: NUMBERS.yang }));

test('the coordinator reads the household across all six departments', async () => {
  const yang = await view('coordinator@530103');

  expect(yang.case).toMatchObject({
    number: '530103-2026-0001',
    stage: 'IN_SERVICE',
    level: 'RED',
    openedOn: '2026-08-03',
  });
  expect(yang.tasks.map(({ title }: { title: string }) => title)).toEqual(['家庭医生上门随访', '送餐助餐与药品代买', '公租房轮候与配租']);
  expect(yang.members).toHaveLength(1);
  expect(without(yang.of(0, 'civilAffairs'))).toMatchObject({
    displayName: '杨**',
    fullName: '杨德福',
    birthDate: '1963-04-25',
    ageBand: 'ELDER',
    maskedAddress: '拓东街道尚义社区居委会',
    benefits: [
      { category: 'DIBAO', amount: 74400, maskedAccount: '6217 **** **** 6271', payableFrom: '2026-10-01' },
      {
        category: 'FAST_SMALL_RELIEF',
        amount: 74400,
        maskedAccount: '6217 **** **** 6271',
        payableFrom: '2026-08-04',
      },
    ],
  });
  expect(without(yang.of(0, 'health'))).toEqual({
    isSeriouslyIll: true,
    selfPayBand: 'HIGH',
    isInsured: true,
    hasPremiumAid: true,
    selfCareLevel: 'PARTIAL_LOSS',
    careNotes: '需拄拐行走；青霉素过敏',
    familyDoctor: '拓东社区卫生服务中心家庭医生一组',
    visits: [
      { visitedOn: '2026-10-16', kind: 'HOME' },
      { visitedOn: '2026-09-14', kind: 'HOME' },
      { visitedOn: '2026-08-12', kind: 'HOME' },
    ],
  });
  expect(yang.reasons(0, 'health')).toEqual({
    'health.mental.read': 'ROLE',
    'health.diagnosis.read': 'ROLE',
    'health.trace.read': 'ROLE',
  });
  expect(without(yang.of(0, 'housing'))).toEqual({
    tenure: 'SHELTER',
    rentalStatus: 'WAITING',
    rentalApplication: { appliedOn: '2026-09-10', queuePlace: 3 },
  });
});

test('housing sees category, place in the queue and area, and no illness', async () => {
  const yang = await view('housing@530103');

  expect(yang.of(0, 'civilAffairs').assistance.map(({ category }: { category: string }) => category)).toEqual([
    'DIBAO',
    'FAST_SMALL_RELIEF',
    'UNSETTLED_PERSON',
  ]);
  expect(yang.of(0, 'civilAffairs').benefits).toBeNull();
  expect(yang.of(0, 'housing')).toMatchObject({ tenure: 'SHELTER', propertyCount: null });
  expect(without(yang.of(0, 'health'))).toEqual({});
  expect(without(yang.of(0, 'police'))).toEqual({});
});

test('a service worker sees name, address, mobility and allergy, and no illness', async () => {
  const yang = await view('provider@530103');

  expect(yang.of(0, 'civilAffairs')).toMatchObject({
    fullName: '杨德福',
    address: '拓东街道尚义社区居委会白塔路12号附3号（暂住救助站）',
    assistance: null,
    benefits: null,
  });
  expect(without(yang.of(0, 'health'))).toEqual({
    selfCareLevel: 'PARTIAL_LOSS',
    careNotes: '需拄拐行走；青霉素过敏',
  });
});

test('the street and the community see members, benefit state and tasks, and no diagnosis', async () => {
  for (const login of ['street@530103', 'community-worker@530103']) {
    const yang = await view(login);
    expect(yang.of(0, 'civilAffairs')).toMatchObject({ fullName: '杨德福', benefits: null });
    expect(yang.of(0, 'civilAffairs').assistance).toHaveLength(3);
    expect(yang.tasks).toHaveLength(3);
    expect(yang.of(0, 'health').diagnosis).toBeNull();
  }
});

test('his doctors see the diagnosis, but no address: the health bureau has not agreed to receive it', async () => {
  const yang = await view('health@530103');

  expect(yang.of(0, 'health').diagnosis).toBe('慢性阻塞性肺疾病，2型糖尿病');
  expect(yang.of(0, 'civilAffairs').address).toBeNull();
  expect(yang.reasons(0, 'civilAffairs')).toMatchObject({ 'civil-affairs.contact.read': 'AGREEMENT' });
});

test.each([
  ['the police, whose part ended with the first step', 'police@530103'],
  ['the child officer, who has no part in an adult', 'child-officer@530103'],
  ['education, which takes no part', 'education@530103'],
  ['the charity', 'charity@530103'],
  ['the firm', 'enterprise@530103'],
  ['a volunteer', 'volunteer@530103'],
  ['the coordinator of another county', 'coordinator@530626'],
  ['the street of another county', 'street@530626'],
  ['another resident', 'sister@530626'],
])('%s is told what an unknown case tells', async (_who, login) => {
  const yang = await ask(login, 'SharedCase', { number: NUMBERS.yang });
  const unknown = await ask(login, 'SharedCase', { number: '530103-2026-0999' });

  expect(yang).toEqual(unknown);
  expect(yang).toEqual({
    data: { case: null },
    errors: [
      {
        message: 'There is nothing here that you may see.',
        path: ['case'],
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
});

test('the firm sees a card without identity', async () => {
  const { data } = await ask('enterprise@530103', '{ needs { totalCount nodes { alias item quantity unit town isOpen } } }');

  expect(data.needs.totalCount).toBe(2);
  expect(data.needs.nodes).toContainEqual({
    alias: '独居长者',
    item: '大米',
    quantity: 20,
    unit: '千克',
    town: '盘龙区',
    isOpen: false,
  });
  expect(JSON.stringify(data)).not.toMatch(/杨|德福|1388|5399|白塔路/);
});

test('he sees all that is held about himself', async () => {
  const yang = await view('yang@530103');

  expect(yang.of(0, 'health').diagnosis).toBe('慢性阻塞性肺疾病，2型糖尿病');
  for (const share of ['civilAffairs', 'police', 'health', 'education', 'housing']) expect(yang.of(0, share).withheld).toEqual([]);
});

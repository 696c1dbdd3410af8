import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { demo, places } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { scopes } from '#schema/scopes.ts';
import { counties, type Office, officeOf, staff } from './demo-network.ts';
import { Agreement, Assistance, Citizen, Division, Duty, Guardianship, Household, Kinship, Organisation, Person } from './entities.ts';

const LAW = '社会救助法';

const divisions = () =>
  readFileSync(join(import.meta.dirname, 'divisions.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ code: line.slice(0, line.indexOf(',')), name: line.slice(line.indexOf(',') + 1) }));

/** What the law makes each role look after in its division. */
const duties = (
  [
    ['coordinator', 'CASE', 'COORDINATION', `${LAW} 10`],
    ['reviewer', 'CASE', 'REVIEW', `${LAW} 44`],
    ['reviewer', 'HOUSEHOLD', 'REVIEW', `${LAW} 44`],
    ['clerk', 'CASE', 'REVIEW', `${LAW} 44`],
    ['civil-affairs', 'CASE', 'REVIEW', `${LAW} 44`],
    ['civil-affairs', 'HOUSEHOLD', 'REVIEW', `${LAW} 44`],
    ['street', 'CASE', 'COORDINATION', `${LAW} 44`],
    ['community-worker', 'CASE', 'SERVICE', `${LAW} 39`],
    ['auditor', 'CASE', 'AUDIT', '政务数据共享条例 29'],
    ['auditor', 'HOUSEHOLD', 'AUDIT', '政务数据共享条例 29'],
  ] as const
).map(([role, extent, purpose, legalBasis]) => ({
  id: idFor(`duty ${role} ${extent}`),
  role,
  extent,
  purpose,
  legalBasis,
  // Who handled a case may look it up afterwards; a community has tasks, not files.
  afterClose: extent === 'CASE' && !['community-worker', 'auditor'].includes(role),
  effectiveFrom: '2023-01-01',
}));

/** What Panlong's health bureau has not agreed to receive: its people see the reason AGREEMENT. */
const notAgreed = (office: Office, scope: string) => office.id === officeOf('530103', 'health').id && scope === 'civil-affairs.contact.read';

const agreementOf = (office: Office) => ({
  id: idFor(`agreement ${office.id}`),
  organisationId: office.id,
  legalBasis: '政务数据共享条例 20; 联席会议数据共享协议',
  effectiveFrom: '2023-06-01',
  scopes: scopes
    .filter(({ name, roles, class: kind }) => kind !== 'NOT_SHARED' && roles.some((role) => office.roles.includes(role)) && !notAgreed(office, name))
    .map(({ name }) => name),
});

const [yangs, siblings] = [idFor('household yang'), idFor('household siblings')];

const households = [
  { id: yangs, registeredCode: places.yang, residenceCode: places.yang, address: '白塔路12号附3号（暂住救助站）' },
  { id: siblings, registeredCode: places.siblings, residenceCode: places.siblings, address: '兴汶路45号2单元302室' },
];

// biome-ignore format: a table reads by its rows.
const citizens = [
  { id: demo.yang, householdId: yangs, relation: 'HEAD', ordinal: 1, fullName: '杨德福', sex: 1, birthDate: '1963-04-25', phone: '13887656271', maritalStatus: 'SINGLE' },
  { id: demo.sister, householdId: siblings, relation: 'HEAD', ordinal: 1, fullName: '陈雨晴', sex: 2, birthDate: '1999-03-12', phone: '15287639354', maritalStatus: 'SINGLE' },
  { id: demo.daughter, householdId: siblings, relation: 'SIBLING', ordinal: 2, childOrdinal: 1, fullName: '陈雨桐', sex: 2, birthDate: '2011-07-05' },
  { id: demo.elderBrother, householdId: siblings, relation: 'SIBLING', ordinal: 3, childOrdinal: 2, fullName: '陈家伟', sex: 1, birthDate: '2013-02-09' },
  { id: demo.youngerBrother, householdId: siblings, relation: 'SIBLING', ordinal: 4, childOrdinal: 3, fullName: '陈家俊', sex: 1, birthDate: '2015-09-18' },
  { id: demo.mother, householdId: siblings, relation: 'MOTHER', ordinal: 5, fullName: '刘桂兰', sex: 2, birthDate: '1975-05-14', maritalStatus: 'WIDOWED' },
  { id: demo.father, householdId: siblings, relation: 'FATHER', ordinal: 6, fullName: '陈国民', sex: 1, birthDate: '1972-09-06', maritalStatus: 'MARRIED' },
];

const wards = [demo.daughter, demo.elderBrother, demo.youngerBrother];

const kinships = [demo.sister, ...wards].flatMap((child) => [
  { id: idFor(`kinship ${child} father`), citizenId: child, relativeId: demo.father, relation: 'FATHER' },
  { id: idFor(`kinship ${child} mother`), citizenId: child, relativeId: demo.mother, relation: 'MOTHER' },
]);

const guardianships = wards.map((ward) => ({
  id: idFor(`guardianship ${ward}`),
  wardId: ward,
  guardianId: demo.sister,
  kind: 'TEMPORARY',
  sinceOn: '2024-03-08',
}));

const children = wards.map((citizenId) => ({
  id: idFor(`assistance ${citizenId} unattended`),
  citizenId,
  category: 'DE_FACTO_UNATTENDED_CHILD',
  validFrom: '2024-10-08',
  confirmedBy: '绥江县民政局',
  amount: 135000,
  account: '6217003810009354',
  payableFrom: '2024-11-01',
}));

// biome-ignore format: a table reads by its rows.
const assistance = [
  { id: idFor('assistance yang shelter'), citizenId: demo.yang, category: 'UNSETTLED_PERSON', validFrom: '2026-08-03', validUntil: '2026-09-30', confirmedBy: '盘龙区救助管理站' },
  { id: idFor('assistance yang fast'), citizenId: demo.yang, category: 'FAST_SMALL_RELIEF', validFrom: '2026-08-04', validUntil: '2026-08-07', confirmedBy: '拓东街道办事处', amount: 74400, account: '6217003860006271', payableFrom: '2026-08-04' },
  { id: idFor('assistance yang dibao'), citizenId: demo.yang, category: 'DIBAO', validFrom: '2026-09-08', confirmedBy: '盘龙区民政局', amount: 74400, account: '6217003860006271', payableFrom: '2026-10-01' },
  { id: idFor('assistance siblings fast'), citizenId: demo.sister, category: 'FAST_SMALL_RELIEF', validFrom: '2024-03-08', validUntil: '2024-03-11', confirmedBy: '中城镇人民政府', amount: 53000, account: '6217003810009354', payableFrom: '2024-03-08' },
  ...children,
];

export async function registryFixtures(em: EntityManager) {
  await em.insertMany(Division, divisions());
  await em.insertMany(
    Organisation,
    counties.flat().map(({ roles: _, ...office }) => office),
  );
  await em.insertMany(
    Agreement,
    counties
      .flat()
      .filter(({ roles }) => roles.length)
      .map(agreementOf),
  );
  await em.insertMany(Duty, duties);
  await em.insertMany(Household, households);
  await em.insertMany(Citizen, citizens);
  await em.insertMany(Kinship, kinships);
  await em.insertMany(Guardianship, guardianships);
  await em.insertMany(Assistance, assistance);
  await em.insertMany(Person, [
    ...staff,
    {
      id: idFor('person yang@530103'),
      login: 'yang@530103',
      name: '杨德福',
      role: 'resident',
      organisationId: null,
      divisionCode: places.yang,
      citizenId: demo.yang,
    },
    {
      id: idFor('person sister'),
      login: 'sister@530626',
      name: '陈雨晴',
      role: 'resident',
      organisationId: null,
      divisionCode: places.siblings,
      citizenId: demo.sister,
    },
  ]);
}

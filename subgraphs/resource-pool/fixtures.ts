import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, dayOf } from '#kernel';
import { cases } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { Allocation, Balance, Donation, Movement } from './donations/entities.ts';
import { Need } from './needs/entities.ts';
import { Brand, Profile } from './organisations/entities.ts';
import { Screening, Volunteer } from './volunteers/entities.ts';

const organisation = (county: string, name: string) => idFor(`organisation ${county} ${name}`);
const person = (login: string) => idFor(`person ${login}`);

const card = <Rest extends object>(name: string, caseId: string, place: [code: string, town: string], rest: Rest) => ({
  id: idFor(`need ${name}`),
  caseId,
  placeCode: place[0],
  town: place[1],
  state: 'OPEN',
  met: 0,
  publishedOn: '2026-09-10',
  barred: [],
  grade: null,
  ...rest,
});

interface Gift {
  county: string;
  donor: string;
  item: string;
  quantity: number;
  value?: number;
  on: string;
  state?: string;
  isAnonymous?: boolean;
  need?: string;
}

const CHAIN: string[] = ['DONOR', 'PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED', 'ALLOCATED', 'DELIVERED', 'CONFIRMED', 'FED_BACK'];

/** A gift that went its way, with every entry that brought it there. */
function given(name: string, caseId: string | null, { county, donor, item, quantity, value = 0, on, state = 'CONFIRMED', isAnonymous = false, need }: Gift) {
  const [id, aid] = [idFor(`donation ${name}`), idFor(`aid ${name}`)];
  const last = CHAIN.indexOf(state);
  const holderId = organisation(county, donor);
  return {
    donation: {
      id,
      state: 'STOCKED',
      donorId: holderId,
      holderId,
      isAnonymous,
      item,
      quantity,
      value,
      intentDivision: county,
      intentBeneficiary: 'ANY',
      divisionCode: county,
      pledgedOn: on,
      pledgedBy: person(`charity@${county}`),
    },
    allocation: caseId && {
      id: aid,
      state,
      donationId: id,
      needId: need ? idFor(`need ${need}`) : null,
      caseId,
      quantity,
      value,
      carrierId: state === 'ALLOCATED' ? person(`volunteer@${county}`) : null,
      handoverAt: state === 'ALLOCATED' ? new Date(`${addDays(dayOf(new Date()), 7)}T06:00:00Z`) : null,
      handoverPlaceId: state === 'ALLOCATED' ? organisation(county, '社会工作协会') : null,
      deliveredOn: last >= CHAIN.indexOf('DELIVERED') ? on : null,
      allocatedOn: on,
      allocatedBy: person(`charity@${county}`),
    },
    movements: CHAIN.slice(1, last + 1).map((debit, index) => ({
      id: idFor(`movement ${name} ${debit}`),
      donationId: id,
      allocationId: index >= 4 ? aid : null,
      credit: CHAIN[index] as string,
      debit,
      quantity,
      value,
      act: 'seed',
      personId: null,
      at: new Date(`${on}T02:00:0${index}Z`),
    })),
    balances: [
      { donationId: id, account: 'DONOR', quantity: -quantity, value: -value },
      { donationId: id, account: CHAIN[last] as string, quantity, value },
    ],
  };
}

const gifts = [
  given('rice', cases.yang, { county: '530103', donor: '惠民超市', item: 'RICE', quantity: 20, value: 12000, on: '2026-09-12', need: 'rice' }),
  given('oil', cases.yang, { county: '530103', donor: '惠民超市', item: 'OIL', quantity: 10, value: 16000, on: '2026-09-12' }),
  given('study', cases.siblings, { county: '530626', donor: '慈善会', item: 'STUDY_GOODS', quantity: 3, value: 45000, on: '2024-11-20', state: 'FED_BACK' }),
  given('dinner', cases.siblings, {
    county: '530626',
    donor: '爱心妈妈协会',
    item: 'FESTIVE_DINNER',
    quantity: 1,
    on: '2025-01-28',
    state: 'FED_BACK',
    isAnonymous: true,
  }),
  given('maths', cases.siblings, {
    county: '530626',
    donor: '志愿者联合会',
    item: 'TUTORING_MATHS',
    quantity: 1,
    on: '2026-11-20',
    state: 'ALLOCATED',
    need: 'maths',
  }),
  given('quilts', null, { county: '530103', donor: '慈善会', item: 'QUILT', quantity: 12, value: 180000, on: '2026-11-01', state: 'STOCKED' }),
];

const brands = [
  { id: idFor('brand 云尚有爱·助你同行'), parentId: null, name: '云尚有爱·助你同行', divisionCode: '53' },
  { id: idFor('brand 云尚有爱·幸福有昭'), parentId: idFor('brand 云尚有爱·助你同行'), name: '云尚有爱·幸福有昭', divisionCode: '5306' },
  { id: idFor('brand “绥”叫随到'), parentId: idFor('brand 云尚有爱·幸福有昭'), name: '“绥”叫随到', divisionCode: '530626' },
];

const profile = (county: string, name: string, summary: string, kind = 'PUBLIC_INTEREST', rest: object = {}) => ({
  id: organisation(county, name),
  kind,
  divisionCode: county,
  summary,
  state: 'ESTABLISHED',
  ...rest,
});

export async function fixtures(em: EntityManager) {
  const panlong: [string, string] = ['530103', '盘龙区'];
  const suijiang: [string, string] = ['530626', '绥江县'];
  await em.insertMany(Need, [
    card('rice', cases.yang, panlong, { beneficiary: 'ELDER', size: 1, item: 'RICE', quantity: 20, met: 20, state: 'MET' }),
    card('quilt', cases.yang, panlong, { beneficiary: 'ELDER', size: 1, item: 'QUILT', quantity: 1 }),
    card('study', cases.siblings, suijiang, { beneficiary: 'FAMILY', size: 4, item: 'STUDY_GOODS', quantity: 3 }),
    card('job', cases.siblings, suijiang, { beneficiary: 'ADULT', size: 1, item: 'FLEXIBLE_JOB', quantity: 1, met: 1, state: 'MET' }),
    card('maths', cases.siblings, suijiang, { beneficiary: 'CHILD', size: 1, grade: 8, item: 'TUTORING_MATHS', quantity: 1, met: 1, state: 'MET' }),
  ]);
  await em.insertMany(
    Donation,
    gifts.map(({ donation }) => donation),
  );
  await em.insertMany(
    Allocation,
    gifts.flatMap(({ allocation }) => allocation || []),
  );
  await em.insertMany(
    Movement,
    gifts.flatMap(({ movements }) => movements),
  );
  await em.insertMany(
    Balance,
    gifts.flatMap(({ balances }) => balances),
  );
  await em.insertMany(Brand, brands);
  await em.insertMany(
    Profile,
    ['530103', '530626'].flatMap((county) => [
      profile(county, '慈善会', '扶老、助残、恤病、助学、济困。', 'PUBLIC_INTEREST', {
        certificate: `滇民募〔2023〕${county.slice(-3)}号`,
        certificateUntil: '2028-12-31',
        brandId: county === '530626' ? idFor('brand “绥”叫随到') : null,
      }),
      profile(county, '社会工作协会', '承接政府购买社会救助服务，心理疏导与个案管理。'),
      profile(county, '志愿者联合会', '课业辅导、陪伴、送达。'),
      profile(county, '居家养老服务中心', '助餐、助浴、助洁、助医。'),
      profile(county, '爱心妈妈协会', '陪伴困境儿童。', 'PUBLIC_INTEREST', { state: 'GROWING' }),
      profile(county, '惠民超市', '爱心企业，捐赠米面粮油。', 'FIRM'),
    ]),
  );
  await em.insertMany(
    Volunteer,
    Object.entries({ 'volunteer@530103': '许同学', 'volunteer-2@530103': '岳同学', 'volunteer@530626': '向同学', 'volunteer-2@530626': '聂同学' }).map(
      ([login, name]) => ({
        id: person(login),
        name,
        organisationId: organisation(login.slice(-6), '志愿者联合会'),
        enrolledOn: '2026-01-10',
      }),
    ),
  );
  await em.insertMany(
    Screening,
    ['530103', '530626'].map((county) => ({
      id: idFor(`screening volunteer@${county}`),
      personId: person(`volunteer@${county}`),
      isClear: true,
      screenedOn: '2026-09-01',
      validUntil: '2027-08-31',
      recordedBy: person(`child-officer@${county}`),
    })),
  );
}

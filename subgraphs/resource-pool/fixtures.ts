import type { EntityManager } from '@mikro-orm/postgresql';
import { cases, places } from '#schema/cast.ts';
import { idFor } from '#schema/identifiers.ts';
import { Aid, Need, Profile } from './entities.ts';

const organisation = (county: string, name: string) => idFor(`organisation ${county} ${name}`);

const card = <Rest extends object>(name: string, caseId: string, divisionCode: string, town: string, rest: Rest) => ({
  id: idFor(`need ${name}`),
  caseId,
  divisionCode,
  town,
  isOpen: true,
  personId: null,
  ...rest,
});

const given = <Rest extends object>(name: string, caseId: string, donorId: string, rest: Rest) => ({
  id: idFor(`aid ${name}`),
  caseId,
  donorId,
  isAnonymous: false,
  kind: 'GOODS',
  state: 'CONFIRMED',
  value: null,
  ...rest,
});

export async function fixtures(em: EntityManager) {
  await em.insertMany(Need, [
    card('rice', cases.yang, places.yang, '拓东街道', { alias: '独居长者', kind: 'GOODS', item: '大米', quantity: 20, unit: '千克', isOpen: false }),
    card('quilt', cases.yang, places.yang, '拓东街道', { alias: '独居长者', kind: 'GOODS', item: '棉被', quantity: 1, unit: '床' }),
    card('study', cases.siblings, places.siblings, '中城镇', { alias: '四口之家', kind: 'GOODS', item: '学习用品', quantity: 3, unit: '套' }),
    card('job', cases.siblings, places.siblings, '中城镇', {
      alias: '求职者甲',
      kind: 'JOB',
      item: '就近灵活就业岗位',
      quantity: 1,
      unit: '个',
      isOpen: false,
    }),
    card('maths', cases.siblings, places.siblings, '中城镇', {
      alias: '儿童A，八年级',
      kind: 'VOLUNTEER_TIME',
      item: '数学辅导，周六14:00，社工站',
      quantity: 1,
      unit: '小时',
      personId: idFor('person volunteer@530626'),
    }),
  ]);
  await em.insertMany(Aid, [
    given('rice', cases.yang, organisation('530103', '惠民超市'), { item: '大米', quantity: 20, unit: '千克', value: 12000, deliveredOn: '2026-09-12' }),
    given('oil', cases.yang, organisation('530103', '惠民超市'), { item: '食用油', quantity: 10, unit: '升', value: 16000, deliveredOn: '2026-09-12' }),
    given('study', cases.siblings, organisation('530626', '慈善会'), {
      item: '学习用品',
      quantity: 3,
      unit: '套',
      value: 45000,
      deliveredOn: '2024-11-20',
      state: 'FED_BACK',
    }),
    given('dinner', cases.siblings, organisation('530626', '爱心妈妈协会'), {
      item: '年夜饭',
      quantity: 1,
      unit: '次',
      deliveredOn: '2025-01-28',
      state: 'FED_BACK',
      isAnonymous: true,
    }),
  ]);
  await em.insertMany(
    Profile,
    ['530103', '530626'].flatMap((county) => [
      { organisationId: organisation(county, '慈善会'), summary: '扶老、助残、恤病、助学、济困。', mayFundraise: true },
      { organisationId: organisation(county, '社会工作协会'), summary: '承接政府购买社会救助服务，心理疏导与个案管理。', mayFundraise: false },
      { organisationId: organisation(county, '惠民超市'), summary: '爱心企业，捐赠米面粮油。', mayFundraise: false },
    ]),
  );
}

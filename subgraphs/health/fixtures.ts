import type { EntityManager } from '@mikro-orm/postgresql';
import { demo, places } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { DoctorVisit, HealthRecord } from './entities.ts';

/** What the bureau holds of everyone: that they are insured, and their family doctor. */
const insured = {
  divisionCode: places.siblings,
  isSeriouslyIll: null,
  selfPayBand: null,
  isInsured: true,
  hasPremiumAid: true,
  selfCareLevel: null,
  disabilityType: null,
  disabilityLevel: null,
  careNotes: null,
  depressionScreenBand: null,
  familyDoctor: '中城镇卫生院家庭医生二组',
  diagnosis: null,
};

const records = [
  {
    ...insured,
    citizenId: demo.yang,
    divisionCode: places.yang,
    isSeriouslyIll: true,
    selfPayBand: 'HIGH',
    selfCareLevel: 'PARTIAL_LOSS',
    careNotes: '需拄拐行走；青霉素过敏',
    familyDoctor: '拓东社区卫生服务中心家庭医生一组',
    diagnosis: '慢性阻塞性肺疾病，2型糖尿病',
  },
  { ...insured, citizenId: demo.sister },
  { ...insured, citizenId: demo.daughter, depressionScreenBand: 'SEVERE', careNotes: '需安静环境', diagnosis: '抑郁发作' },
  { ...insured, citizenId: demo.elderBrother },
  { ...insured, citizenId: demo.youngerBrother },
];

const visit = (citizenId: string, visitedOn: string, kind: string) => ({ id: idFor(`visit ${citizenId} ${visitedOn}`), citizenId, visitedOn, kind });

export async function fixtures(em: EntityManager) {
  await em.insertMany(HealthRecord, records);
  await em.insertMany(DoctorVisit, [
    visit(demo.yang, '2026-08-12', 'HOME'),
    visit(demo.yang, '2026-09-14', 'HOME'),
    visit(demo.yang, '2026-10-16', 'HOME'),
    visit(demo.daughter, '2024-04-10', 'CLINIC'),
    visit(demo.daughter, '2024-11-08', 'CLINIC'),
  ]);
}

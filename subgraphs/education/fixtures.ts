import type { EntityManager } from '@mikro-orm/postgresql';
import { demo, places } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { EducationGrant, Pupil } from './entities.ts';

const pupil = { divisionCode: places.siblings, isEnrolled: true, aidLevel: 'SPECIAL' };
const children = [demo.daughter, demo.elderBrother, demo.youngerBrother];

export async function fixtures(em: EntityManager) {
  await em.insertMany(Pupil, [
    {
      ...pupil,
      citizenId: demo.daughter,
      school: '绥江县第一中学',
      stage: 'SENIOR_SECONDARY',
      absenceDays: 0,
      dropOutRisk: 'LOW',
      marks: '班级第1名',
      counsellingNote: '已转介心理老师，每周一次',
    },
    {
      ...pupil,
      citizenId: demo.elderBrother,
      school: '绥江县中城中学',
      stage: 'JUNIOR_SECONDARY',
      absenceDays: 3,
      dropOutRisk: 'MEDIUM',
      marks: '班级第21名',
      counsellingNote: null,
    },
    {
      ...pupil,
      citizenId: demo.youngerBrother,
      school: '绥江县中城小学',
      stage: 'PRIMARY',
      absenceDays: 1,
      dropOutRisk: 'LOW',
      marks: '良好',
      counsellingNote: null,
    },
  ]);
  await em.insertMany(
    EducationGrant,
    children.flatMap((citizenId) =>
      ['2025-AUTUMN', '2026-SPRING', '2026-AUTUMN'].map((term) => ({ id: idFor(`grant ${citizenId} ${term}`), citizenId, term, amount: 62500 })),
    ),
  );
}

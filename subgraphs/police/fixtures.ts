import type { EntityManager } from '@mikro-orm/postgresql';
import { demo, numbers, places } from '#schema/demo-people.ts';
import { Registration, ResidentNumber } from './entities.ts';
import { identify, sealNumber } from './numbers.ts';

const active = {
  divisionCode: places.siblings,
  registeredCode: places.siblings,
  status: 'ACTIVE',
  hasResidencePermit: null,
  diedOn: null,
  reportedMissingOn: null,
  missingReceipt: null,
  heldSince: null,
  hasVehicle: null,
  investigation: null,
};

export async function fixtures(em: EntityManager) {
  await em.insertMany(Registration, [
    { ...active, citizenId: demo.yang, divisionCode: places.yang, registeredCode: places.yang },
    ...[demo.sister, demo.daughter, demo.elderBrother, demo.youngerBrother].map((citizenId) => ({ ...active, citizenId })),
    {
      ...active,
      citizenId: demo.mother,
      reportedMissingOn: '2024-03-08',
      missingReceipt: '绥公查〔2024〕0317号',
      investigation: '最后出现地为外省车站，协查中',
    },
    { ...active, citizenId: demo.father, status: 'CANCELLED', diedOn: '2024-03-01', hasVehicle: true, investigation: '交通事故，已结案' },
  ]);
  await em.insertMany(
    ResidentNumber,
    Object.values(numbers).map((number) => ({ citizenId: identify(number), sealed: sealNumber(number) })),
  );
}

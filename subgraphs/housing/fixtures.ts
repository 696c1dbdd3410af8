import type { EntityManager } from '@mikro-orm/postgresql';
import { demo, places, siblings } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { HousingRecord, RentalApplication } from './entities.ts';

export async function fixtures(em: EntityManager) {
  await em.insertMany(HousingRecord, [
    {
      citizenId: demo.yang,
      divisionCode: places.yang,
      tenure: 'SHELTER',
      areaPerPerson: null,
      rentalStatus: 'WAITING',
      dangerGrade: null,
      propertyCount: null,
    },
    ...siblings.map((name) => ({
      citizenId: demo[name],
      divisionCode: places.siblings,
      tenure: 'OWNED',
      areaPerPerson: 17.5,
      rentalStatus: 'NONE',
      dangerGrade: 'C',
      propertyCount: name === 'sister' ? 1 : null,
    })),
  ]);
  await em.insertMany(RentalApplication, [
    { id: idFor('rental earlier one'), citizenId: idFor('somebody in the queue'), divisionCode: '530103002001', appliedOn: '2026-05-06', isWaiting: true },
    { id: idFor('rental earlier two'), citizenId: idFor('somebody else in the queue'), divisionCode: '530103003001', appliedOn: '2026-07-22', isWaiting: true },
    { id: idFor('rental yang'), citizenId: demo.yang, divisionCode: places.yang, appliedOn: '2026-09-10', isWaiting: true },
  ]);
}

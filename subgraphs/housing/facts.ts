import { type Facts, recordsOf } from '#kernel';
import { HousingRecord } from './entities.ts';

export const facts: Facts = {
  share: 'HousingShare',
  scope: 'housing.fact.correct',
  rows: [
    recordsOf(HousingRecord, {
      tenure: {},
      areaPerPerson: {},
      rentalStatus: {},
      dangerGrade: {},
      propertyCount: {},
    }),
  ],
  others: {
    rentalApplication: 'An application has a day and a place in a queue, and no single value.',
    accessHistory: 'The trail is what was read: nothing in it is put right.',
  },
};

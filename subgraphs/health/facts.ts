import { type Facts, recordsOf } from '#kernel';
import { HealthRecord } from './entities.ts';

export const facts: Facts = {
  share: 'HealthShare',
  scope: 'health.fact.correct',
  rows: [
    recordsOf(HealthRecord, {
      isSeriouslyIll: {},
      selfPayBand: {},
      isInsured: {},
      hasPremiumAid: {},
      disabilityType: { holds: (type: number) => type >= 1 && type <= 7 },
      disabilityLevel: { holds: (level: number) => level >= 1 && level <= 4 },
      selfCareLevel: {},
      careNotes: {},
      depressionScreenBand: {},
      familyDoctor: {},
      diagnosis: {},
    }),
  ],
  others: {
    visits: 'A list: each visit is a record of its own.',
    accessHistory: 'The trail is what was read: nothing in it is put right.',
  },
};

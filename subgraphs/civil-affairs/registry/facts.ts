import type { EntityClass } from '@mikro-orm/core';
import { type Act, type Facts, lock } from '#kernel';
import { Citizen, Household } from './entities.ts';

const found = async <Row extends object>(act: Act, entity: EntityClass<Row>, id: string) =>
  (await lock(act, entity, id)) as Row;

/** What a correction may put right here, and what not, with the reason. */
export const facts: Facts = {
  share: 'CivilAffairsShare',
  scope: 'civil-affairs.sharing.decide',
  rows: [
    {
      entity: Citizen,
      find: (citizen, act) => found(act, Citizen, citizen),
      fields: {
        fullName: {},
        displayName: { from: 'fullName' },
        // GB/T 2261.1.
        sex: { holds: (code: number) => [0, 1, 2, 9].includes(code) },
        birthDate: {},
        ageBand: { from: 'birthDate' },
        phone: {},
        maskedPhone: { from: 'phone' },
        maritalStatus: {},
        disabilitySubsidy: {},
      },
    },
    {
      entity: Household,
      find: async (citizen, act) => found(act, Household, (await found(act, Citizen, citizen)).householdId),
      fields: { address: {} },
    },
  ],
  others: {
    maskedAddress: 'Where a household lives decides who answers for it: its case is redirected.',
    kinships: 'A list: each relative is a record of its own.',
    guardianships: 'A list: each guardian is a record of its own, and decided elsewhere.',
    assistance: 'A list: each recognition is a decision, changed by a hearing.',
    benefits: 'A list: each payment follows from a decision, changed by a hearing.',
    accessHistory: 'The trail is what was read: nothing in it is put right.',
  },
};

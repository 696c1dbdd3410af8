import { type Facts, recordsOf, scalars } from '#kernel';
import { Registration } from './entities.ts';

export const facts: Facts = {
  share: 'PoliceShare',
  scope: 'police.fact.correct',
  rows: [
    recordsOf(Registration, {
      registrationStatus: { property: 'status' },
      registeredDivision: {
        property: 'registeredCode',
        holds: (code: string) => /^\d{6}(\d{3}){0,2}$/.test(code),
      },
      hasResidencePermit: {},
      diedOn: {},
      reportedMissingOn: {},
      missingOverSixMonths: { from: 'reportedMissingOn' },
      missingReceipt: {},
      // No share says since when somebody is held: the day is what is put right.
      inCustodyOverSixMonths: { property: 'heldSince', type: scalars.Date },
      hasVehicle: {},
      investigation: {},
    }),
  ],
  others: {
    maskedResidentNumber: 'The number makes the person’s id: another number is another person.',
    accessHistory: 'The trail is what was read: nothing in it is put right.',
  },
};

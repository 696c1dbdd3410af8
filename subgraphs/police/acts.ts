import { answers } from '#kernel/assignments.ts';
import { Registration } from './entities.ts';
import type { Context } from './loaders.ts';
import type { IssueReceiptInput } from './schema.types.ts';

/** Issues the receipt for a search: what 民发〔2019〕62号 asks for once contact was lost. */
const issueReceipt = answers<IssueReceiptInput, Context>(
  'issueReceipt',
  'police.receipt.issued',
  async ({ citizen: citizenId, receipt, missingSince }, { em, context }) => {
    const registration = await em.findOne(Registration, { citizenId });
    const found = { missingReceipt: receipt, reportedMissingOn: missingSince };
    if (registration) Object.assign(registration, found);
    else
      em.persist(
        em.create(Registration, {
          citizenId,
          divisionCode: context.who.division,
          status: 'ACTIVE',
          hasResidencePermit: false,
          hasVehicle: false,
          ...found,
        }),
      );
  },
);

export const acts = { issueReceipt };

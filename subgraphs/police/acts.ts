import { answers, corrects } from '#kernel';
import { Registration } from './entities.ts';
import { facts } from './facts.ts';
import type { Context } from './loaders.ts';
import type { IssueReceiptInput } from './schema.types.ts';

/** Issues the receipt for a search: what 民发〔2019〕62号 asks for once contact was lost. */
const issueReceipt = answers<IssueReceiptInput, Context>(
  'issueReceipt',
  'police.receipt.issued',
  async ({ citizen: citizenId, receipt, missingSince }, { em, context }) => {
    const registration =
      (await em.findOne(Registration, { citizenId })) ??
      em.create(Registration, { citizenId, divisionCode: context.who.division });
    Object.assign(registration, { missingReceipt: receipt, reportedMissingOn: missingSince });
    em.persist(registration);
  },
);

const correctPoliceFact = corrects('correctPoliceFact', 'police.fact.corrected', facts);

export const acts = { issueReceipt, correctPoliceFact };

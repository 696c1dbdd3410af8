import { defineEntity, p } from '@mikro-orm/postgresql';

const MatchProposalSchema = defineEntity({
  name: 'MatchProposal',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    divisionCode: p.string().index(),
    proposedAt: p.datetime(),
    proposedBy: p.uuid(),
    needs: p.integer(),
    donations: p.integer(),
    pairs: p.integer(),
    objective: p.decimal('number').precision(20).scale(3),
    // The dual prices by which anyone can check that no better matching exists.
    proof:
      p.json<
        {
          item: string;
          isComplete: boolean;
          needs: Record<string, number>;
          donations: Record<string, number>;
        }[]
      >(),
  },
});
/** A matching that was computed for a county, with its proof. */
export class MatchProposal extends MatchProposalSchema.class {}
MatchProposalSchema.setClass(MatchProposal);

const MatchLineSchema = defineEntity({
  name: 'MatchLine',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    proposalId: p.uuid().index(),
    needId: p.uuid(),
    donationId: p.uuid(),
    holderId: p.uuid().index(),
    quantity: p.decimal('number').precision(14).scale(3),
    // Points for each reason, by name.
    points: p.json<Record<string, number>>(),
    decidedBy: p.uuid().nullable(),
    allocationId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** One line of a matching, for its holder to decide. */
export class MatchLine extends MatchLineSchema.class {}
MatchLineSchema.setClass(MatchLine);

import { caseOf } from '../cases/index.ts';
import { organisation } from '../field-resolvers.ts';
import type { Resolvers } from '../rows.ts';
import { disputeMutations } from './disputes.ts';
import { participationMutations } from './participations.ts';
import { disputeLeft, participantLeft, referralLeft, referrals } from './queries.ts';
import { referralMutations } from './referrals.ts';

export const networkResolvers = {
  Query: { referrals },
  Mutation: { ...participationMutations, ...referralMutations, ...disputeMutations },
  Participant: { organisation: organisation('organisationId') },
  Referral: { from: organisation('fromId'), to: organisation('toId') },
  Dispute: { interim: organisation('interimId'), lead: organisation('leadId') },
  Claim: { organisation: organisation('organisation') },
  ParticipationOutcome: {
    case: ({ caseId }, _, context) => caseOf(caseId, context),
    participant: participantLeft,
  },
  ReferralOutcome: { case: ({ caseId }, _, context) => caseOf(caseId, context), referral: referralLeft },
  DisputeOutcome: { case: ({ caseId }, _, context) => caseOf(caseId, context), dispute: disputeLeft },
} satisfies Resolvers;

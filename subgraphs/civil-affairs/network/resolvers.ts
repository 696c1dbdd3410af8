import { itsCase } from '../cases/index.ts';
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
    case: itsCase,
    participant: participantLeft,
  },
  ReferralOutcome: { case: itsCase, referral: referralLeft },
  DisputeOutcome: { case: itsCase, dispute: disputeLeft },
} satisfies Resolvers;

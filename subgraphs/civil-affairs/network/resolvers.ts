import { keyOf, paged } from '#kernel';
import { organisation } from '../field-resolvers.ts';
import type { QueryReferralsArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { disputeMutations } from './disputes.ts';
import { participationMutations } from './participations.ts';
import { referralMutations } from './referrals.ts';

/** What came to the reader's own organisation, answered or not. */
export const REFERRALS = 'from referral r where r.to_id = $1';

const referrals = (_: unknown, args: QueryReferralsArgs, context: Context) =>
  paged(
    'referrals',
    `select r.id, ${keyOf('r.answer_by::timestamp', 'r.id')} as key, r.state, r.from_id as "fromId", r.to_id as "toId", r.need, r.text, r.declined,
       r.answer_by as "answerBy", r.version ${REFERRALS}`,
    [context.who.organisation],
    args,
    context,
  );

export const networkResolvers = {
  Query: { referrals },
  Mutation: { ...participationMutations, ...referralMutations, ...disputeMutations },
  Participant: { organisation: organisation('organisationId') },
  Referral: { from: organisation('fromId'), to: organisation('toId') },
  Dispute: { interim: organisation('interimId'), lead: organisation('leadId') },
  Claim: { organisation: organisation('organisation') },
};

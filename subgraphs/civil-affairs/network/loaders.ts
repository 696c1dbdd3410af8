import { asker, type Context, many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import type { Claim } from './entities.ts';
import { sql } from './network.sql.ts';

export const networkLoaders = {
  participantsOf: many(sql.participantsOf),
  participantById: one(sql.participantById),
  referralsOf: many(sql.referralsOf),
  referralById: one(sql.referralById),
  ownReferral: one(sql.ownReferral, (context: Pick<Context, 'who'>) => asker(context)),
  disputesOf: many(sql.disputesOf),
  disputeById: one(sql.disputeById),
};

/** The rows behind the office's types. */
export type NetworkRows = {
  Participant: RowOf<'participantById'>;
  Referral: RowOf<'referralById'>;
  Dispute: RowOf<'disputeById'>;
  Claim: Claim;
};

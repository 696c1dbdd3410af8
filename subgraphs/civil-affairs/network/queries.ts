import { asker, type Outcome, page, row } from '#kernel';
import { ofCase } from '../cases/index.ts';
import type { QueryReferralsArgs } from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { sql } from './network.sql.ts';

/** What came to a reader's own organisation, answered or not. */
export const referrals = (_: unknown, args: QueryReferralsArgs, context: Context) =>
  page('referrals', sql.referrals, asker(context), args, context);

/** How many referrals wait for the answer of a reader's organisation. */
export const countReferrals = async (context: Context) =>
  (await row(context, sql.countReferrals, asker(context)))?.count ?? 0;

const PARTICIPANTS = 'civil-affairs.participant.read';
/** What an act left, for who may read those who take part in the case. */
export const participantLeft = ofCase(PARTICIPANTS, 'participantById');
export const disputeLeft = ofCase(PARTICIPANTS, 'disputeById');
const referralOfCase = ofCase(PARTICIPANTS, 'referralById');

/** A referral as an act left it: for the unit that it is with, and for who may read the case's. */
export const referralLeft = async (outcome: Outcome, _: unknown, context: Context) =>
  (await context.load.ownReferral.load(outcome.id)) ?? referralOfCase(outcome, _, context);

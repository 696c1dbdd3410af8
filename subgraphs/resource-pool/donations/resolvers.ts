import Nzh from 'nzh';
import { keyOf, legalActs, paged, type Row, refusal, subject } from '#kernel';
import { itemNamed } from '#schema/items.ts';
import { alias, itemFields } from '../items.ts';
import { countyOf } from '../lifecycle.ts';
import type { Context } from '../loaders.ts';
import type { QueryDonationArgs, QueryDonationsArgs } from '../schema.types.ts';
import { allocationMutations } from './delivering.ts';
import { allocateGoods } from './goods.ts';
import { donationMutations } from './steps.ts';
import { allocationActs, donationActs } from './transitions.ts';

interface DonationRow extends Row {
  id: string;
  state: string;
  donorId: string;
  holderId: string;
  isAnonymous: boolean;
}

const DONATIONS = `select d.id, d.state, d.donor_id as "donorId", d.holder_id as "holderId", d.is_anonymous as "isAnonymous", d.item,
    d.quantity::float8 as quantity, d.value, d.batch, d.expires_on as "expiresOn", d.intent_division as "intentDivision",
    d.intent_beneficiary as "intentBeneficiary", d.intent_until as "intentUntil", d.pledged_on as "pledgedOn", d.sent_on as "sentOn",
    d.version, ${keyOf('d.pledged_on::timestamp', 'd.id')} as key
  from donation d where (d.donor_id = $1 or d.holder_id = $1 or ($2::text is not null and d.division_code like $2))`;

const reach = (context: Context) => {
  const county = countyOf(context);
  return [context.who.organisation, county && `${county}%`];
};

const donations = (_: unknown, args: QueryDonationsArgs, context: Context) => {
  const item = args.filter?.item ? itemNamed(args.filter.item)?.code : null;
  if (item === undefined)
    throw refusal('BAD_USER_INPUT', 'There is no such item; see resourceItems.', 'item');
  return paged(
    'donations',
    `${DONATIONS} and ($3::text is null or d.state = $3) and ($4::text is null or d.item = $4)`,
    [...reach(context), args.filter?.state ?? null, item],
    args,
    context,
  );
};

async function donation(_: unknown, { id }: QueryDonationArgs, context: Context) {
  const [found] = await context.room.read(`${DONATIONS} and d.id = $3`, [
    ...reach(context),
    subject({ id }).id,
  ]);
  if (!found) throw refusal('NOT_FOUND', undefined, 'id');
  return found;
}

const mine = ({ holderId }: { holderId: string }, { who }: Context) => holderId === who.organisation;

export const donationResolvers = {
  Query: {
    donations,
    donation,
    ledgerChecks: (_: unknown, _args: unknown, context: Context) =>
      context.room.read(
        `select checked_on as "on", division_code as division, donations, movements, faults
         from ledger_check where division_code like $1 order by checked_on desc, division_code limit 31`,
        [reach(context)[1]],
      ),
  },
  Mutation: {
    allocateGoods,
    ...donationMutations,
    ...allocationMutations,
  },
  Donation: {
    ...itemFields,
    // Whoever wishes to stay unknown is known to themselves alone.
    donor: ({ donorId, isAnonymous }: DonationRow, _: unknown, { who }: Context) =>
      isAnonymous && donorId !== who.organisation ? null : { id: donorId },
    holder: ({ holderId }: DonationRow) => ({ id: holderId }),
    receipt: ({ id }: DonationRow, _: unknown, { load }: Context) => load.receiptOf.load(id),
    balances: ({ id }: DonationRow, _: unknown, { load }: Context) => load.balancesOf.load(id),
    movements: ({ id }: DonationRow, _: unknown, { load }: Context) => load.movementsOf.load(id),
    allocations: async (row: DonationRow, _: unknown, context: Context) =>
      (await context.load.allocationsOf.load(row.id)).map((one) => ({
        ...one,
        // The family's word reaches the donor when the holder passes it on.
        ...(one['state'] !== 'FED_BACK' && !mine(row, context) && { score: null, thanks: null }),
      })),
    changesOfUse: ({ id }: DonationRow, _: unknown, { load }: Context) => load.changesOf.load(id),
    legalActs: ({ state }: DonationRow) => legalActs(donationActs, state),
  },
  Allocation: {
    alias,
    legalActs: ({ state }: Row) => legalActs(allocationActs, state as string),
  },
  DonationReceipt: {
    valueInWords: ({ value }: { value: number }) => Nzh.cn.toMoney(value / 100, { outSymbol: false }),
  },
};

import Nzh from 'nzh';
import { legalActs } from '#kernel';
import { alias, cardAlias, itemFields } from '../items.ts';
import { nodesOf, organisation } from '../links.ts';
import type { Resolvers } from '../rows.ts';
import { allocationMutations } from './allocations.ts';
import { changeOfUseMutations } from './changes-of-use.ts';
import { deliveryMutations } from './deliveries.ts';
import { importMutations } from './pledge-imports.ts';
import { pledgeMutations } from './pledges.ts';
import { hearsThanks, knowsDonor } from './policy.ts';
import { dailyLedgerChecks, donation, donations, myTaskCards } from './queries.ts';
import { receiptMutations } from './receipts.ts';
import { stockMutations } from './stock.ts';
import { allocationActs, donationActs } from './transitions.ts';

export const donationResolvers = {
  Query: {
    donations,
    donation,
    myTaskCards,
    dailyLedgerChecks,
    taskCards: (_, __, context) => nodesOf(myTaskCards(_, { first: 100 }, context)),
    ledgerChecks: (_, __, context) => nodesOf(dailyLedgerChecks(_, { first: 31 }, context)),
  },
  Mutation: {
    ...pledgeMutations,
    ...importMutations,
    ...stockMutations,
    ...receiptMutations,
    ...changeOfUseMutations,
    ...allocationMutations,
    ...deliveryMutations,
  },
  Donation: {
    ...itemFields,
    donor: (row, _, { who }) => (knowsDonor(row, who) ? { id: row.donorId } : null),
    holder: organisation('holderId'),
    receipt: ({ id }, _, { load }) => load.receiptOf.load(id),
    balances: ({ id }, _, { load }) => load.balancesOf.load(id),
    movements: ({ id }, _, { load }) => load.movementsOf.load(id),
    allocations: ({ id }, _, { load }) => load.allocationsOf.load(id),
    changesOfUse: ({ id }, _, { load }) => load.changesOf.load(id),
    legalActs: ({ state }) => legalActs(donationActs, state),
  },
  Allocation: {
    alias,
    score: (row, _, { who }) => (hearsThanks(row, who) ? row.score : null),
    thanks: (row, _, { who }) => (hearsThanks(row, who) ? row.thanks : null),
    legalActs: ({ state }) => legalActs(allocationActs, state),
  },
  DonationReceipt: { valueInWords: ({ value }) => Nzh.cn.toMoney(value / 100, { outSymbol: false }) },
  TaskCard: { ...itemFields, alias: cardAlias, place: organisation('placeId') },
  DonationOutcome: { donation: ({ id }, _, { load }) => load.donation.load(id) },
  AllocationOutcome: { allocation: ({ id }, _, { load }) => load.allocation.load(id) },
  ChangeOfUseOutcome: { changeOfUse: ({ id }, _, { load }) => load.changeOfUse.load(id) },
} satisfies Resolvers;

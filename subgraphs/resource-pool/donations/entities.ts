import { defineEntity, p } from '@mikro-orm/postgresql';

const DonationSchema = defineEntity({
  name: 'Donation',
  properties: {
    id: p.uuid().primary(),
    state: p.string().index(),
    donorId: p.uuid().index(),
    // Who takes it in and answers for it: a charity, or the donor itself where it gives directly.
    holderId: p.uuid().index(),
    isAnonymous: p.boolean(),
    item: p.string(),
    quantity: p.decimal('number').precision(14).scale(3),
    value: p.bigint('number'),
    batch: p.string().nullable(),
    expiresOn: p.date().nullable(),
    safetyReport: p.string().nullable(),
    // The donor's intent: where, for whom, until when.
    intentDivision: p.string(),
    intentBeneficiary: p.string(),
    intentUntil: p.date().nullable(),
    isTied: p.boolean().default(false),
    divisionCode: p.string().index(),
    sentOn: p.date().nullable(),
    pledgedOn: p.date(),
    pledgedBy: p.uuid(),
    // The row of the file it came from, so that no row is taken twice.
    importRow: p.string().nullable().unique(),
    version: p.integer().version(),
  },
});
/** Something pledged, and then given. */
export class Donation extends DonationSchema.class {}
DonationSchema.setClass(Donation);

const AllocationSchema = defineEntity({
  name: 'Allocation',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    donationId: p.uuid().index(),
    needId: p.uuid().nullable().index(),
    caseId: p.uuid().index(),
    quantity: p.decimal('number').precision(14).scale(3),
    value: p.bigint('number'),
    carrierId: p.uuid().nullable().index(),
    handoverAt: p.datetime().nullable(),
    // Where it is handed over: an organisation's own place, never a home.
    handoverPlaceId: p.uuid().nullable(),
    deliveredOn: p.date().nullable(),
    confirmedOn: p.date().nullable(),
    // The family's word as codes: a score of 1 to 5 and a phrase.
    score: p.smallint().nullable(),
    thanks: p.string().nullable(),
    allocatedOn: p.date(),
    allocatedBy: p.uuid(),
    version: p.integer().version(),
  },
});
/** A part of a donation that was set aside for a need, and how far it has come. */
export class Allocation extends AllocationSchema.class {}
AllocationSchema.setClass(Allocation);

const BalanceSchema = defineEntity({
  name: 'Balance',
  properties: {
    donationId: p.uuid().primary(),
    account: p.string().primary(),
    quantity: p.decimal('number').precision(14).scale(3),
    value: p.bigint('number'),
  },
  checks: [
    { name: 'balance_not_negative', expression: "account = 'DONOR' or (quantity >= 0 and value >= 0)" },
  ],
});
/** What stands in one account of one donation, in its unit and in fen. */
export class Balance extends BalanceSchema.class {}
BalanceSchema.setClass(Balance);

const MovementSchema = defineEntity({
  name: 'Movement',
  properties: {
    id: p.uuid().primary(),
    donationId: p.uuid().index(),
    allocationId: p.uuid().nullable(),
    credit: p.string(),
    debit: p.string(),
    quantity: p.decimal('number').precision(14).scale(3),
    value: p.bigint('number'),
    act: p.string(),
    at: p.datetime(),
    personId: p.uuid().nullable(),
  },
});
/** One entry of the ledger: out of one account and into another, never changed. */
export class Movement extends MovementSchema.class {}
MovementSchema.setClass(Movement);

const ReceiptSchema = defineEntity({
  name: 'DonationReceipt',
  properties: {
    id: p.uuid().primary(),
    donationId: p.uuid().unique(),
    holderId: p.uuid(),
    number: p.string().unique(),
    checkCode: p.string(),
    issuedOn: p.date(),
    quantity: p.decimal('number').precision(14).scale(3),
    value: p.bigint('number'),
    issuedBy: p.uuid(),
  },
});
/** The receipt that the charity law asks for. */
export class DonationReceipt extends ReceiptSchema.class {}
ReceiptSchema.setClass(DonationReceipt);

const ChangeOfUseSchema = defineEntity({
  name: 'ChangeOfUse',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    donationId: p.uuid().index(),
    division: p.string(),
    beneficiary: p.string(),
    until: p.date().nullable(),
    reason: p.string(),
    proposedBy: p.uuid(),
    answeredBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** A holder asks the donor to let a gift serve something else. */
export class ChangeOfUse extends ChangeOfUseSchema.class {}
ChangeOfUseSchema.setClass(ChangeOfUse);

const PledgeImportSchema = defineEntity({
  name: 'PledgeImport',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    digest: p.string(),
    pledges: p.integer(),
    importedAt: p.datetime(),
    importedBy: p.uuid(),
  },
  uniques: [{ properties: ['organisationId', 'digest'] }],
});
/** A file of pledges that was taken in, once. */
export class PledgeImport extends PledgeImportSchema.class {}
PledgeImportSchema.setClass(PledgeImport);

const LedgerCheckSchema = defineEntity({
  name: 'LedgerCheck',
  properties: {
    id: p.uuid().primary(),
    checkedOn: p.date(),
    divisionCode: p.string(),
    donations: p.integer(),
    movements: p.integer(),
    faults: p.integer(),
  },
  uniques: [{ properties: ['checkedOn', 'divisionCode'] }],
});
/** What one day's look at one county's books found. */
export class LedgerCheck extends LedgerCheckSchema.class {}
LedgerCheckSchema.setClass(LedgerCheck);

import { defineEntity, p } from '@mikro-orm/postgresql';

const BudgetSchema = defineEntity({
  name: 'Budget',
  properties: {
    id: p.uuid().primary(),
    divisionCode: p.string().index(),
    year: p.smallint(),
    source: p.string(),
    // In fen: what there is, and what contracts have taken of it.
    amount: p.bigint('number'),
    committed: p.bigint('number').default(0),
    recordedBy: p.uuid(),
  },
  uniques: [{ properties: ['divisionCode', 'year', 'source'] }],
  checks: [{ name: 'budget_not_exceeded', expression: 'committed between 0 and amount' }],
});
/** Money of one source for a year. */
export class Budget extends BudgetSchema.class {}
BudgetSchema.setClass(Budget);

const ProcurementSchema = defineEntity({
  name: 'Procurement',
  properties: {
    id: p.uuid().primary(),
    divisionCode: p.string().index(),
    title: p.string(),
    mode: p.string(),
    announcedOn: p.date(),
    decidedOn: p.date(),
    winnerId: p.uuid(),
    bidders: p.smallint(),
    recordedBy: p.uuid(),
  },
});
/** How a provider was found. */
export class Procurement extends ProcurementSchema.class {}
ProcurementSchema.setClass(Procurement);

const ContractSchema = defineEntity({
  name: 'Contract',
  properties: {
    id: p.uuid().primary(),
    number: p.string().unique(),
    state: p.string(),
    divisionCode: p.string().index(),
    purchaserId: p.uuid(),
    providerId: p.uuid().index(),
    procurementId: p.uuid(),
    budgetId: p.uuid(),
    fundingSource: p.string(),
    title: p.string(),
    targets: p.string(),
    startsOn: p.date(),
    endsOn: p.date(),
    // In fen: the most it may cost, what orders have taken, and what was paid.
    cap: p.bigint('number'),
    reserved: p.bigint('number').default(0),
    paid: p.bigint('number').default(0),
    held: p.bigint('number').default(0),
    // Percent of each settlement that waits for the evaluation, as agreed when it was drafted.
    tail: p.smallint(),
    staffing: p.text(),
    quality: p.text(),
    insurance: p.text(),
    breach: p.text(),
    leaving: p.text(),
    publishedOn: p.date().nullable(),
    draftedBy: p.uuid(),
    signedBy: p.uuid().nullable(),
    countersignedBy: p.uuid().nullable(),
    signedOn: p.date().nullable(),
    version: p.integer().version(),
  },
  checks: [{ name: 'contract_not_exceeded', expression: 'reserved between 0 and cap' }],
});
/** What a county buys of a provider, for how long and for how much. */
export class Contract extends ContractSchema.class {}
ContractSchema.setClass(Contract);

const ContractLineSchema = defineEntity({
  name: 'ContractLine',
  properties: {
    id: p.uuid().primary(),
    contractId: p.uuid().index(),
    itemCode: p.string(),
    unitPrice: p.integer(),
    quantity: p.decimal('number').precision(12).scale(2),
    reserved: p.decimal('number').precision(12).scale(2).default(0),
  },
  uniques: [{ properties: ['contractId', 'itemCode'] }],
  checks: [{ name: 'line_not_exceeded', expression: 'reserved between 0 and quantity' }],
});
/** One service of a contract, with its price and quantity. */
export class ContractLine extends ContractLineSchema.class {}
ContractLineSchema.setClass(ContractLine);

const SettlementSchema = defineEntity({
  name: 'Settlement',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    contractId: p.uuid().index(),
    providerId: p.uuid().index(),
    divisionCode: p.string(),
    month: p.string(),
    orders: p.integer(),
    amount: p.bigint('number'),
    // What is paid now, and what is held back until the evaluation.
    payable: p.bigint('number'),
    held: p.bigint('number'),
    // SHA-256 of its lines: order, item, quantity, price, amount.
    digest: p.string(),
    reason: p.text().nullable(),
    draftedBy: p.uuid(),
    confirmedBy: p.uuid().nullable(),
    approvedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** A month's accepted orders of a contract, as they are paid. */
export class Settlement extends SettlementSchema.class {}
SettlementSchema.setClass(Settlement);

const SettlementLineSchema = defineEntity({
  name: 'SettlementLine',
  properties: {
    settlementId: p.uuid().primary(),
    orderId: p.uuid().primary(),
    itemCode: p.string(),
    quantity: p.decimal('number').precision(8).scale(2),
    unitPrice: p.integer(),
    amount: p.bigint('number'),
  },
});
/** One order in a settlement, as it was when it was settled. */
export class SettlementLine extends SettlementLineSchema.class {}
SettlementLineSchema.setClass(SettlementLine);

const PerformanceSchema = defineEntity({
  name: 'Performance',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    contractId: p.uuid().index(),
    providerId: p.uuid().index(),
    divisionCode: p.string(),
    // What it was computed from, frozen by its hash.
    inputs: p.json<Record<string, number>>(),
    digest: p.string(),
    points: p.json<Record<string, number>>(),
    score: p.decimal('number').precision(5).scale(1),
    grade: p.string(),
    // Of what was held back, in fen.
    released: p.bigint('number').nullable(),
    objection: p.text().nullable(),
    decision: p.text().nullable(),
    evaluatedBy: p.uuid(),
    evaluatedOn: p.date(),
    decidedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** How well a contract was kept, computed from its orders. */
export class Performance extends PerformanceSchema.class {}
PerformanceSchema.setClass(Performance);

const SpotCheckSchema = defineEntity({
  name: 'SpotCheck',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    contractId: p.uuid().index(),
    orderId: p.uuid(),
    divisionCode: p.string(),
    drawnOn: p.date(),
    drawnBy: p.uuid(),
    finding: p.string().nullable(),
    text: p.text().nullable(),
    checkedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['contractId', 'orderId'] }],
});
/** An order that was drawn to be looked at. */
export class SpotCheck extends SpotCheckSchema.class {}
SpotCheckSchema.setClass(SpotCheck);

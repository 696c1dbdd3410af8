import { defineEntity, p } from '@mikro-orm/postgresql';

const ServiceItemSchema = defineEntity({
  name: 'ServiceItem',
  properties: {
    code: p.string().primary(),
    effectiveFrom: p.date().primary(),
    effectiveTo: p.date().nullable(),
    name: p.string(),
    domain: p.string(),
    unit: p.string(),
    // What a unit may cost, in fen.
    minPrice: p.integer(),
    maxPrice: p.integer(),
    // How many units one person may have in a month; no limit where there is none.
    monthlyLimit: p.integer().nullable(),
    minutes: p.integer(),
    // How many come to somebody who has lost all self-care.
    workersIfTotal: p.smallint().default(1),
    licence: p.string().nullable(),
    legalBasis: p.string(),
  },
});
/** A service that can be ordered, with its price and limits: a row, not a constant. */
export class ServiceItem extends ServiceItemSchema.class {}
ServiceItemSchema.setClass(ServiceItem);

const ServicePackageSchema = defineEntity({
  name: 'ServicePackage',
  properties: {
    level: p.string().primary(),
    effectiveFrom: p.date().primary(),
    effectiveTo: p.date().nullable(),
    // Hours of service a month that need no further approval.
    hours: p.integer(),
    legalBasis: p.string(),
  },
});
/** What a self-care level is entitled to each month. */
export class ServicePackage extends ServicePackageSchema.class {}
ServicePackageSchema.setClass(ServicePackage);

const ServiceWorkerSchema = defineEntity({
  name: 'ServiceWorker',
  properties: {
    // The person's id.
    id: p.uuid().primary(),
    organisationId: p.uuid().index(),
    licences: p.array(),
    maxPerDay: p.smallint(),
    version: p.integer().version(),
  },
});
/** Somebody who serves at people's homes. */
export class ServiceWorker extends ServiceWorkerSchema.class {}
ServiceWorkerSchema.setClass(ServiceWorker);

const ServiceOrderSchema = defineEntity({
  name: 'ServiceOrder',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    caseId: p.uuid().index(),
    citizenId: p.uuid().index(),
    divisionCode: p.string(),
    itemCode: p.string(),
    quantity: p.decimal('number').precision(8).scale(2),
    unitPrice: p.integer(),
    wantedOn: p.date(),
    channel: p.string(),
    fundingSource: p.string(),
    contractId: p.uuid().nullable().index(),
    lineId: p.uuid().nullable(),
    providerId: p.uuid().nullable().index(),
    workerId: p.uuid().nullable().index(),
    secondWorkerId: p.uuid().nullable(),
    startsAt: p.datetime().nullable(),
    endsAt: p.datetime().nullable(),
    placedAt: p.datetime(),
    placedBy: p.uuid(),
    // When it must be accepted, and the day by which somebody must have come.
    acceptBy: p.datetime(),
    serveBy: p.date(),
    acceptedAt: p.datetime().nullable(),
    codeRound: p.smallint().default(0),
    signedInAt: p.datetime().nullable(),
    signedOutAt: p.datetime().nullable(),
    servedQuantity: p.decimal('number').precision(8).scale(2).nullable(),
    isSampled: p.boolean().default(false),
    score: p.smallint().nullable(),
    words: p.text().nullable(),
    followedUpBy: p.uuid().nullable(),
    exception: p.string().nullable(),
    exceptionText: p.text().nullable(),
    exceptionBy: p.uuid().nullable(),
    isComplained: p.boolean().default(false),
    redoOf: p.uuid().nullable(),
    settlementId: p.uuid().nullable().index(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['contractId', 'signedOutAt'] }],
});
/** One visit that somebody ordered. */
export class ServiceOrder extends ServiceOrderSchema.class {}
ServiceOrderSchema.setClass(ServiceOrder);

const CodeTrySchema = defineEntity({
  name: 'CodeTry',
  properties: { id: p.uuid().primary(), orderId: p.uuid().index(), round: p.smallint(), at: p.datetime() },
});
/** A wrong one-time code; kept though the act that brought it was refused. */
export class CodeTry extends CodeTrySchema.class {}
CodeTrySchema.setClass(CodeTry);

import { defineEntity, p } from '@mikro-orm/postgresql';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    organisationId: p.uuid().index(),
    kind: p.string(),
    filingNumber: p.string().unique(),
    name: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    // The day by which the next report is to be published.
    reportBy: p.date(),
    divisionCode: p.string(),
    version: p.integer().version(),
  },
});
/** A charity's appeal or programme, filed with civil affairs before it began. */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

const ProgrammeReportSchema = defineEntity({
  name: 'ProgrammeReport',
  properties: {
    id: p.uuid().primary(),
    programmeId: p.uuid().index(),
    publishedOn: p.date(),
    raised: p.bigint('number'),
    spent: p.bigint('number'),
    personTimes: p.integer(),
    isFinal: p.boolean(),
    isLate: p.boolean(),
  },
});
/** What a charity published of a programme: counts and amounts. */
export class ProgrammeReport extends ProgrammeReportSchema.class {}
ProgrammeReportSchema.setClass(ProgrammeReport);

const DisclosedMonthSchema = defineEntity({
  name: 'DisclosedMonth',
  properties: {
    month: p.string().length(7).primary(),
    closedAt: p.datetime(),
    // As it was in force that day.
    threshold: p.integer(),
  },
});
/** A month whose numbers are told, and never computed again. */
export class DisclosedMonth extends DisclosedMonthSchema.class {}
DisclosedMonthSchema.setClass(DisclosedMonth);

const DisclosedLineSchema = defineEntity({
  name: 'DisclosedLine',
  properties: {
    month: p.string().length(7).primary(),
    divisionCode: p.string().primary(),
    item: p.string().primary(),
    received: p.decimal('number').precision(14).scale(3),
    receivedValue: p.bigint('number'),
    // Empty where nothing went out, or what did would give a few families away.
    delivered: p.decimal('number').precision(14).scale(3).nullable(),
    deliveredValue: p.bigint('number').nullable(),
    families: p.integer().nullable(),
  },
});
/** What the public is told of one kind of thing in one month and place. */
export class DisclosedLine extends DisclosedLineSchema.class {}
DisclosedLineSchema.setClass(DisclosedLine);

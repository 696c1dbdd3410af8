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

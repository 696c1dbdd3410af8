import { defineEntity, p } from '@mikro-orm/postgresql';

const MeetingSchema = defineEntity({
  name: 'Meeting',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    kind: p.string(),
    divisionCode: p.string().index(),
    convenerId: p.uuid(),
    convenedBy: p.uuid(),
    topic: p.string(),
    place: p.string(),
    heldOn: p.date(),
    minutes: p.text().nullable(),
    issuedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** A joint meeting of a county's units. */
export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);

const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid().index(),
    caseId: p.uuid().index(),
    ordinal: p.smallint(),
    question: p.text(),
    unitIds: p.array(),
    // The task that came back because it was not done.
    taskId: p.uuid().nullable(),
  },
});
/** A case on the agenda, with a question for some of the units. */
export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);

const SeatSchema = defineEntity({
  name: 'Seat',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid().index(),
    organisationId: p.uuid().index(),
    isPresent: p.boolean().default(false),
    personId: p.uuid().nullable(),
    // The hash of each pack that was read from this seat.
    packs: p.array().default([]),
    signature: p.text().nullable(),
    signedBy: p.uuid().nullable(),
    signedAt: p.datetime().nullable(),
    // What the unit said last against the minutes.
    objection: p.text().nullable(),
  },
  uniques: [{ properties: ['meetingId', 'organisationId'] }],
});
/** A unit's seat at a meeting. */
export class Seat extends SeatSchema.class {}
SeatSchema.setClass(Seat);

const OpinionSchema = defineEntity({
  name: 'Opinion',
  properties: {
    id: p.uuid().primary(),
    itemId: p.uuid().index(),
    organisationId: p.uuid(),
    personId: p.uuid(),
    stance: p.string(),
    text: p.text(),
  },
  uniques: [{ properties: ['itemId', 'organisationId'] }],
});
/** What a unit says to an item. */
export class Opinion extends OpinionSchema.class {}
OpinionSchema.setClass(Opinion);

const DecisionSchema = defineEntity({
  name: 'Decision',
  properties: {
    id: p.uuid().primary(),
    itemId: p.uuid().index(),
    text: p.text(),
    leadId: p.uuid(),
    helperIds: p.array(),
    dueOn: p.date(),
    deliverable: p.string(),
    taskId: p.uuid(),
    decidedBy: p.uuid(),
  },
});
/** What a meeting decided on an item. */
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision);

const CaseReviewSchema = defineEntity({
  name: 'CaseReview',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    citizenId: p.uuid(),
    formNumber: p.string().unique(),
    state: p.string(),
    situation: p.text(),
    specialMatters: p.text(),
    reportingUnitId: p.uuid(),
    handlerId: p.uuid(),
    isSupported: p.boolean(),
    townshipOpinion: p.text(),
    meetingId: p.uuid().nullable(),
    summary: p.text().nullable(),
    category: p.string().nullable(),
    approvedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** The form of a case-by-case review 一事一议. */
export class CaseReview extends CaseReviewSchema.class {}
CaseReviewSchema.setClass(CaseReview);

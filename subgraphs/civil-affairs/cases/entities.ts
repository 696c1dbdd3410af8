import { defineEntity, p } from '@mikro-orm/postgresql';

const CaseSchema = defineEntity({
  name: 'Case',
  tableName: 'casefile',
  properties: {
    id: p.uuid().primary(),
    number: p.string().unique(),
    householdId: p.uuid().index(),
    divisionCode: p.string().index(),
    state: p.string().fieldName('stage'),
    level: p.string(),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    // Who handles it now, on which rung of the tree, and for how long the lease runs.
    handlerId: p.uuid().nullable(),
    assigneeId: p.uuid().nullable().index(),
    leaseUntil: p.datetime().nullable(),
    isDisputed: p.boolean().default(false),
    isVisited: p.boolean().default(false),
    evaluatedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** A household's case. */
export class Case extends CaseSchema.class {}
CaseSchema.setClass(Case);

const ReportSchema = defineEntity({
  name: 'Report',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    channel: p.string(),
    level: p.string(),
    text: p.text(),
    subjectId: p.uuid().nullable(),
    placeCode: p.string(),
    // The street that is to take it up.
    divisionCode: p.string().index(),
    reportedBy: p.uuid().index(),
    reportedAt: p.datetime(),
    caseId: p.uuid().nullable(),
    basis: p.string().nullable(),
    declined: p.string().nullable(),
    hops: p.smallint().default(0),
    version: p.integer().version(),
  },
});
/** A need that somebody reported. */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);

const StageEntrySchema = defineEntity({
  name: 'StageEntry',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    stage: p.string(),
    enteredOn: p.date(),
    // Several stages may be entered in a day; of those entered before 0.4.0 the moment was not kept.
    enteredAt: p.datetime().nullable(),
    reason: p.text().nullable(),
  },
});
/** A stage that a case entered. */
export class StageEntry extends StageEntrySchema.class {}
StageEntrySchema.setClass(StageEntry);

const RecusalSchema = defineEntity({
  name: 'Recusal',
  properties: { id: p.uuid().primary(), personId: p.uuid().index(), caseId: p.uuid(), relation: p.string() },
  uniques: [{ properties: ['personId', 'caseId'] }],
});
/** Someone who keeps away from a case, being related to the family. */
export class Recusal extends RecusalSchema.class {}
RecusalSchema.setClass(Recusal);

const CaseNoteSchema = defineEntity({
  name: 'CaseNote',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    organisationId: p.uuid(),
    writtenOn: p.date(),
    isCounselling: p.boolean(),
    text: p.text(),
  },
});
/** A note on a case; counselling notes are sealed. */
export class CaseNote extends CaseNoteSchema.class {}
CaseNoteSchema.setClass(CaseNote);

const AidEntrySchema = defineEntity({
  name: 'AidEntry',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    citizenId: p.uuid().nullable(),
    organisationId: p.uuid().nullable(),
    // The word of the department's event: housing.flat.allotted.
    kind: p.string(),
    helpedOn: p.date(),
    taskId: p.uuid().nullable(),
  },
});
/** A link of the aid chain that another room told of. */
export class AidEntry extends AidEntrySchema.class {}
AidEntrySchema.setClass(AidEntry);

const NewcomerSchema = defineEntity({
  name: 'Newcomer',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    caseId: p.uuid().index(),
    householdId: p.uuid().index(),
    citizenId: p.uuid().index(),
    // What whoever named them said.
    fullName: p.string(),
    sex: p.smallint(),
    birthDate: p.date(),
    relation: p.string(),
    // The scopes that are open until somebody has confirmed.
    opens: p.array(),
    namedBy: p.uuid(),
    // Who reported the need, where a report led here.
    reportedBy: p.uuid().nullable(),
    // The county that has to confirm: where the person is registered, else the one that named them.
    answeringCode: p.string().index(),
    answerBy: p.date(),
    decidedBy: p.uuid().nullable(),
    reason: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** Somebody whom a case names by their id and whom the street's register does not have. */
export class Newcomer extends NewcomerSchema.class {}
NewcomerSchema.setClass(Newcomer);

import { defineEntity, p } from '@mikro-orm/postgresql';

const CaseSchema = defineEntity({
  name: 'Case',
  tableName: 'casefile',
  properties: {
    id: p.uuid().primary(),
    number: p.string().unique(),
    householdId: p.uuid().index(),
    divisionCode: p.string().index(),
    stage: p.string(),
    level: p.string(),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** A household's case. */
export class Case extends CaseSchema.class {}
CaseSchema.setClass(Case);

const ParticipationSchema = defineEntity({
  name: 'Participation',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    organisationId: p.uuid().index(),
    // Where only one named person of the organisation takes part.
    personId: p.uuid().nullable(),
    purpose: p.string(),
    scopes: p.array(),
    joinedOn: p.date(),
    leftOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** An organisation's part in a case: for a purpose, with named scopes. */
export class Participation extends ParticipationSchema.class {}
ParticipationSchema.setClass(Participation);

const StageEntrySchema = defineEntity({
  name: 'StageEntry',
  properties: { id: p.uuid().primary(), caseId: p.uuid().index(), stage: p.string(), enteredOn: p.date() },
});
/** A stage that a case entered. */
export class StageEntry extends StageEntrySchema.class {}
StageEntrySchema.setClass(StageEntry);

const TaskSchema = defineEntity({
  name: 'Task',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    title: p.string(),
    leadId: p.uuid().index(),
    state: p.string(),
    dueOn: p.date(),
    deliverable: p.string(),
    version: p.integer().version(),
  },
});
/** What one unit has to do in a case. */
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);

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

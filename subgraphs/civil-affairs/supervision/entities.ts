import { defineEntity, p } from '@mikro-orm/postgresql';

const TaskSchema = defineEntity({
  name: 'Task',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    title: p.string(),
    leadId: p.uuid().index(),
    helperIds: p.array().default([]),
    // Whom it is about, for the room that is to answer it.
    citizenIds: p.array().default([]),
    state: p.string(),
    dueOn: p.date(),
    deliverable: p.string(),
    assignedBy: p.uuid().nullable(),
    assigneeId: p.uuid().nullable().index(),
    leaseUntil: p.datetime().nullable(),
    report: p.text().nullable(),
    reportedBy: p.uuid().nullable(),
    approvedBy: p.uuid().nullable(),
    declined: p.string().nullable(),
    // While the resident is waited for, the clock stands still.
    pausedOn: p.date().nullable(),
    rung: p.smallint().default(0),
    decisionId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** What one unit has to do in a case. */
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);

const NoticeSchema = defineEntity({
  name: 'Notice',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().index(),
    kind: p.string(),
    subjectId: p.uuid(),
    caseId: p.uuid().nullable(),
    sentAt: p.datetime(),
    readAt: p.datetime().nullable(),
  },
});
/** Something a person is told: a kind and ids, never names or findings. */
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);

const ParameterSchema = defineEntity({
  name: 'Parameter',
  properties: {
    name: p.string().primary(),
    value: p.integer(),
    // DAYS, WORKDAYS, MINUTES or TIMES.
    unit: p.string(),
    legalBasis: p.string(),
    // A county changes a value by ending its row and adding another.
    effectiveFrom: p.date().primary(),
    effectiveTo: p.date().nullable(),
  },
});
/** How long something may take, or how often: a row, not a constant. */
export class Parameter extends ParameterSchema.class {}
ParameterSchema.setClass(Parameter);

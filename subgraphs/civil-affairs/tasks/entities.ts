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
    escalation: p.smallint().default(0),
    decisionId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** What one unit has to do in a case. */
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);

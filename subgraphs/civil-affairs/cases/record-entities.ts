import { defineEntity, p } from '@mikro-orm/postgresql';

const VisitSchema = defineEntity({
  name: 'Visit',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    kind: p.string(),
    visitedOn: p.date(),
    visitedBy: p.uuid(),
    confirmedBy: p.uuid().nullable(),
    findings: p.text(),
    version: p.integer().version(),
  },
});
/** A visit to the family's home. */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);

const AssessmentSchema = defineEntity({
  name: 'Assessment',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    citizenId: p.uuid(),
    dimensions: p.json().$type<Record<string, number>>(),
    failedSelfCare: p.array(),
    selfCareLevel: p.string(),
    packageLevel: p.string(),
    assessedOn: p.date(),
    validUntil: p.date(),
    assessedBy: p.uuid(),
  },
});
/** What a person needs: seven dimensions and six self-care items. */
export class Assessment extends AssessmentSchema.class {}
AssessmentSchema.setClass(Assessment);

const PlanSchema = defineEntity({
  name: 'Plan',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    edition: p.smallint(),
    state: p.string(),
    goal: p.text(),
    measures: p.array(),
    draftedBy: p.uuid(),
    approvedBy: p.uuid().nullable(),
    approvedOn: p.date().nullable(),
    returnedFor: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** What is to be done for a family; an approved edition is never changed. */
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);

const EvaluationSchema = defineEntity({
  name: 'Evaluation',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    result: p.string(),
    text: p.text(),
    recordedBy: p.uuid(),
    recordedOn: p.date(),
    score: p.smallint().nullable(),
    words: p.text().nullable(),
    confirmedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** What came of the help, with the family's own word on it. */
export class Evaluation extends EvaluationSchema.class {}
EvaluationSchema.setClass(Evaluation);

const HearingSchema = defineEntity({
  name: 'Hearing',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    kind: p.string(),
    assistanceId: p.uuid(),
    reason: p.text(),
    calledBy: p.uuid(),
    statement: p.text().nullable(),
    heldOn: p.date().nullable(),
    outcome: p.string().nullable(),
    amount: p.bigint('number').nullable(),
    decidedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** The person is heard before help is reduced or ended. */
export class Hearing extends HearingSchema.class {}
HearingSchema.setClass(Hearing);

const EntitlementSchema = defineEntity({
  name: 'Entitlement',
  properties: {
    id: p.uuid().primary(),
    category: p.string(),
    aid: p.string(),
    // INCOMPATIBLE with the category, or DUE with it.
    kind: p.string(),
    legalBasis: p.string(),
    explanation: p.string(),
    effectiveFrom: p.date(),
    effectiveTo: p.date().nullable(),
  },
});
/** What goes with a category, or never beside it: a row, not a constant. */
export class Entitlement extends EntitlementSchema.class {}
EntitlementSchema.setClass(Entitlement);

import { defineEntity, p } from '@mikro-orm/postgresql';

const SharingRequestSchema = defineEntity({
  name: 'SharingRequest',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    organisationId: p.uuid().index(),
    requestedBy: p.uuid(),
    scope: p.string(),
    // The department that owns the scope, and is to answer.
    owner: p.string().index(),
    basis: p.text(),
    scenario: p.text(),
    items: p.array(),
    mode: p.string(),
    purpose: p.string(),
    months: p.smallint(),
    answerBy: p.date(),
    isExtended: p.boolean().default(false),
    wasIncomplete: p.boolean().default(false),
    reason: p.text().nullable(),
    decidedBy: p.uuid().nullable(),
    agreementId: p.uuid().nullable(),
    deliverBy: p.date().nullable(),
    deliveredOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** A department asks another for a scope (Decree 809, articles 20 to 22). */
export class SharingRequest extends SharingRequestSchema.class {}
SharingRequestSchema.setClass(SharingRequest);

const CorrectionSchema = defineEntity({
  name: 'Correction',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    citizenId: p.uuid().index(),
    owner: p.string(),
    // The share and its field: PoliceShare, diedOn.
    type: p.string(),
    field: p.string(),
    statement: p.text(),
    requestedBy: p.uuid().index(),
    answerBy: p.date(),
    answer: p.text().nullable(),
    answeredBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** A fact that somebody says is wrong, sent back to its source department. */
export class Correction extends CorrectionSchema.class {}
CorrectionSchema.setClass(Correction);

const EmergencyAccessSchema = defineEntity({
  name: 'EmergencyAccess',
  properties: {
    id: p.uuid().primary(),
    state: p.string(),
    personId: p.uuid().index(),
    caseId: p.uuid().index(),
    citizenId: p.uuid().index(),
    scope: p.string(),
    reason: p.text(),
    openedAt: p.datetime(),
    until: p.datetime(),
    // The second person, of the owner's department, where the scope is sealed.
    secondedBy: p.uuid().nullable(),
    reviewBy: p.date(),
    reviewedBy: p.uuid().nullable(),
    finding: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** Break-glass: one named scope about one person, for half an hour, reviewed afterwards. */
export class EmergencyAccess extends EmergencyAccessSchema.class {}
EmergencyAccessSchema.setClass(EmergencyAccess);

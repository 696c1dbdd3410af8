import { defineEntity, p } from '@mikro-orm/postgresql';

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
    state: p.string().default('ACTIVE'),
    // Charities, firms and other outsiders take part by the family's consent alone (PIPL 23).
    consentedBy: p.uuid().nullable(),
    consentForm: p.string().nullable(),
    invitedBy: p.uuid().nullable(),
    // Where it came with a meeting's agenda, and ends with it.
    meetingId: p.uuid().nullable().index(),
    // Where it came with a task, and ends with it.
    taskId: p.uuid().nullable().index(),
    // Where it came with a visit, and ends with it.
    orderId: p.uuid().nullable().index(),
    version: p.integer().version(),
  },
});
/** An organisation's part in a case: for a purpose, with named scopes. */
export class Participation extends ParticipationSchema.class {}
ParticipationSchema.setClass(Participation);

const ReferralSchema = defineEntity({
  name: 'Referral',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    fromId: p.uuid(),
    toId: p.uuid().index(),
    // Every unit it came by, so that it never comes to one twice.
    path: p.array(),
    need: p.string(),
    purpose: p.string(),
    scopes: p.array(),
    text: p.text(),
    declined: p.string().nullable(),
    answerBy: p.date(),
    version: p.integer().version(),
  },
});
/** A case offered to another unit. */
export class Referral extends ReferralSchema.class {}
ReferralSchema.setClass(Referral);

/** What one unit says about whose task it is. */
export interface Claim {
  organisation: string;
  isOurs: boolean;
  reason: string;
  on: string;
}

const DisputeSchema = defineEntity({
  name: 'Dispute',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    question: p.text(),
    units: p.array(),
    claims: p.json().$type<Claim[]>(),
    interimId: p.uuid().nullable(),
    leadId: p.uuid().nullable(),
    settleBy: p.date(),
    openedBy: p.uuid(),
    version: p.integer().version(),
  },
});
/** Units that do not agree on whose task something is. */
export class Dispute extends DisputeSchema.class {}
DisputeSchema.setClass(Dispute);

import { defineEntity, p } from '@mikro-orm/postgresql';

const VolunteerRecordSchema = defineEntity({
  name: 'VolunteerRecord',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().index(),
    organisationId: p.uuid().index(),
    item: p.string(),
    servedOn: p.date(),
    hours: p.decimal('number').precision(6).scale(2),
    allocationId: p.uuid().nullable(),
    recordedOn: p.date(),
    recordedBy: p.uuid(),
  },
  uniques: [{ properties: ['personId', 'allocationId'] }],
});
/** Hours that a volunteer served, in their own name. */
export class VolunteerRecord extends VolunteerRecordSchema.class {}
VolunteerRecordSchema.setClass(VolunteerRecord);

const ScreeningSchema = defineEntity({
  name: 'Screening',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().index(),
    isClear: p.boolean(),
    screenedOn: p.date(),
    validUntil: p.date(),
    recordedBy: p.uuid(),
  },
});
/** The look into the offender query system before somebody is alone with a child. */
export class Screening extends ScreeningSchema.class {}
ScreeningSchema.setClass(Screening);

const CertificateSchema = defineEntity({
  name: 'VolunteerCertificate',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().index(),
    organisationId: p.uuid(),
    fromOn: p.date(),
    toOn: p.date(),
    // As the volunteer had stated it when the certificate was issued.
    name: p.string().nullable(),
    hours: p.decimal('number').precision(8).scale(2),
    code: p.string().unique(),
    issuedOn: p.date(),
    issuedBy: p.uuid(),
  },
});
/** A certificate of hours served, free of charge. */
export class VolunteerCertificate extends CertificateSchema.class {}
CertificateSchema.setClass(VolunteerCertificate);

const VolunteerSchema = defineEntity({
  name: 'Volunteer',
  properties: {
    // The person's id: enrolled once, with one team.
    id: p.uuid().primary(),
    organisationId: p.uuid().index(),
    // As they state it themselves; empty until they do.
    name: p.string().nullable(),
    enrolledOn: p.date(),
  },
});
/** Somebody who agreed to serve, in their own name. */
export class Volunteer extends VolunteerSchema.class {}
VolunteerSchema.setClass(Volunteer);

import { defineEntity, p } from '@mikro-orm/postgresql';

const RegistrationSchema = defineEntity({
  name: 'Registration',
  properties: {
    citizenId: p.uuid().primary(),
    divisionCode: p.string().index(),
    status: p.string(),
    hasResidencePermit: p.boolean(),
    diedOn: p.date().nullable(),
    reportedMissingOn: p.date().nullable(),
    missingReceipt: p.string().nullable(),
    heldSince: p.date().nullable(),
    hasVehicle: p.boolean(),
    investigation: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** What the police hold about a citizen. */
export class Registration extends RegistrationSchema.class {}
RegistrationSchema.setClass(Registration);

const ResidentNumberSchema = defineEntity({
  name: 'ResidentNumber',
  properties: { citizenId: p.uuid().primary(), sealed: p.text() },
});
/** A resident ID number, encrypted; it leaves this room only masked, or as an answer. */
export class ResidentNumber extends ResidentNumberSchema.class {}
ResidentNumberSchema.setClass(ResidentNumber);

import { defineEntity, p } from '@mikro-orm/postgresql';

const RegistrationSchema = defineEntity({
  name: 'Registration',
  properties: {
    citizenId: p.uuid().primary(),
    // Where the record is kept; an officer's own register is cut to it.
    divisionCode: p.string().index(),
    registeredCode: p.string().nullable(),
    status: p.string().nullable(),
    hasResidencePermit: p.boolean().nullable(),
    diedOn: p.date().nullable(),
    reportedMissingOn: p.date().nullable(),
    missingReceipt: p.string().nullable(),
    heldSince: p.date().nullable(),
    hasVehicle: p.boolean().nullable(),
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

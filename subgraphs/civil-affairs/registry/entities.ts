import { defineEntity, p } from '@mikro-orm/postgresql';

const DivisionSchema = defineEntity({
  name: 'Division',
  properties: { code: p.string().length(12).primary(), name: p.string() },
});
/** A place, from province (2 digits) to community (12). */
export class Division extends DivisionSchema.class {}
DivisionSchema.setClass(Division);

const OrganisationSchema = defineEntity({
  name: 'Organisation',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    kind: p.string(),
    creditCode: p.string().nullable(),
    divisionCode: p.string().index(),
    // The room that this organisation owns, if it owns one.
    department: p.string().nullable(),
  },
});
/** A member of the coordination network. */
export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation);

const AgreementSchema = defineEntity({
  name: 'Agreement',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid().index(),
    scopes: p.array(),
    legalBasis: p.string(),
    effectiveFrom: p.date(),
    effectiveTo: p.date().nullable(),
    isSuspended: p.boolean().default(false),
    version: p.integer().version(),
  },
});
/** Scopes that are granted to an organisation for a time. */
export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement);

const PersonSchema = defineEntity({
  name: 'Person',
  properties: {
    id: p.uuid().primary(),
    // What the identity provider calls them: the demo account, or the subject of an external token.
    login: p.string().unique(),
    name: p.string(),
    citizenId: p.uuid().nullable(),
    role: p.string(),
    organisationId: p.uuid().nullable(),
    divisionCode: p.string(),
    endedOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** Someone who can sign in, and what they are in the network. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

const DutySchema = defineEntity({
  name: 'Duty',
  properties: {
    id: p.uuid().primary(),
    role: p.string().index(),
    // CASE: over every open case of the division. HOUSEHOLD: over whoever draws assistance there.
    extent: p.string(),
    purpose: p.string(),
    // Whether the file of a closed case stays readable, for the term of the parameter `closed-case`.
    afterClose: p.boolean().default(false),
    legalBasis: p.string(),
    effectiveFrom: p.date(),
    effectiveTo: p.date().nullable(),
  },
});
/** What the law makes a role look after within its division: a row, not a constant. */
export class Duty extends DutySchema.class {}
DutySchema.setClass(Duty);

const LimitedScopeSchema = defineEntity({
  name: 'LimitedScope',
  properties: {
    // EMERGENCY: for shelter and first aid, before anybody has confirmed. CLOSED: of a case that is closed.
    ground: p.string().primary(),
    scope: p.string().primary(),
    legalBasis: p.string(),
  },
});
/** A scope that a ground opens which opens no more than such rows say. */
export class LimitedScope extends LimitedScopeSchema.class {}
LimitedScopeSchema.setClass(LimitedScope);

const HouseholdSchema = defineEntity({
  name: 'Household',
  properties: {
    id: p.uuid().primary(),
    registeredCode: p.string().nullable(),
    residenceCode: p.string().index(),
    address: p.string(),
  },
});
/** People who live together. */
export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);

const CitizenSchema = defineEntity({
  name: 'Citizen',
  properties: {
    id: p.uuid().primary(),
    householdId: p.uuid().index(),
    relation: p.string(),
    ordinal: p.smallint(),
    // Which letter masks a minor's name: 1 is 儿童A.
    childOrdinal: p.smallint().nullable(),
    fullName: p.string(),
    sex: p.smallint(),
    birthDate: p.date(),
    phone: p.string().nullable(),
    maritalStatus: p.string().nullable(),
    disabilitySubsidy: p.bigint('number').nullable(),
    version: p.integer().version(),
  },
});
/** A person the network helps, as a member of their household. */
export class Citizen extends CitizenSchema.class {}
CitizenSchema.setClass(Citizen);

const KinshipSchema = defineEntity({
  name: 'Kinship',
  properties: {
    id: p.uuid().primary(),
    citizenId: p.uuid().index(),
    relativeId: p.uuid(),
    relation: p.string(),
  },
});
/** What a relative is to a citizen. */
export class Kinship extends KinshipSchema.class {}
KinshipSchema.setClass(Kinship);

const GuardianshipSchema = defineEntity({
  name: 'Guardianship',
  properties: {
    id: p.uuid().primary(),
    wardId: p.uuid().index(),
    guardianId: p.uuid().index(),
    kind: p.string(),
    sinceOn: p.date(),
    endedOn: p.date().nullable(),
  },
});
/** Care of a citizen by another. */
export class Guardianship extends GuardianshipSchema.class {}
GuardianshipSchema.setClass(Guardianship);

const AssistanceSchema = defineEntity({
  name: 'Assistance',
  properties: {
    id: p.uuid().primary(),
    citizenId: p.uuid().index(),
    category: p.string(),
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    confirmedBy: p.string(),
    amount: p.bigint('number').nullable(),
    account: p.string().nullable(),
    payableFrom: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** A category recognised for a citizen, and what is paid under it. */
export class Assistance extends AssistanceSchema.class {}
AssistanceSchema.setClass(Assistance);

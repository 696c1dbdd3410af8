import { defineEntity, p } from '@mikro-orm/postgresql';

const NeedSchema = defineEntity({
  name: 'Need',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    alias: p.string(),
    kind: p.string(),
    item: p.string(),
    quantity: p.double(),
    unit: p.string(),
    divisionCode: p.string().index(),
    town: p.string(),
    isOpen: p.boolean(),
    // A task card is for the one person who carries it out.
    personId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** A need as a card without identity. */
export class Need extends NeedSchema.class {}
NeedSchema.setClass(Need);

const AidSchema = defineEntity({
  name: 'Aid',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    donorId: p.uuid(),
    isAnonymous: p.boolean(),
    kind: p.string(),
    item: p.string(),
    quantity: p.double(),
    unit: p.string(),
    value: p.bigint('number').nullable(),
    state: p.string(),
    deliveredOn: p.date().nullable(),
    version: p.integer().version(),
  },
});
/** Something given to a case. */
export class Aid extends AidSchema.class {}
AidSchema.setClass(Aid);

const ProfileSchema = defineEntity({
  name: 'Profile',
  properties: {
    organisationId: p.uuid().primary(),
    summary: p.string(),
    mayFundraise: p.boolean(),
    version: p.integer().version(),
  },
});
/** What is public about an organisation of the pool. */
export class Profile extends ProfileSchema.class {}
ProfileSchema.setClass(Profile);

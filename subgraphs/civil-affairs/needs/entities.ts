import { defineEntity, p } from '@mikro-orm/postgresql';

const CaseNeedSchema = defineEntity({
  name: 'CaseNeed',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    item: p.string(),
    quantity: p.decimal('number').precision(14).scale(3),
    beneficiary: p.string(),
    size: p.smallint(),
    grade: p.smallint().nullable(),
    until: p.date().nullable(),
    // As the card says it: the street, or the county where the street has too few families to hide in.
    placeCode: p.string().nullable(),
    town: p.string().nullable(),
    draftedBy: p.uuid(),
    consentedBy: p.uuid().nullable(),
    consentForm: p.string().nullable(),
    version: p.integer().version(),
  },
});
/** A need of a family that may be published as a card without identity. */
export class CaseNeed extends CaseNeedSchema.class {}
CaseNeedSchema.setClass(CaseNeed);

const GiftSchema = defineEntity({
  name: 'Gift',
  properties: {
    // The pool's allocation.
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    needId: p.uuid().nullable(),
    state: p.string(),
    allocatedOn: p.date(),
    deliveredOn: p.date().nullable(),
    score: p.smallint().nullable(),
    thanks: p.string().nullable(),
    confirmedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** Something that the pool set aside for a case, until the family says that it came. */
export class Gift extends GiftSchema.class {}
GiftSchema.setClass(Gift);

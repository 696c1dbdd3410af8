import { defineEntity, p } from '@mikro-orm/postgresql';

const NeedSchema = defineEntity({
  name: 'Need',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().index(),
    state: p.string(),
    item: p.string(),
    quantity: p.decimal('number').precision(14).scale(3),
    // What was set aside for it so far.
    met: p.decimal('number').precision(14).scale(3).default(0),
    beneficiary: p.string(),
    size: p.smallint(),
    // The school grade, 1 to 12: on the task card only.
    grade: p.smallint().nullable(),
    // The street, or the county where the street has too few families.
    placeCode: p.string().index(),
    town: p.string(),
    publishedOn: p.date(),
    until: p.date().nullable(),
    // Organisations of people related to the family; nobody is told.
    barred: p.array(),
    version: p.integer().version(),
  },
});
/** A need as a card without identity. */
export class Need extends NeedSchema.class {}
NeedSchema.setClass(Need);

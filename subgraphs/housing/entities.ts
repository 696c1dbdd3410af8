import { defineEntity, p } from '@mikro-orm/postgresql';

const HousingRecordSchema = defineEntity({
  name: 'HousingRecord',
  properties: {
    citizenId: p.uuid().primary(),
    // Where the record is kept; a housing officer's own register is cut to it.
    divisionCode: p.string().index(),
    tenure: p.string().nullable(),
    areaPerPerson: p.double().nullable(),
    rentalStatus: p.string().nullable(),
    dangerGrade: p.string().nullable(),
    propertyCount: p.smallint().nullable(),
    version: p.integer().version(),
  },
});
/** How a citizen lives, with the answer of the real-estate register. */
export class HousingRecord extends HousingRecordSchema.class {}
HousingRecordSchema.setClass(HousingRecord);

const RentalApplicationSchema = defineEntity({
  name: 'RentalApplication',
  properties: {
    id: p.uuid().primary(),
    citizenId: p.uuid().unique(),
    divisionCode: p.string(),
    appliedOn: p.date().nullable(),
    isWaiting: p.boolean(),
    flat: p.string().nullable(),
    // What no two allotments share: the county and the flat's name, however it is written.
    allotment: p.string().unique().nullable(),
    monthlyRent: p.bigint('number').nullable(),
    version: p.integer().version(),
  },
});
/** A citizen's application for a public rental flat; its place in the queue follows from the county's earlier ones. */
export class RentalApplication extends RentalApplicationSchema.class {}
RentalApplicationSchema.setClass(RentalApplication);

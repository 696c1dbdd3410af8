import { defineEntity, p } from '@mikro-orm/postgresql';

const HealthRecordSchema = defineEntity({
  name: 'HealthRecord',
  properties: {
    citizenId: p.uuid().primary(),
    // Where the record is kept; a health officer's own register is cut to it.
    divisionCode: p.string().index(),
    // What nobody said is null, here and in every room.
    isSeriouslyIll: p.boolean().nullable(),
    selfPayBand: p.string().nullable(),
    isInsured: p.boolean().nullable(),
    hasPremiumAid: p.boolean().nullable(),
    disabilityType: p.smallint().nullable(),
    disabilityLevel: p.smallint().nullable(),
    selfCareLevel: p.string().nullable(),
    careNotes: p.string().nullable(),
    depressionScreenBand: p.string().nullable(),
    familyDoctor: p.string().nullable(),
    diagnosis: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** What the health bureau holds about a citizen, with facts of medical insurance and the disabled persons' federation. */
export class HealthRecord extends HealthRecordSchema.class {}
HealthRecordSchema.setClass(HealthRecord);

const DoctorVisitSchema = defineEntity({
  name: 'DoctorVisit',
  properties: { id: p.uuid().primary(), citizenId: p.uuid().index(), visitedOn: p.date(), kind: p.string() },
});
/** A visit of the family doctor. */
export class DoctorVisit extends DoctorVisitSchema.class {}
DoctorVisitSchema.setClass(DoctorVisit);

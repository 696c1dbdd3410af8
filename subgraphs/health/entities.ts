import { defineEntity, p } from '@mikro-orm/postgresql';

const HealthRecordSchema = defineEntity({
  name: 'HealthRecord',
  properties: {
    citizenId: p.uuid().primary(),
    // Where the record is kept; a health officer's own register is cut to it.
    divisionCode: p.string().index(),
    isSeriouslyIll: p.boolean(),
    selfPayBand: p.string(),
    isInsured: p.boolean(),
    hasPremiumAid: p.boolean(),
    disabilityType: p.smallint().nullable(),
    disabilityLevel: p.smallint().nullable(),
    selfCareLevel: p.string(),
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

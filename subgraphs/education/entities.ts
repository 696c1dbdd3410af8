import { defineEntity, p } from '@mikro-orm/postgresql';

const PupilSchema = defineEntity({
  name: 'Pupil',
  properties: {
    citizenId: p.uuid().primary(),
    // Where the school is; an education officer's own register is cut to it.
    divisionCode: p.string().index(),
    school: p.string().nullable(),
    isEnrolled: p.boolean().nullable(),
    stage: p.string().nullable(),
    absenceDays: p.smallint().nullable(),
    dropOutRisk: p.string().nullable(),
    aidLevel: p.string().nullable(),
    marks: p.text().nullable(),
    counsellingNote: p.text().nullable(),
    version: p.integer().version(),
  },
});
/** A pupil or student. */
export class Pupil extends PupilSchema.class {}
PupilSchema.setClass(Pupil);

const EducationGrantSchema = defineEntity({
  name: 'EducationGrant',
  properties: {
    id: p.uuid().primary(),
    citizenId: p.uuid().index(),
    term: p.string(),
    amount: p.bigint('number'),
  },
});
/** Aid granted for a school term. */
export class EducationGrant extends EducationGrantSchema.class {}
EducationGrantSchema.setClass(EducationGrant);

const AttendanceWatchSchema = defineEntity({
  name: 'AttendanceWatch',
  properties: {
    id: p.uuid().primary(),
    citizenId: p.uuid().index(),
    school: p.string(),
    openedOn: p.date(),
    until: p.date(),
  },
});
/** A school looks after a child's attendance for a time. */
export class AttendanceWatch extends AttendanceWatchSchema.class {}
AttendanceWatchSchema.setClass(AttendanceWatch);

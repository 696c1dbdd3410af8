import { hash } from 'node:crypto';
import { addDays, addWorkdays, create, lock, look, type Outcome, parameter, refusal } from '#kernel';
import { type Act, acts, itemOf, unitOf } from '../lifecycle.ts';
import { Profile } from '../organisations/index.ts';
import type {
  EnrolAsVolunteerInput,
  IssueVolunteerCertificateInput,
  RecordScreeningInput,
  RecordVolunteerHoursInput,
} from '../schema.types.ts';
import { Screening, Volunteer, VolunteerCertificate, VolunteerRecord } from './entities.ts';

const made = (row: { id: string }, state: string) => (): Outcome => ({ id: row.id, state, version: 1 });

const LONGEST_NAME = 50;

/** Nobody is enrolled but by themselves, in the name that they state (志愿服务条例 7, 25). */
async function enrolAsVolunteer({ name }: EnrolAsVolunteerInput, act: Act) {
  const { person } = act.context.who;
  if (name && name.length > LONGEST_NAME)
    throw refusal('BAD_USER_INPUT', `A name has at most ${LONGEST_NAME} characters.`, 'name');
  const volunteer =
    (await lock(act, Volunteer, person)) ??
    create(act, Volunteer, { id: person, organisationId: unitOf(act), enrolledOn: act.today });
  if (name) volunteer.name = name;
  return made({ id: person }, 'ENROLLED');
}

async function volunteerOf(act: Act, person: string): Promise<Volunteer> {
  const found = await look(act, Volunteer, person, 'person');
  if (!found || found.organisationId !== unitOf(act)) throw refusal('NOT_FOUND', undefined, 'person');
  return found;
}

const ERRAND = 'select from allocation where id::text = ? and carrier_id = ?';

/** Hours of actual service, in the volunteer's own name, within ten working days (志愿服务记录与证明出具办法 7, 11). */
async function recordVolunteerHours(
  { person, item, servedOn, hours, allocation }: RecordVolunteerHoursInput,
  act: Act,
) {
  await volunteerOf(act, person);
  const { code } = itemOf(item);
  if (!(hours > 0 && hours <= 24) || Number(hours.toFixed(2)) !== hours)
    throw refusal('BAD_USER_INPUT', 'Hours are more than 0 and at most 24, in hundredths.', 'hours');
  if (servedOn > act.today) throw refusal('BAD_USER_INPUT', 'servedOn is still to come.', 'servedOn');
  const { value: days } = await parameter(act, 'volunteer-record');
  if (addWorkdays(servedOn, days) < act.today)
    throw refusal('BAD_USER_INPUT', `Hours are recorded within ${days} working days.`, 'servedOn');
  if (allocation && (await act.em.execute(ERRAND, [allocation, person])).length === 0)
    throw refusal('BAD_USER_INPUT', 'This was not the volunteer’s errand.', 'allocation');
  // Two records of one day are counted together.
  await act.em.execute('select from volunteer where id = ? for update', [person]);
  const [{ sum }] = (await act.em.execute(
    `select coalesce(sum(hours), 0)::float8 as sum from volunteer_record where person_id = ? and served_on = ?`,
    [person, servedOn],
  )) as [{ sum: number }];
  if (sum + hours > 24) throw refusal('BAD_USER_INPUT', 'A day has 24 hours.', 'hours');
  const record = create(act, VolunteerRecord, {
    personId: person,
    organisationId: unitOf(act),
    item: code,
    servedOn,
    hours,
    allocationId: allocation ?? null,
    recordedOn: act.today,
    recordedBy: act.context.who.person,
  });
  act.emit('resource-pool.volunteer.recorded', { record: record.id, person });
  return made(record, 'RECORDED');
}

/** A volunteer whose team is of the actor's county; of another county's nobody learns whether there is one. */
export async function volunteerOfCounty(act: Act, person: string): Promise<Volunteer | null> {
  const volunteer = await look(act, Volunteer, person, 'person');
  const team =
    volunteer && ((await act.em.findOne(Profile, { id: volunteer.organisationId })) as Profile | null);
  return team?.divisionCode.startsWith(act.context.who.division.slice(0, 6)) ? volunteer : null;
}

async function recordScreening({ person, isClear }: RecordScreeningInput, act: Act) {
  if (!(await volunteerOfCounty(act, person))) throw refusal('NOT_FOUND', undefined, 'person');
  const { value: days } = await parameter(act, 'screening-valid');
  const screening = create(act, Screening, {
    personId: person,
    isClear,
    screenedOn: act.today,
    validUntil: addDays(act.today, days),
    recordedBy: act.context.who.person,
  });
  act.emit('resource-pool.volunteer.screened', { screening: screening.id });
  return made(screening, 'RECORDED');
}

async function issueVolunteerCertificate({ person, fromOn, toOn }: IssueVolunteerCertificateInput, act: Act) {
  const { name } = await volunteerOf(act, person);
  if (!name)
    throw refusal('CONFLICT', 'The volunteer has not stated their name yet: enrolAsVolunteer.', 'person');
  if (fromOn > toOn) throw refusal('BAD_USER_INPUT', 'toOn lies before fromOn.', 'toOn');
  const [{ hours }] = (await act.em.execute(
    `select coalesce(sum(hours), 0)::float8 as hours from volunteer_record where person_id = ? and organisation_id = ? and served_on between ? and ?`,
    [person, unitOf(act), fromOn, toOn],
  )) as [{ hours: number }];
  if (hours === 0) throw refusal('CONFLICT', 'No hours were recorded in this time.', 'fromOn');
  const id = crypto.randomUUID();
  const certificate = create(act, VolunteerCertificate, {
    id,
    personId: person,
    organisationId: unitOf(act),
    name,
    fromOn,
    toOn,
    hours,
    code: hash('sha256', id, 'hex').slice(0, 12).toUpperCase(),
    issuedOn: act.today,
    issuedBy: act.context.who.person,
  });
  act.emit('resource-pool.certificate.issued', { certificate: certificate.id, person });
  return made(certificate, 'ISSUED');
}

export const volunteerMutations = acts({
  enrolAsVolunteer,
  recordVolunteerHours,
  recordScreening,
  issueVolunteerCertificate,
});

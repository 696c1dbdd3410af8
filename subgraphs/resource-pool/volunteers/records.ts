import { addWorkdays, create, parameter, refusal, row } from '#kernel';
import { itemOf } from '../items.ts';
import { type Act, acts, made, unitOf } from '../lifecycle.ts';
import type { RecordVolunteerHoursInput } from '../schema.types.ts';
import { VolunteerRecord } from './entities.ts';
import { sql } from './volunteers.sql.ts';
import { volunteerOf } from './volunteers.ts';

/** Hours of actual service, in the volunteer's own name, within ten working days (志愿服务记录与证明出具办法 7, 11). */
async function recordVolunteerHours(
  { person, item, servedOn, hours, allocation = null }: RecordVolunteerHoursInput,
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
  if (allocation && !(await row(act, sql.isErrand, { allocation, person })))
    throw refusal('BAD_USER_INPUT', 'This was not the volunteer’s errand.', 'allocation');
  const { hours: before = 0 } = (await row(act, sql.hoursOnDay, { person, day: servedOn })) ?? {};
  if (before + hours > 24) throw refusal('BAD_USER_INPUT', 'A day has 24 hours.', 'hours');
  const record = create(act, VolunteerRecord, {
    personId: person,
    organisationId: unitOf(act),
    item: code,
    servedOn,
    hours,
    allocationId: allocation,
    recordedOn: act.today,
    recordedBy: act.context.who.person,
  });
  act.emit('resource-pool.volunteer.recorded', { record: record.id, person });
  return made(record, 'RECORDED');
}

export const recordMutations = acts({ recordVolunteerHours });

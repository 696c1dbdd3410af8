import { addDays, create, parameter, refusal, row } from '#kernel';
import { type Act, acts, made } from '../lifecycle.ts';
import type { RecordScreeningInput } from '../schema.types.ts';
import { Screening } from './entities.ts';
import { sql } from './volunteers.sql.ts';
import { volunteerOfCounty } from './volunteers.ts';

/** Who is alone with a child was looked up first, and that look is still valid (未成年人保护法 98). */
export async function checkScreened(act: Act, person: string) {
  if (!(await row(act, sql.isScreened, { person }))?.isScreened)
    throw refusal(
      'CONFLICT',
      'Before being alone with a child, a volunteer needs a valid screening.',
      'person',
    );
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

export const screeningMutations = acts({ recordScreening });

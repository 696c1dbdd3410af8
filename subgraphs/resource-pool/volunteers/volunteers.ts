import { create, lock, look, refusal } from '#kernel';
import { type Act, acts, made, unitOf } from '../lifecycle.ts';
import { isOfCounty, Profile } from '../organisations/index.ts';
import type { EnrolAsVolunteerInput } from '../schema.types.ts';
import { Volunteer } from './entities.ts';
import { isOfTeam } from './policy.ts';

const LONGEST_NAME = 50;

/** Nobody is enrolled but by themselves, in the name that they state (志愿服务条例 7, 25); who has changed teams, with the new one. */
async function enrolAsVolunteer({ name }: EnrolAsVolunteerInput, act: Act) {
  const { person: id } = act.context.who;
  if (name && name.length > LONGEST_NAME)
    throw refusal('BAD_USER_INPUT', `A name has at most ${LONGEST_NAME} characters.`, 'name');
  const enrolment = { organisationId: unitOf(act), enrolledOn: act.today };
  const volunteer = (await lock(act, Volunteer, id)) ?? create(act, Volunteer, { id, ...enrolment });
  if (volunteer.organisationId !== enrolment.organisationId) Object.assign(volunteer, enrolment);
  if (name) volunteer.name = name;
  return made(volunteer, 'ENROLLED');
}

/** A volunteer of the actor's team, locked: of two records of one day the second sees the first. */
export async function volunteerOf(act: Act, person: string): Promise<Volunteer> {
  const found = await lock(act, Volunteer, person, 'person');
  if (!found || !isOfTeam.holds(found, act.context.who)) throw refusal('NOT_FOUND', undefined, 'person');
  return found;
}

/** A volunteer whose team is of the actor's county; of another county's nobody learns whether there is one. */
export async function volunteerOfCounty(act: Act, person: string): Promise<Volunteer | null> {
  const volunteer = await look(act, Volunteer, person, 'person');
  const team = volunteer && (await look(act, Profile, volunteer.organisationId));
  return team && isOfCounty(team, act.context.who) ? volunteer : null;
}

export const volunteerMutations = acts({ enrolAsVolunteer });

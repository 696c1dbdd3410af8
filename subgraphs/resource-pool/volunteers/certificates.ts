import { hash } from 'node:crypto';
import { create, refusal, row } from '#kernel';
import { type Act, acts, made, unitOf } from '../lifecycle.ts';
import type { IssueVolunteerCertificateInput } from '../schema.types.ts';
import { VolunteerCertificate } from './entities.ts';
import { sql } from './volunteers.sql.ts';
import { volunteerOf } from './volunteers.ts';

async function issueVolunteerCertificate({ person, fromOn, toOn }: IssueVolunteerCertificateInput, act: Act) {
  const { name } = await volunteerOf(act, person);
  if (!name)
    throw refusal('CONFLICT', 'The volunteer has not stated their name yet: enrolAsVolunteer.', 'person');
  if (fromOn > toOn) throw refusal('BAD_USER_INPUT', 'toOn lies before fromOn.', 'toOn');
  const team = unitOf(act);
  const served = await row(act, sql.hoursInTime, { person, team, fromOn, toOn });
  if (!served?.hours) throw refusal('CONFLICT', 'No hours were recorded in this time.', 'fromOn');
  const id = crypto.randomUUID();
  const certificate = create(act, VolunteerCertificate, {
    id,
    personId: person,
    organisationId: team,
    name,
    fromOn,
    toOn,
    hours: served.hours,
    code: hash('sha256', id, 'hex').slice(0, 12).toUpperCase(),
    issuedOn: act.today,
    issuedBy: act.context.who.person,
  });
  act.emit('resource-pool.certificate.issued', { certificate: certificate.id, person });
  return made(certificate, 'ISSUED');
}

export const certificateMutations = acts({ issueVolunteerCertificate });

import { type Principal, policy, same } from '#kernel';
import { mayUse } from '../policy.ts';
import type { Screening, Volunteer, VolunteerCertificate, VolunteerRecord } from './entities.ts';

const recorders = mayUse('resource-pool.volunteer.record');

/** Volunteers of the own team, for those who record its hours. */
export const isOfTeam = policy<Pick<Volunteer, 'organisationId'>>({
  from: 'volunteer v',
  where: `${recorders.where} and v.organisation_id = :unit`,
  holds: ({ organisationId }, who) => recorders.holds(who) && same(organisationId, who.organisation),
});

type Served = Pick<VolunteerRecord, 'personId' | 'organisationId'>;
const theirs = ({ personId, organisationId }: Served, who: Principal) =>
  same(personId, who.person) || (recorders.holds(who) && same(organisationId, who.organisation));

/** Hours are known to who served them, and to the team that recorded them. */
export const mayReadRecord = policy<Served>({
  from: 'volunteer_record r',
  where: `(r.person_id = :person or (${recorders.where} and r.organisation_id = :unit))`,
  holds: theirs,
});

/** Whose a certificate is: known to its holder and to its issuer. Anyone may check its code. */
export const mayReadCertificate = policy<Pick<VolunteerCertificate, 'personId' | 'organisationId'>>({
  from: 'volunteer_certificate c',
  where: `(c.person_id = :person or (${recorders.where} and c.organisation_id = :unit))`,
  holds: theirs,
});

/** What a screening said is for who made it. */
export const hasScreened = policy<Pick<Screening, 'recordedBy'>>({
  from: 'screening s',
  where: 's.recorded_by = :person',
  holds: ({ recordedBy }, { person }) => same(recordedBy, person),
});

import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { hasScreened, isOfTeam, mayReadCertificate, mayReadRecord } from './policy.ts';

/** Whether the latest look at somebody was clear, and is still valid. */
const isScreened = (person: string) => `coalesce((
        select s.is_clear and s.valid_until >= current_day()
        from screening s
        where s.person_id = ${person}
        order by s.screened_on desc, s.id desc
        limit 1
      ), false) as "isScreened!"`;
const VOLUNTEER = `v.id, v.name, v.enrolled_on as "enrolledOn", ${isScreened('v.id')},
      coalesce((
        select sum(r.hours)
        from volunteer_record r
        where r.person_id = v.id and r.organisation_id = v.organisation_id
      ), 0)::float8 as "hours!"`;
const RECORD = `r.served_on as "servedOn", r.hours::float8 as "hours!", r.item, r.organisation_id as "organisationId",
      r.recorded_on as "recordedOn"`;
const CERTIFICATE = `c.code, c.person_id as "personId", c.organisation_id as "organisationId", c.name,
      c.from_on as "fromOn", c.to_on as "toOn", c.hours::float8 as "hours!", c.issued_on as "issuedOn"`;

export const sql = statementsOf<Statements>()({
  teamVolunteers: list(
    'asc',
    `
    select ${VOLUNTEER}, ${keyOf('v.enrolled_on::timestamp', 'v.id')} as key
    from volunteer v
    where ${isOfTeam.where}`,
  ),
  volunteer: `
    select v.id as key, ${VOLUNTEER}
    from volunteer v
    where v.id = any(:keys) and ${isOfTeam.where}`,
  isScreened: `select ${isScreened(':person::uuid')}`,
  screening: `
    select s.id as key, s.is_clear as "isClear", s.screened_on as "screenedOn", s.valid_until as "validUntil"
    from screening s
    where s.id = any(:keys) and ${hasScreened.where}`,
  volunteerRecords: list(
    'desc',
    `
    select ${RECORD}, ${keyOf('r.served_on::timestamp', 'r.id')} as key
    from volunteer_record r
    where r.person_id = :person`,
  ),
  volunteerRecord: `
    select r.id as key, ${RECORD}
    from volunteer_record r
    where r.id = any(:keys) and ${mayReadRecord.where}`,
  isErrand: `
    select a.id
    from allocation a
    where a.id::text = :allocation and a.carrier_id = :person`,
  hoursOnDay: `
    select coalesce(sum(r.hours), 0)::float8 as "hours!"
    from volunteer_record r
    where r.person_id = :person and r.served_on = :day`,
  hoursInTime: `
    select coalesce(sum(r.hours), 0)::float8 as "hours!"
    from volunteer_record r
    where r.person_id = :person and r.organisation_id = :team and r.served_on between :fromOn and :toOn`,
  serviceCertificates: list(
    'desc',
    `
    select ${CERTIFICATE}, ${keyOf('c.issued_on::timestamp', 'c.id')} as key
    from volunteer_certificate c
    where ${mayReadCertificate.where}`,
  ),
  volunteerCertificate: `
    select c.id as key, ${CERTIFICATE}
    from volunteer_certificate c
    where c.id = any(:keys) and ${mayReadCertificate.where}`,
  certificateCoded: `
    select ${CERTIFICATE}
    from volunteer_certificate c
    where c.code = :code`,
});

import { list, statementsOf } from '#kernel';
import type { Statements } from './statements.types.ts';

/** The register's entries of the division of whoever asks. */
const OWN = `
    select citizen_id as key, citizen_id as "citizenId", tenure, rental_status as "rentalStatus"
    from housing_record
    where division_code like :place`;

export const sql = statementsOf<Statements>()({
  record: `
    select citizen_id as key, tenure, area_per_person as "areaPerPerson", rental_status as "rentalStatus",
      danger_grade as "dangerGrade", property_count as "propertyCount"
    from housing_record
    where citizen_id = any(:keys)`,

  // Whoever waits stands behind those of the county who applied before.
  applicationOf: `
    select a.citizen_id as key, a.applied_on as "appliedOn",
      case when a.is_waiting and a.applied_on is not null then (
        select count(*)::int
        from rental_application b
        where b.is_waiting and left(b.division_code, 6) = left(a.division_code, 6)
          and (b.applied_on, b.id) <= (a.applied_on, a.id)
      ) end as "queuePlace"
    from rental_application a
    where a.citizen_id = any(:keys)`,

  housingRecords: list('asc', OWN),

  housingRecord: `${OWN}
      and citizen_id = any(:keys)`,
});

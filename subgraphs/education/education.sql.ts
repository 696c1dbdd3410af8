import { list, statementsOf } from '#kernel';
import type { Statements } from './statements.types.ts';

/** The register's entries of the division of whoever asks. */
const OWN = `
    select citizen_id as key, citizen_id as "citizenId", school, stage, is_enrolled as "isEnrolled"
    from pupil
    where division_code like :place`;

export const sql = statementsOf<Statements>()({
  record: `
    select citizen_id as key, is_enrolled as "isEnrolled", stage, absence_days as "absenceDays",
      drop_out_risk as "dropOutRisk", aid_level as "aidLevel", marks, counselling_note as "counsellingNote",
      (select max(until) from attendance_watch w where w.citizen_id = pupil.citizen_id) as "watchedUntil"
    from pupil
    where citizen_id = any(:keys)`,

  grantsOf: `
    select citizen_id as key, term, amount
    from education_grant
    where citizen_id = any(:keys)
    order by term desc, id`,

  pupils: list('asc', OWN),

  pupil: `${OWN}
      and citizen_id = any(:keys)`,
});

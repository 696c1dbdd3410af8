import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isReporter, takesUp } from './policy.ts';

const REPORT = `r.id, r.state, r.channel, r.level, r.text, r.place_code as "placeCode",
      r.reported_at as "reportedAt", r.declined, r.version, r.case_id as "caseId", r.subject_id as "subjectId"`;

/** One's own reports, and for who takes reports up, those of the division. */
const READABLE = `((${isReporter.where}) or (${takesUp.where}))`;

export const sql = statementsOf<Statements>()({
  reports: list(
    'desc',
    `
    select ${REPORT}, ${keyOf('r.reported_at', 'r.id')} as key
    from report r
    where ${READABLE}
      and (:state::text is null or r.state = :state)`,
  ),

  reportById: `
    select r.id as key, ${REPORT}
    from report r
    where r.id = any(:keys) and ${READABLE}`,

  countReports: `
    select count(*) as "count!"
    from report r
    where r.state = 'RECEIVED' and ${takesUp.where}`,
});

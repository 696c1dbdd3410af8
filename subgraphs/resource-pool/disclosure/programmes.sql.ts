import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

const OVERDUE = `p.state = 'RUNNING' and p.report_by < current_day()`;

const PROGRAMME = `p.id, p.state, p.organisation_id as "organisationId", p.kind, p.filing_number as "filingNumber", p.name,
      p.starts_on as "startsOn", p.ends_on as "endsOn", p.report_by as "reportBy", ${OVERDUE} as "isOverdue!", p.version
    from programme p`;

export const sql = statementsOf<Statements>()({
  programmes: list(
    'desc',
    `
    select ${keyOf('p.starts_on::timestamp', 'p.id')} as key, ${PROGRAMME}
    where :isOverdue::boolean is null or (${OVERDUE}) = :isOverdue`,
  ),

  programme: `
    select p.id as key, ${PROGRAMME}
    where p.id = any(:keys)`,

  reportsOf: `
    select programme_id as key, published_on as "publishedOn", raised, spent, person_times as "personTimes",
      is_final as "isFinal", is_late as "isLate"
    from programme_report
    where programme_id = any(:keys)
    order by published_on desc, id`,
});

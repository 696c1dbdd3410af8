import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  consentOf: `
    select id
    from participation
    where case_id = :case and organisation_id = :unit and state = 'ACTIVE' and consented_by is not null`,
});

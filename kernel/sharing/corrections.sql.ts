import { statementsOf } from '../reads/statements.ts';
import type { Statements } from '../statements.types.ts';

const DISPUTED = `
    select correction_id as correction, citizen_id as citizen, type, field, county, requested_by as "requestedBy", state
    from disputed_fact
    where correction_id = :correction`;

export const sql = statementsOf<Statements>()({
  openDispute: `
    insert into disputed_fact (correction_id, citizen_id, type, field, county, requested_by, state)
    values (:correction, :citizen, :type, :field, :county, :requestedBy, 'OPEN')
    on conflict do nothing`,

  closeDispute: `
    update disputed_fact
    set state = :state
    where correction_id = :correction and state = 'OPEN'`,

  disputedFact: DISPUTED,

  lockDisputedFact: `${DISPUTED}
    for update`,

  keepChange: `
    insert into fact_history (citizen_id, type, field, old, new, correction_id, reason, corrected_by, at)
    values (:citizen, :type, :field, :old, :new, :correction, :reason, :by, :at)`,

  factHistory: `
    select field, old, new, reason, at
    from fact_history
    where citizen_id = :citizen and type = :type and field = :field
    order by id desc
    limit 20`,
});

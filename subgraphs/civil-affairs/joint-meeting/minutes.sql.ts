import { statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

// The columns of the first four are the minutes' own words, as they are signed.
export const sql = statementsOf<Statements>()({
  minutesItems: `
    select i.id, i.ordinal, i.question, f.number as "case"
    from agenda_item i join casefile f on f.id = i.case_id
    where i.meeting_id = :meeting
    order by i.ordinal`,

  minutesOpinions: `
    select p.item_id as item, o.name as unit, p.stance, p.text
    from opinion p
      join organisation o on o.id = p.organisation_id
      join agenda_item i on i.id = p.item_id
    where i.meeting_id = :meeting
    order by o.name`,

  minutesDecisions: `
    select d.item_id as item, d.text, lead.name as lead,
      array(select name from organisation where id::text = any(d.helper_ids) order by name) as "helpers!",
      d.due_on as "dueOn", d.deliverable
    from decision d
      join organisation lead on lead.id = d.lead_id
      join agenda_item i on i.id = d.item_id
    where i.meeting_id = :meeting
    order by d.due_on, d.id`,

  minutesSeats: `
    select o.name as unit, s.is_present as "isPresent"
    from seat s join organisation o on o.id = s.organisation_id
    where s.meeting_id = :meeting
    order by o.name`,

  clearSignatures: `
    update seat
    set signature = null, signed_by = null, signed_at = null
    where meeting_id = :meeting`,

  unsignedSeat: `
    select id
    from seat
    where meeting_id = :meeting and is_present and signature is null
    limit 1`,

  signatures: `
    select s.organisation_id as unit, o.name, s.signature as "signature!", s.signed_at as "signedAt!"
    from seat s join organisation o on o.id = s.organisation_id
    where s.meeting_id = :meeting and s.signature is not null
    order by o.name`,
});

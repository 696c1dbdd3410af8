import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isOwnSeat, mayReadMeeting } from './policy.ts';

const MEETING = `m.id, m.state, m.kind, m.topic, m.place, m.held_on as "heldOn", m.version,
      m.convener_id as "convenerId", m.division_code as "divisionCode", m.minutes, m.issued_on as "issuedOn"`;
const CASE_REVIEW = `id, form_number as "formNumber", state, situation, special_matters as "specialMatters",
      reporting_unit_id as "reportingUnitId", is_supported as "isSupported",
      township_opinion as "townshipOpinion", summary, category, version`;

export const sql = statementsOf<Statements>()({
  meetings: list(
    'desc',
    `
    select ${MEETING}, ${keyOf('m.held_on::timestamp', 'm.id')} as key
    from meeting m
    where ${mayReadMeeting.where}`,
  ),

  meetingById: `
    select m.id as key, ${MEETING}
    from meeting m
    where m.id = any(:keys) and ${mayReadMeeting.where}`,

  // The convener's first.
  seatsOf: `
    select s.meeting_id as key, s.organisation_id as "organisationId", s.is_present as "isPresent",
      s.signature is not null as "hasSigned!",
      s.packs, s.objection, m.convener_id as "convenerId", m.division_code as "divisionCode"
    from seat s
      join meeting m on m.id = s.meeting_id
      join organisation o on o.id = s.organisation_id
    where s.meeting_id = any(:keys)
    order by s.organisation_id <> m.convener_id, o.name`,

  agendaOf: `
    select meeting_id as key, id, case_id as "caseId", ordinal, question, unit_ids as "unitIds"
    from agenda_item
    where meeting_id = any(:keys)
    order by ordinal`,

  opinionsOf: `
    select p.item_id as key, p.organisation_id as "organisationId", p.stance, p.text
    from opinion p join organisation o on o.id = p.organisation_id
    where p.item_id = any(:keys)
    order by o.name`,

  decisionsOf: `
    select item_id as key, id, text, lead_id as "leadId", helper_ids as "helperIds", due_on as "dueOn",
      deliverable
    from decision
    where item_id = any(:keys)
    order by due_on, id`,

  caseReviewsOf: `
    select case_id as key, ${CASE_REVIEW}
    from case_review
    where case_id = any(:keys)
    order by length(form_number), form_number`,

  caseReviewById: `
    select id as key, ${CASE_REVIEW}
    from case_review
    where id = any(:keys)`,

  countCaseReviews: `
    select count(*) as "count!"
    from case_review
    where case_id = :case`,

  ownSeat: `
    select s.id
    from seat s
    where s.meeting_id = :meeting and ${isOwnSeat.where}`,

  invitedUnits: `
    select organisation_id as unit
    from seat
    where meeting_id = :meeting`,

  keepPack: `
    update seat s
    set packs = array_append(s.packs, :digest::text)
    where s.meeting_id = :meeting and ${isOwnSeat.where} and not :digest::text = any(s.packs)`,

  // Of those whom an item asks, and the convener.
  quorum: `
    select count(*) filter (where s.is_present) as "present!", count(*) as "relevant!"
    from seat s join meeting m on m.id = s.meeting_id
    where s.meeting_id = :meeting
      and (s.organisation_id = m.convener_id
        or exists (
          select from agenda_item i
          where i.meeting_id = s.meeting_id and s.organisation_id::text = any(i.unit_ids)))`,

  lastOrdinal: `
    select coalesce(max(ordinal), 0) as "ordinal!"
    from agenda_item
    where meeting_id = :meeting`,

  unfinishedTasks: `
    select t.id, t.case_id as "caseId", t.lead_id as "leadId", t.title
    from task t join casefile f on f.id = t.case_id
    where t.decision_id is not null
      and t.state not in ('CLOSED', 'ACCEPTED_BY_OFFICE', 'REPORTED') and t.due_on < :today
      and f.closed_on is null and f.division_code like :county
    order by t.due_on, t.id`,

  escalatedDisputes: `
    select d.case_id as "caseId", d.units, d.question
    from dispute d join casefile f on f.id = d.case_id
    where d.state = 'ESCALATED' and f.closed_on is null and f.division_code like :county
    order by f.number, d.id`,
});

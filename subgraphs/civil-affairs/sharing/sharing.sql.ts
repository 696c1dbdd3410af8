import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { isOfDivision, isOpener, isOwner, mayReadCorrection, mayReadRequest } from './policy.ts';

const CORRECTION = `c.id, c.state, c.citizen_id as "citizenId", c.owner, c.type, c.field, c.statement,
      c.answer_by as "answerBy", c.answer, c.version`;
const REQUEST = `r.id, r.state, r.organisation_id as "organisationId", r.scope, r.owner, r.basis, r.scenario,
      r.items, r.mode, r.purpose, r.months, r.answer_by as "answerBy", r.is_extended as "isExtended", r.reason,
      r.deliver_by as "deliverBy", r.delivered_on as "deliveredOn", r.version`;
const EMERGENCY = `e.id, e.state, e.person_id as "personId", e.seconded_by as "secondedBy",
      e.citizen_id as "citizenId", e.scope, e.reason, e.opened_at as "openedAt", e.until,
      e.review_by as "reviewBy", e.finding, e.version`;
const EMERGENCIES = `
    select ${EMERGENCY}, ${keyOf('e.opened_at', 'e.id')} as key
    from ${isOfDivision.from}`;

export const sql = statementsOf<Statements>()({
  corrections: list(
    'desc',
    `
    select ${CORRECTION}, ${keyOf('c.answer_by::timestamp', 'c.id')} as key
    from ${mayReadCorrection.from}
    where ${mayReadCorrection.where}`,
  ),

  correctionById: `
    select c.id as key, ${CORRECTION}
    from ${mayReadCorrection.from}
    where c.id = any(:keys) and ${mayReadCorrection.where}`,

  correctionHome: `
    select h.residence_code as place
    from citizen c join household h on h.id = c.household_id
    where c.id = :citizen`,

  sharingRequests: list(
    'desc',
    `
    select ${REQUEST}, ${keyOf('r.answer_by::timestamp', 'r.id')} as key
    from ${mayReadRequest.from}
    where ${mayReadRequest.where}`,
  ),

  sharingRequestById: `
    select r.id as key, ${REQUEST}
    from ${mayReadRequest.from}
    where r.id = any(:keys) and ${mayReadRequest.where}`,

  emergencies: list('desc', `${EMERGENCIES} where ${isOfDivision.where}`),

  myEmergencies: list('desc', `${EMERGENCIES} where ${isOpener.where}`),

  emergenciesToSecond: list(
    'desc',
    `${EMERGENCIES}
    where e.state = 'TO_SECOND'
      and ${isOfDivision.where}
      and ${isOwner.where}
      and not (${isOpener.where})`,
  ),

  emergencyById: `
    select e.id as key, ${EMERGENCY}
    from ${isOfDivision.from}
    where e.id = any(:keys) and (${isOpener.where} or ${isOfDivision.where})`,

  emergencyCase: `
    select f.id, f.division_code as place
    from casefile f join household_member m on m.household_id = f.household_id
    where m.citizen_id = :citizen and m.opens is null
      and f.division_code like :place and f.closed_on is null`,

  openEmergencies: `
    select count(*) as "count!"
    from emergency_access e
    where ${isOpener.where}
      and (e.state = 'TO_REVIEW' or (e.state = 'TO_SECOND' and e.opened_at > :since))`,

  emergencyPerson: `
    select id as key, id, name, role, organisation_id as "organisationId"
    from person
    where id = any(:keys)`,
});

import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { audiences, isOwn } from './policy.ts';

const NOTICE = `n.id, n.kind, n.subject_id as subject, n.sent_at as "sentAt", n.read_at as "readAt", n.case_id as "caseId"`;

/** A notice for each of an audience, but for those who are related to the family that it is about and keep away. */
const tell = (audience: string) => `
    insert into notice (id, person_id, kind, subject_id, case_id, sent_at)
    select gen_random_uuid(), p.id, :kind, :subject, (select f.id from casefile f where f.id = :about), :now
    from person p
    where (p.ended_on is null or p.ended_on > current_day())
      and ${audience}
      and not exists (
        select from related r
        where r.person_id = p.id and r.subject_id = :about
      )
    returning person_id as person`;

export const sql = statementsOf<Statements>()({
  tellPerson: tell(audiences.person),
  tellUnit: tell(audiences.unit),
  tellPlace: tell(audiences.place),
  tellCase: tell(audiences.case),
  tellFamily: tell(audiences.family),

  notices: list(
    'desc',
    `
    select ${NOTICE}, ${keyOf('n.sent_at', 'n.id')} as key
    from notice n
    where ${isOwn.where} and (not :unreadOnly::boolean or n.read_at is null)`,
  ),

  noticeById: `
    select n.id as key, ${NOTICE}
    from notice n
    where n.id = any(:keys) and ${isOwn.where}`,

  countNotices: `
    select count(*) as "count!"
    from notice n
    where ${isOwn.where} and n.read_at is null`,

  markNoticesRead: `
    update notice n
    set read_at = :now
    where ${isOwn.where} and n.id::text = any(:ids) and n.read_at is null
    returning n.id`,
});

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Emit } from '#kernel';
import type { Officer, Role } from '#schema/roles.ts';
import { workers } from '../registry/index.ts';
import type { NoticeKind } from '../schema.types.ts';

/** What a notice is sent with: an act, a reaction or a clock's sweep. */
export interface Sender {
  em: EntityManager;
  emit: Emit;
  now: Date;
}

/** Whom a notice goes to. Nobody hears of a family for living near it. */
export type Audience =
  /** One person, of what they asked for or are to do. */
  | { person: string }
  /** Who answers for a unit, of what the unit has a part in. */
  | { unit: string; roles?: readonly Role[] }
  /** Officers who look after a place, of what happens there and is no case yet. */
  | { officers: readonly Officer[]; place: string; but?: string }
  /** Officers who have a ground for a case. */
  | { officers: readonly Officer[]; case: string }
  /** The residents of a case's household, and the guardians of its wards. */
  | { family: string };

const list = (names: readonly string[]) => `{${names.join()}}`;

const OFFICER = `p.role = any(?::text[]) and exists (select from organisation o where o.id = p.organisation_id
  and o.kind in ('DEPARTMENT', 'STREET', 'COMMUNITY'))`;
const HAS_GROUND = `exists (select from case_grounds g where g.subject_id = ? and g.kind <> 'FAMILY'
  and (g.person_id = p.id or (g.person_id is null and g.organisation_id = p.organisation_id)))`;
const OF_FAMILY = `p.role = 'resident' and exists (select from casefile f join citizen c on c.household_id = f.household_id
  where f.id = ? and (c.id = p.citizen_id or exists (select from guardianship g where g.ward_id = c.id
    and g.guardian_id = p.citizen_id and (g.ended_on is null or g.ended_on > current_day()))))`;

/** An audience as a condition on `person p`. */
function among(audience: Audience): [sql: string, values: unknown[]] {
  if ('person' in audience) return ['p.id = ?', [audience.person]];
  if ('family' in audience) return [OF_FAMILY, [audience.family]];
  if ('place' in audience)
    return [
      `${OFFICER} and ? like p.division_code || '%' and p.id is distinct from ?`,
      [list(audience.officers), audience.place, audience.but ?? null],
    ];
  if ('case' in audience) return [`${OFFICER} and ${HAS_GROUND}`, [list(audience.officers), audience.case]];
  const { unit, roles } = audience;
  return roles
    ? ['p.organisation_id = ? and p.role = any(?::text[])', [unit, list(roles)]]
    : ['p.organisation_id = ? and p.role <> all(?::text[])', [unit, list(workers)]];
}

/**
 * Puts a notice into people's inboxes: a kind and ids, for each reads the thing itself under their own rights. Of a case, or
 * of a citizen, that it is about, nobody is told who is related to the family and keeps away.
 */
export async function notify(
  { em, emit, now }: Sender,
  audience: Audience,
  kind: NoticeKind,
  subject: string,
  about: string | null = null,
): Promise<void> {
  const [isAmong, values] = among(audience);
  const told = await em.execute(
    `insert into notice (id, person_id, kind, subject_id, case_id, sent_at)
     select gen_random_uuid(), p.id, ?, ?, (select id from casefile where id = ?), ? from person p
     where (p.ended_on is null or p.ended_on > current_day()) and ${isAmong}
       and not exists (select from related r where r.person_id = p.id and r.subject_id = ?)
     returning person_id as person`,
    [kind, subject, about, now, ...values, about],
  );
  for (const { person } of told) emit('civil-affairs.notice.sent', { person: person as string, subject });
}

/** The family itself, and those who look after it where it lives. */
export async function notifyFamily(sender: Sender, caseId: string, kind: NoticeKind, subject: string) {
  await notify(sender, { family: caseId }, kind, subject, caseId);
  await notify(sender, { officers: ['street', 'community-worker'], case: caseId }, kind, subject, caseId);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Emit } from '#kernel/outbox.ts';

interface Sender {
  em: EntityManager;
  emit: Emit;
  now: Date;
}

/** Whom a notice goes to: one person, or those of certain roles, of a unit, or answering for a place. */
interface Audience {
  person?: string | null;
  organisation?: string | null;
  roles?: readonly string[];
  place?: string;
  caseId?: string;
}

const NOTIFY = `insert into notice (id, person_id, kind, subject_id, case_id, sent_at)
  select gen_random_uuid(), p.id, ?, ?, ?, ? from person p
  where (p.ended_on is null or p.ended_on > current_day())
    and (?::uuid is null or p.id = ?) and (?::uuid is null or p.organisation_id = ?) and (?::text[] is null or p.role = any(?::text[]))
    and (?::text is null or ? like p.division_code || '%')
    and (?::uuid is null or exists (select from casefile f where f.id = ? and f.division_code like p.division_code || '%'))
  returning person_id as person`;

/** Puts a notice into people's inboxes: a kind and ids, for each reads the thing itself under their own rights. */
export async function notify(
  { em, emit, now }: Sender,
  { person = null, organisation = null, roles, place = undefined, caseId }: Audience,
  kind: string,
  subject: string,
  about: string | null = null,
): Promise<void> {
  const named = roles ? `{${roles.join()}}` : null;
  const twice = <Value>(value: Value) => [value, value];
  const values = [
    kind,
    subject,
    about,
    now,
    ...twice(person),
    ...twice(organisation),
    ...twice(named),
    ...twice(place ?? null),
    ...twice(caseId ?? null),
  ];
  const told = await em.execute(NOTIFY, values);
  for (const { person: id } of told) emit('civil-affairs.notice.sent', { person: id as string, subject });
}

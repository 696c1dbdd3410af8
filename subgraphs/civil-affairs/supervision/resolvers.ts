import { paged, type Row } from '#kernel';
import { mayHandle, REPORTS } from '../cases/index.ts';
import { organisation } from '../field-resolvers.ts';
import { mayList } from '../grounds.ts';
import { countReferrals } from '../network/index.ts';
import { countNotices } from '../notices/index.ts';
import { isOfficer, workers } from '../registry/index.ts';
import type { QueryColleaguesArgs } from '../schema.types.ts';
import { countTasks } from '../tasks/index.ts';
import { type Context, grants, verdictsOf } from '../verdicts.ts';
import { tick } from './escalation.ts';

async function queues(_: unknown, _args: unknown, context: Context) {
  const count = async (sql: string, of: readonly unknown[]) =>
    (await context.room.read<{ count: number }>(`select count(*) as count ${sql}`, of))[0]?.count ?? 0;
  const [counted, reports, referrals, notices] = await Promise.all([
    countTasks(context),
    count(REPORTS, [null, mayHandle(context.who), 'RECEIVED']),
    countReferrals(context),
    countNotices(context),
  ]);
  return { ...counted, reports, referrals, notices };
}

// Who took the case in which one has a part, or by which one is helped, or whose order one serves; and who gave one's unit a task.
const HANDLERS = `select f.assignee_id from case_grounds g join casefile f on f.id = g.subject_id where g.kind in ('PARTICIPATION', 'FAMILY')
      and f.closed_on is null and (g.person_id = $1 or (g.person_id is null and g.organisation_id = $2))
    union all select t.assigned_by from task t where t.lead_id = $2 and t.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REPORTED', 'ACCEPTED_BY_OFFICE')
    union all select f.assignee_id from service_order o join casefile f on f.id = o.case_id where o.provider_id = $2
      and o.state in ('DISPATCHED', 'ACCEPTED', 'SCHEDULED', 'SERVING', 'EXCEPTION')`;

/** Those one works with; officers see besides who answers for a unit in their division. */
async function colleagues(_: unknown, args: QueryColleaguesArgs, context: Context) {
  const { person, organisation: unit, division, role } = context.who;
  return paged(
    'colleagues',
    `select p.id, p.name || p.id as key, p.name, p.role, p.organisation_id as "organisationId" from person p
     where p.role <> 'resident' and (p.ended_on is null or p.ended_on > current_day())
       and (p.organisation_id = $2 or (p.division_code like $3 and p.role <> all($4::text[])) or p.id in (${HANDLERS}))`,
    [person, unit, isOfficer(role) ? `${division}%` : null, workers],
    args,
    context,
    'asc',
  );
}

const MOST = 500;

// What a change tells is told to whoever may read what changed; of the rest of a case nobody hears but by a notice.
const SCOPES: Record<string, string> = {
  case: 'civil-affairs.case.read',
  household: 'civil-affairs.household.read',
  task: 'civil-affairs.task.read',
  visit: 'civil-affairs.case-note.read',
  assessment: 'civil-affairs.assessment.read',
  plan: 'civil-affairs.plan.read',
  evaluation: 'civil-affairs.plan.read',
  need: 'civil-affairs.need.read',
  aid: 'civil-affairs.need.read',
  order: 'civil-affairs.order.read',
  hearing: 'civil-affairs.hearing.read',
  'case-review': 'civil-affairs.hearing.read',
  participation: 'civil-affairs.participant.read',
  referral: 'civil-affairs.participant.read',
  dispute: 'civil-affairs.participant.read',
};

interface ChangeRow extends Row {
  seq: number;
  kind: string;
  ids: Record<string, string>;
  /** Whether it is addressed to this person or their unit. */
  isOwn: boolean;
}

async function mayHear({ kind, ids, isOwn }: ChangeRow, context: Context) {
  const scope = SCOPES[kind.split('.')[1] ?? ''];
  return (
    isOwn || (scope != null && ids['case'] != null && grants(await verdictsOf(ids['case'], context), scope))
  );
}

/** What changed for this person: of cases they may see, of the unit they answer for, and their own notices; asked anew under their present rights. */
async function changes(_: unknown, { after }: { after: number }, context: Context) {
  const [head] = await context.room.read<{ seq: number }>(
    'select coalesce(max(seq), 0) as seq from event',
    [],
  );
  const upTo = head?.seq ?? 0;
  if (after < 0 || after >= upTo) return { upTo, items: [] };
  const { where, values } = await mayList('civil-affairs.case.read', context);
  const found = await context.room.read<ChangeRow>(
    `select * from (select e.seq, e.name as kind, e.ids - 'person' - 'citizens' - 'barred' as ids, coalesce(e.ids->>'person' = ($1::uuid)::text
         or ($8::boolean and (e.ids->>'organisation' = ($2::uuid)::text or e.ids->>'lead' = ($2::uuid)::text or e.ids->'units' ? ($2::uuid)::text)), false) as "isOwn"
       from event e where e.seq > $6 and e.seq <= $7) e
     where "isOwn" or exists (select from casefile f where f.id = (e.ids->>'case')::uuid and ${where}) order by e.seq limit ${MOST}`,
    [...values, after, upTo, !workers.includes(context.who.role)],
  );
  const heard = await Promise.all(found.map((row) => mayHear(row, context)));
  // Who hears of something only because it is theirs does not learn whose case it belongs to.
  const mayKnow = await Promise.all(
    found.map(async ({ ids: { case: id } }) =>
      id == null ? false : grants(await verdictsOf(id, context), 'civil-affairs.case.read'),
    ),
  );
  for (const [index, { ids }] of found.entries()) if (!mayKnow[index]) delete ids['case'];
  const items = found.filter((_, index) => heard[index]);
  return {
    upTo: found.length === MOST ? found.at(-1)?.seq : upTo,
    items: items.map(({ seq, kind, ids }) => ({ seq, kind, ids: JSON.stringify(ids) })),
  };
}

export const supervisionResolvers = {
  Query: { queues, colleagues, changes },
  Mutation: { tick },
  Colleague: { organisation: organisation('organisationId') },
};

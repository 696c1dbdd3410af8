import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type Context, dayOf, type Emit, outbox, parameter, workdaysBetween } from '#kernel';
import type { Officer } from '#schema/roles.ts';
import { escalateUnanswered } from '../network/index.ts';
import { type NoticeKind, notify } from '../notices/index.ts';
import { countyOf } from '../registry/index.ts';
import { supervisionLevels, Task } from '../tasks/index.ts';

interface Sweep {
  em: EntityManager;
  emit: Emit;
  now: Date;
  today: string;
}

/** How far a task is escalated: by how many days before it is due, or working days after. */
export function levelOf(
  dueOn: string,
  today: string,
  steps: { reminder: number; yellow: number; orange: number; convener: number },
): number {
  if (today <= dueOn) return addDays(today, steps.reminder) >= dueOn ? 1 : 0;
  const late = workdaysBetween(dueOn, today);
  if (late >= steps.convener) return 4;
  if (late >= steps.orange) return 3;
  return today >= addDays(dueOn, steps.yellow) ? 2 : 1;
}

async function supervise(sweep: Sweep) {
  const { em, today } = sweep;
  const days = async (name: string) => (await parameter(sweep, name)).value;
  const steps = {
    reminder: await days('task-reminder'),
    yellow: await days('task-yellow'),
    orange: await days('task-orange'),
    convener: await days('task-convener'),
  };
  const open = (await em.find(Task, {
    state: { $in: ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS'] },
    dueOn: { $lte: addDays(today, steps.reminder) },
  })) as Task[];
  let climbed = 0;
  for (const task of open) {
    const level = levelOf(task.dueOn, today, steps);
    if (level <= task.escalation) continue;
    task.escalation = level;
    climbed += 1;
    const kind =
      `TASK_${supervisionLevels[level] as Exclude<(typeof supervisionLevels)[number], 'NONE'>}` as const;
    sweep.emit('civil-affairs.task.supervised', { task: task.id, case: task.caseId });
    await em.flush();
    await notify(sweep, { unit: task.leadId }, kind, task.id, task.caseId);
    if (level >= 3)
      await notify(sweep, { officers: ['coordinator'], case: task.caseId }, kind, task.id, task.caseId);
  }
  return climbed;
}

// What is answered late is said once, to those who are to answer.
const LATE = [
  [
    `select r.id, r.owner as role, o.division_code as place, null::uuid as about from sharing_request r
    join organisation o on o.id = r.organisation_id where r.state = 'SUBMITTED' and r.answer_by < ?`,
    'SHARING_LATE',
  ],
  [
    `select r.id, r.owner as role, o.division_code as place, null::uuid as about from sharing_request r
    join organisation o on o.id = r.organisation_id where r.state = 'GRANTED' and r.deliver_by < ?`,
    'DELIVERY_LATE',
  ],
  [
    `select c.id, c.owner as role, h.residence_code as place, c.citizen_id as about from correction c join citizen z on z.id = c.citizen_id
    join household h on h.id = z.household_id where c.state = 'OPEN' and c.answer_by < ?`,
    'CORRECTION_LATE',
  ],
  [
    `select e.id, 'reviewer' as role, f.division_code as place, f.id as about from emergency_access e join casefile f on f.id = e.case_id
    where e.state = 'TO_REVIEW' and e.review_by < ?`,
    'EMERGENCY_LATE',
  ],
] as const satisfies [string, NoticeKind][];

async function remind(sweep: Sweep) {
  let told = 0;
  for (const [sql, kind] of LATE)
    for (const { id, role, place, about } of await sweep.em.execute(
      `select * from (${sql}) late where not exists (select from notice n where n.subject_id = late.id and n.kind = '${kind}')`,
      [sweep.today],
    )) {
      await notify(sweep, { officers: [role as Officer], place: countyOf(place) }, kind, id, about);
      told += 1;
    }
  return told;
}

/** Looks at every clock; what it does, it does once. */
export async function tick(
  _: unknown,
  { at }: { at?: string | null | undefined },
  context: Context,
): Promise<number> {
  const now = at ? new Date(at) : context.now;
  const base = await context.em();
  return base.transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('tick'))`);
    const { emit, write } = outbox(now);
    const sweep = { em, emit, now, today: dayOf(now) };
    const done = (await supervise(sweep)) + (await escalateUnanswered(sweep)) + (await remind(sweep));
    await em.flush();
    await write(em);
    return done;
  });
}

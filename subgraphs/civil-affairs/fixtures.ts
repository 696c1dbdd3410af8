import type { EntityManager } from '@mikro-orm/postgresql';
import { outbox } from '#kernel';
import { cases, demo, places, siblings } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { type Scope, scopes } from '#schema/scopes.ts';
import { Case, CaseNote, StageEntry } from './cases/entities.ts';
import { Participation } from './network/entities.ts';
import { counties, officeOf, staff } from './registry/demo-network.ts';
import { Task } from './tasks/entities.ts';

const names = (keep: (scope: Scope) => boolean) => scopes.filter((scope) => scope.purposes.length > 0 && keep(scope)).map(({ name }) => name);
const all = (role: Scope['roles'][number]) => names(({ roles }) => roles.includes(role));
const only = (role: Scope['roles'][number], ...without: string[]) => all(role).filter((name) => !without.includes(name));

const part = (caseId: string, county: string, role: string, purpose: string, named: string[], joinedOn: string, leftOn?: string, isPersonal = false) => ({
  id: idFor(`participation ${caseId} ${role} ${purpose}`),
  caseId,
  organisationId: officeOf(county, role).id,
  personId: isPersonal ? (staff.find(({ login }) => login === `${role}@${county}`)?.id ?? null) : null,
  purpose,
  scopes: named,
  joinedOn,
  leftOn: leftOn ?? null,
  // Outsiders take part by the family's consent.
  ...(officeOf(county, role).kind === 'PUBLIC_INTEREST' && {
    consentedBy: idFor(caseId === cases.yang ? 'person yang@530103' : 'person sister'),
    consentForm: 'PAPER',
  }),
});

const NAMED = true;
const participations = [
  // The siblings. What is sealed opens only for the named child officer and the named social worker, and for the doctors.
  part(cases.siblings, '530626', 'child-officer', 'CHILD_PROTECTION', all('child-officer'), '2024-03-07', undefined, NAMED),
  part(cases.siblings, '530626', 'social-worker', 'SERVICE', all('social-worker'), '2024-10-15', undefined, NAMED),
  part(cases.siblings, '530626', 'education', 'EDUCATION_AID', all('education'), '2024-03-11'),
  part(cases.siblings, '530626', 'health', 'MEDICAL_AID', all('health'), '2024-04-01'),
  part(cases.siblings, '530626', 'police', 'IDENTITY_CHECK', only('police', 'civil-affairs.assistance.read'), '2024-03-05'),
  // Uncle Yang. Police see nothing after the first step; housing sees category, size and area.
  part(cases.yang, '530103', 'police', 'IDENTITY_CHECK', all('police'), '2026-08-03', '2026-08-04'),
  part(
    cases.yang,
    '530103',
    'social-worker',
    'SERVICE',
    only('social-worker', 'health.mental.read', 'civil-affairs.counselling-note.read'),
    '2026-08-07',
    undefined,
    NAMED,
  ),
  part(cases.yang, '530103', 'provider', 'SERVICE', all('provider'), '2026-08-07'),
  part(cases.yang, '530103', 'health', 'MEDICAL_AID', all('health'), '2026-08-07'),
  part(cases.yang, '530103', 'housing', 'HOUSING_AID', all('housing'), '2026-09-10'),
];

const stage = (caseId: string, name: string, enteredOn: string) => ({ id: idFor(`stage ${caseId} ${name}`), caseId, stage: name, enteredOn });

/** Due dates of open tasks count from the day the demo is first started. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const task = (caseId: string, county: string, role: string, title: string, state: string, dueOn: string, deliverable: string) => ({
  id: idFor(`task ${caseId} ${title}`),
  caseId,
  title,
  leadId: officeOf(county, role).id,
  state,
  dueOn,
  deliverable,
});

const note = (caseId: string, county: string, role: string, writtenOn: string, text: string, isCounselling = false) => ({
  id: idFor(`note ${caseId} ${writtenOn} ${role}`),
  caseId,
  organisationId: officeOf(county, role).id,
  writtenOn,
  text,
  isCounselling,
});

const tasks = [
  task(cases.yang, '530103', 'housing', '公租房轮候与配租', 'IN_PROGRESS', inDays(14), '配租结果通知书'),
  task(cases.yang, '530103', 'health', '家庭医生上门随访', 'ACCEPTED', inDays(7), '随访记录'),
  task(cases.yang, '530103', 'provider', '送餐助餐与药品代买', 'IN_PROGRESS', inDays(10), '服务签收单'),
  task(cases.siblings, '530626', 'education', '两名弟弟到校情况跟踪', 'IN_PROGRESS', inDays(10), '每周到校报告'),
  task(cases.siblings, '530626', 'social-worker', '二女儿心理支持与学业辅导', 'IN_PROGRESS', inDays(20), '阶段评估'),
  task(cases.siblings, '530626', 'police', '失联母亲查找', 'REPORTED', inDays(5), '查找回执'),
];

const members = { [cases.yang]: [demo.yang], [cases.siblings]: [...siblings.map((name) => demo[name]), demo.mother, demo.father] };

const announced = ({ id, caseId, leadId, dueOn }: (typeof tasks)[number]) => {
  const room = counties.flat().find((office) => office.id === leadId)?.department ?? 'resource-pool';
  return { task: id, case: caseId, lead: leadId, dueOn, room, citizens: room === 'resource-pool' ? [] : (members[caseId] ?? []) };
};

export async function caseFixtures(em: EntityManager) {
  await em.insertMany(Case, [
    {
      id: cases.yang,
      number: '530103-2026-0001',
      householdId: idFor('household yang'),
      divisionCode: places.yang,
      state: 'IN_SERVICE',
      level: 'RED',
      openedOn: '2026-08-03',
    },
    {
      id: cases.siblings,
      number: '530626-2024-0001',
      householdId: idFor('household siblings'),
      divisionCode: places.siblings,
      state: 'IN_SERVICE',
      level: 'RED',
      openedOn: '2024-03-07',
    },
  ]);
  await em.insertMany(Participation, participations);
  await em.insertMany(StageEntry, [
    stage(cases.yang, 'REQUESTED', '2026-08-03'),
    stage(cases.yang, 'VERIFIED', '2026-08-04'),
    stage(cases.yang, 'IN_SERVICE', '2026-08-07'),
    stage(cases.siblings, 'REQUESTED', '2024-03-07'),
    stage(cases.siblings, 'VERIFIED', '2024-03-08'),
    stage(cases.siblings, 'IN_SERVICE', '2024-10-15'),
  ]);
  await em.insertMany(Task, tasks);
  // The rooms learn of their tasks as they would of any other.
  const { emit, write } = outbox(new Date());
  for (const { room, ...task } of tasks.map(announced)) emit('civil-affairs.task.assigned', task, room);
  await write(em);
  await em.insertMany(CaseNote, [
    note(cases.yang, '530103', 'street', '2026-08-03', '社区工作人员与民警发现，患病，无劳动能力，无收入来源，无固定住所，自愿入站。'),
    note(cases.yang, '530103', 'community-worker', '2026-08-07', '需求评估：部分失能，建议助餐、药品代买、照料护理、送医上门。'),
    note(cases.siblings, '530626', 'child-officer', '2024-03-07', '父亲3月1日车祸去世，母亲自1月起失联，姐姐照顾三名未成年弟妹。'),
    note(cases.siblings, '530626', 'social-worker', '2025-04-15', '半年评估：二女儿成绩跃居班级第一，成为助教志愿者，两个弟弟学习明显进步。'),
    note(cases.siblings, '530626', 'social-worker', '2024-11-02', '第三次疏导：情绪低落减轻，睡眠改善，约定每周六见面。', true),
  ]);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { idFor } from '#schema/identifiers.ts';
import { Entitlement } from '../chain/entities.ts';
import { Parameter } from './entities.ts';

const CON = '示例默认值，由县级联席会议确定';
const since = '2026-07-01';

// biome-ignore format: a table reads by its rows.
const parameters = [
  { name: 'lease', value: 3, unit: 'WORKDAYS', legalBasis: CON },
  { name: 'referral-answer', value: 3, unit: 'WORKDAYS', legalBasis: CON },
  { name: 'referral-hops', value: 3, unit: 'TIMES', legalBasis: CON },
  { name: 'dispute', value: 5, unit: 'WORKDAYS', legalBasis: CON },
  { name: 'urgent-meeting', value: 5, unit: 'WORKDAYS', legalBasis: CON },
  { name: 'quorum-thirds', value: 2, unit: 'TIMES', legalBasis: CON },
  { name: 'task-reminder', value: 3, unit: 'DAYS', legalBasis: CON },
  { name: 'task-yellow', value: 1, unit: 'DAYS', legalBasis: CON },
  { name: 'task-orange', value: 5, unit: 'WORKDAYS', legalBasis: CON },
  { name: 'task-convener', value: 10, unit: 'WORKDAYS', legalBasis: CON },
  { name: 'answer-unconditional', value: 1, unit: 'WORKDAYS', legalBasis: '政务数据共享条例 21' },
  { name: 'answer-conditional', value: 10, unit: 'WORKDAYS', legalBasis: '政务数据共享条例 21' },
  { name: 'answer-extension', value: 10, unit: 'WORKDAYS', legalBasis: '政务数据共享条例 21' },
  { name: 'delivery', value: 20, unit: 'WORKDAYS', legalBasis: '政务数据共享条例 22' },
  { name: 'correction', value: 10, unit: 'WORKDAYS', legalBasis: '政务数据共享条例 26' },
  { name: 'emergency-minutes', value: 30, unit: 'MINUTES', legalBasis: CON },
  { name: 'emergency-review', value: 3, unit: 'WORKDAYS', legalBasis: CON },
].map((row) => ({ ...row, effectiveFrom: since }));

// biome-ignore format: a table reads by its rows.
const entitlements = [
  { category: 'DIBAO', aid: 'health.family-doctor.signed', kind: 'DUE', legalBasis: '社会救助法 24; 基本医疗卫生与健康促进法 31', explanation: '低保对象应签约家庭医生' },
  { category: 'DE_FACTO_UNATTENDED_CHILD', aid: 'education.attendance-watch.opened', kind: 'DUE', legalBasis: '社会救助法 38; 未成年人保护法 28', explanation: '事实无人抚养儿童应纳入到校关注' },
  { category: 'DIBAO', aid: 'DESTITUTE_PERSON', kind: 'INCOMPATIBLE', legalBasis: '特困人员认定办法', explanation: '低保与特困供养不得同时享受' },
  { category: 'DE_FACTO_UNATTENDED_CHILD', aid: 'ORPHAN', kind: 'INCOMPATIBLE', legalBasis: '民发〔2019〕62号', explanation: '事实无人抚养儿童与孤儿保障不得重复' },
].map((row) => ({ id: idFor(`entitlement ${row.category} ${row.aid}`), ...row, effectiveFrom: since }));

/** How long things may take, and what goes with a category. */
export async function supervisionFixtures(em: EntityManager) {
  await em.insertMany(Parameter, parameters);
  await em.insertMany(Entitlement, entitlements);
}

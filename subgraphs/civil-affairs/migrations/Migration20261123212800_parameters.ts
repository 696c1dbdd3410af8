import { Migration } from '@mikro-orm/migrations';

const CON = '示例默认值，由县级联席会议确定';

/** How long things may take, and what goes with a category. A county changes them by ending a row and adding another. */
// biome-ignore format: a table reads by its rows.
const parameters = [
  ['lease', 3, 'WORKDAYS', CON],
  ['referral-answer', 3, 'WORKDAYS', CON],
  ['referral-hops', 3, 'TIMES', CON],
  ['dispute', 5, 'WORKDAYS', CON],
  ['urgent-meeting', 5, 'WORKDAYS', CON],
  ['quorum-thirds', 2, 'TIMES', CON],
  ['task-reminder', 3, 'DAYS', CON],
  ['task-yellow', 1, 'DAYS', CON],
  ['task-orange', 5, 'WORKDAYS', CON],
  ['task-convener', 10, 'WORKDAYS', CON],
  ['answer-unconditional', 1, 'WORKDAYS', '政务数据共享条例 21'],
  ['answer-conditional', 10, 'WORKDAYS', '政务数据共享条例 21'],
  ['answer-extension', 10, 'WORKDAYS', '政务数据共享条例 21'],
  ['delivery', 20, 'WORKDAYS', '政务数据共享条例 22'],
  ['correction', 10, 'WORKDAYS', '政务数据共享条例 26'],
  ['emergency-minutes', 30, 'MINUTES', CON],
  ['emergency-review', 3, 'WORKDAYS', CON],
  ['emergency-open', 3, 'TIMES', CON],
] as const;

// biome-ignore format: a table reads by its rows.
const entitlements = [
  ['DIBAO', 'health.family-doctor.signed', 'DUE', '社会救助法 24; 基本医疗卫生与健康促进法 31', '低保对象应签约家庭医生'],
  ['DE_FACTO_UNATTENDED_CHILD', 'education.attendance-watch.opened', 'DUE', '社会救助法 38; 未成年人保护法 28', '事实无人抚养儿童应纳入到校关注'],
  ['DIBAO', 'DESTITUTE_PERSON', 'INCOMPATIBLE', '特困人员认定办法', '低保与特困供养不得同时享受'],
  ['DE_FACTO_UNATTENDED_CHILD', 'ORPHAN', 'INCOMPATIBLE', '民发〔2019〕62号', '事实无人抚养儿童与孤儿保障不得重复'],
] as const;

/** The parameter rows that come with the law of today. */
export class Migration20261123212800_parameters extends Migration {
  override name = 'Migration20261123212800_parameters';

  override up(): void {
    for (const [name, value, unit, basis] of parameters)
      this.addSql(`insert into parameter (name, value, unit, legal_basis, effective_from) values ('${name}', ${value}, '${unit}', '${basis}', '2026-07-01');`);
    for (const [category, aid, kind, basis, explanation] of entitlements)
      this.addSql(`insert into entitlement (id, category, aid, kind, legal_basis, explanation, effective_from)
        values (gen_random_uuid(), '${category}', '${aid}', '${kind}', '${basis}', '${explanation}', '2026-07-01');`);
  }
}

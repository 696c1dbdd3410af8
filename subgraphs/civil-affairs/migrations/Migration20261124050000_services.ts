import { Migration } from '@mikro-orm/migrations';

const CON = '示例默认值，由县级联席会议确定';

// biome-ignore format: a table reads by its rows.
const parameters = [
  ['need-anonymity', 5, 'FAMILIES', CON],
  ['order-accept', 24, 'HOURS', CON],
  ['order-first-service', 3, 'WORKDAYS', CON],
  ['sign-in-early', 60, 'MINUTES', CON],
  ['follow-up-sample', 20, 'PERCENT', CON],
  ['settlement-tail', 30, 'PERCENT', CON],
  ['performance-completion', 25, 'POINTS', CON],
  ['performance-quality', 20, 'POINTS', CON],
  ['performance-satisfaction', 20, 'POINTS', CON],
  ['performance-timeliness', 10, 'POINTS', CON],
  ['performance-staff', 10, 'POINTS', CON],
  ['performance-money', 10, 'POINTS', CON],
  ['performance-privacy', 5, 'POINTS', CON],
  ['grade-excellent', 90, 'POINTS', CON],
  ['grade-good', 75, 'POINTS', CON],
  ['grade-pass', 60, 'POINTS', CON],
  ['tail-excellent', 100, 'PERCENT', CON],
  ['tail-good', 100, 'PERCENT', CON],
  ['tail-pass', 50, 'PERCENT', CON],
  ['tail-fail', 0, 'PERCENT', CON],
] as const;

// Code, name, domain, unit, price from and to in fen, units a month, minutes a unit, workers at total loss, licence: domain brief §4.
// biome-ignore format: a table reads by its rows.
const items = [
  ['MEAL', '助餐', 'LIVING', '餐', 1200, 1800, 60, 15, 1, null],
  ['BATH', '助浴', 'LIVING', '次', 8000, 15000, 4, 60, 2, '养老护理员'],
  ['CLEANING', '助洁', 'LIVING', '小时', 3000, 5000, 8, 60, 1, null],
  ['ESCORT', '助医（送医陪护）', 'CARE', '次', 8000, 15000, null, 180, 1, null],
  ['TRANSPORT', '助行', 'LIVING', '趟', 2000, 6000, 12, 60, 1, null],
  ['URGENT', '助急', 'LIVING', '次', 5000, 20000, null, 60, 1, null],
  ['SHOPPING', '助购', 'LIVING', '趟', 1500, 3000, 12, 45, 1, null],
  ['VISITING', '助聊', 'LIVING', '次', 0, 3000, 8, 30, 1, null],
  ['TUTORING', '助学', 'LIVING', '小时', 0, 6000, 16, 60, 1, null],
  ['JOB_HELP', '助业', 'LIVING', '案', 0, 30000, 1, 120, 1, null],
  ['CARE', '照料护理', 'CARE', '小时', 3500, 6000, 40, 60, 1, '养老护理员'],
  ['REHAB', '康复训练', 'CARE', '次', 8000, 15000, 12, 45, 1, '康复治疗师'],
  ['COUNSELLING', '心理疏导', 'ATTENTION', '次', 15000, 30000, 8, 50, 1, '心理咨询师'],
  ['GROUP', '社会融入', 'ATTENTION', '人次', 0, 5000, 8, 90, 1, null],
  ['CASE_WORK', '资源链接', 'ATTENTION', '案', 0, 50000, 1, 240, 1, '社会工作者'],
] as const;

const packages = [
  ['L1', 4],
  ['L2', 16],
  ['L3', 40],
] as const;

/** Needs, services and purchases: their parameter rows, and what no two settlements may both hold. */
export class Migration20261124050000_services extends Migration {
  override name = 'Migration20261124050000_services';

  override up(): void {
    const text = (value: string | number | null) => (typeof value === 'string' ? `'${value}'` : String(value));
    for (const [name, value, unit, basis] of parameters)
      this.addSql(`insert into parameter (name, value, unit, legal_basis, effective_from) values ('${name}', ${value}, '${unit}', '${basis}', '2026-07-01');`);
    for (const item of items)
      this.addSql(`insert into service_item (code, name, domain, unit, min_price, max_price, monthly_limit, minutes, workers_if_total, licence, legal_basis, effective_from)
        values (${item.map(text).join(', ')}, '${CON}', '2026-07-01');`);
    for (const [level, hours] of packages)
      this.addSql(`insert into service_package (level, hours, legal_basis, effective_from) values ('${level}', ${hours}, '${CON}', '2026-07-01');`);
    // The pool learns of those who joined before it was told of such things.
    this.addSql(`insert into event (at, name, ids, audience)
      select now(), 'civil-affairs.organisation.admitted', jsonb_build_object('organisation', id, 'division', division_code, 'kind', kind), 'resource-pool'
      from organisation where kind in ('PUBLIC_INTEREST', 'FIRM') order by id;`);
    this.addSql(`create unique index settlement_once on settlement (contract_id, month) where state <> 'WITHDRAWN';`);
    this.addSql(`create unique index organisation_credit_code on organisation (credit_code) where credit_code is not null;`);
    // Who is free at a time, and what waits to be settled.
    this.addSql(`create index service_order_busy on service_order (worker_id, starts_at) where state in ('SCHEDULED', 'SERVING');`);
    this.addSql(`create index service_order_unsettled on service_order (contract_id, signed_out_at) where settlement_id is null and signed_out_at is not null;`);
  }
}

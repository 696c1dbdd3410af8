import { Migration } from '@mikro-orm/migrations';

const CON = '示例默认值，由县级联席会议确定';

// biome-ignore format: a table reads by its rows.
const parameters = [
  ['assessment-valid', 365, 'DAYS', CON],
  ['assistance-valid', 365, 'DAYS', CON],
  ['self-care-partial', 1, 'TIMES', '特困人员认定办法 22'],
  ['self-care-total', 4, 'TIMES', '特困人员认定办法 22'],
  ['low-score', 2, 'TIMES', CON],
] as const;

/** What stood in the code as a constant: how long a finding holds, from how many failed items care is partial or total, what score is low. */
export class Migration20261124235900_law extends Migration {
  override name = 'Migration20261124235900_law';

  override up(): void {
    for (const [name, value, unit, basis] of parameters)
      this.addSql(`insert into parameter (name, value, unit, legal_basis, effective_from) values ('${name}', ${value}, '${unit}', '${basis}', '2026-07-01');`);
  }
}

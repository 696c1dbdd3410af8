import { Migration } from '@mikro-orm/migrations';

/** What nobody said of a pupil is null. */
export class Migration20261124190336 extends Migration {
  override name = 'Migration20261124190336';

  override up(): void {
    this.addSql(`alter table "pupil" alter column "absence_days" drop not null;`);
    this.addSql(`alter table "pupil" alter column "aid_level" drop not null;`);
    this.addSql(`alter table "pupil" alter column "drop_out_risk" drop not null;`);
    this.addSql(`alter table "pupil" alter column "is_enrolled" drop not null;`);
  }
}

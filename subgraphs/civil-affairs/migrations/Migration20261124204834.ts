import { Migration } from '@mikro-orm/migrations';

export class Migration20261124204834 extends Migration {

  override name = 'Migration20261124204834';

  override up(): void | Promise<void> {
    this.addSql(`alter table "stage_entry" add "entered_at" timestamptz null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "stage_entry" drop column "entered_at";`);
  }

}

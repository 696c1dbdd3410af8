import { Migration } from '@mikro-orm/migrations';

export class Migration20261125030000_objections extends Migration {

  override name = 'Migration20261125030000_objections';

  override up(): void | Promise<void> {
    this.addSql(`alter table "seat" add "objection" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "seat" drop column "objection";`);
  }

}

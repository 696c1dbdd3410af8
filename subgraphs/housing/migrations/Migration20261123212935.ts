import { Migration } from '@mikro-orm/migrations';

export class Migration20261123212935 extends Migration {

  override name = 'Migration20261123212935';

  override up(): void | Promise<void> {
    this.addSql(`alter table "rental_application" add "flat" varchar(255) null, add "monthly_rent" bigint null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "rental_application" drop column "flat", drop column "monthly_rent";`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261123212937 extends Migration {

  override name = 'Migration20261123212937';

  override up(): void | Promise<void> {
    this.addSql(`create table "attendance_watch" ("id" uuid not null, "citizen_id" uuid not null, "school" varchar(255) not null, "opened_on" date not null, "until" date not null, primary key ("id"));`);
    this.addSql(`create index "attendance_watch_citizen_id_index" on "attendance_watch" ("citizen_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "attendance_watch" cascade;`);
  }

}

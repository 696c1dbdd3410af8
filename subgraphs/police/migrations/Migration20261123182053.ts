import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182053 extends Migration {

  override name = 'Migration20261123182053';

  override up(): void | Promise<void> {
    this.addSql(`create table "registration" ("citizen_id" uuid not null, "division_code" varchar(255) not null, "status" varchar(255) not null, "has_residence_permit" boolean not null, "died_on" date null, "reported_missing_on" date null, "missing_receipt" varchar(255) null, "held_since" date null, "has_vehicle" boolean not null, "investigation" text null, "version" int not null default 1, primary key ("citizen_id"));`);
    this.addSql(`create index "registration_division_code_index" on "registration" ("division_code");`);

    this.addSql(`create table "resident_number" ("citizen_id" uuid not null, "sealed" text not null, primary key ("citizen_id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "registration" cascade;`);
    this.addSql(`drop table if exists "resident_number" cascade;`);
  }

}

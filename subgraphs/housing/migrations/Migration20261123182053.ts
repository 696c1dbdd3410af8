import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182053 extends Migration {

  override name = 'Migration20261123182053';

  override up(): void | Promise<void> {
    this.addSql(`create table "housing_record" ("citizen_id" uuid not null, "division_code" varchar(255) not null, "tenure" varchar(255) not null, "area_per_person" double precision not null, "rental_status" varchar(255) not null, "danger_grade" varchar(255) null, "property_count" smallint not null, "version" int not null default 1, primary key ("citizen_id"));`);
    this.addSql(`create index "housing_record_division_code_index" on "housing_record" ("division_code");`);

    this.addSql(`create table "rental_application" ("id" uuid not null, "citizen_id" uuid not null, "division_code" varchar(255) not null, "applied_on" date not null, "is_waiting" boolean not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "rental_application" add constraint "rental_application_citizen_id_unique" unique ("citizen_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "housing_record" cascade;`);
    this.addSql(`drop table if exists "rental_application" cascade;`);
  }

}

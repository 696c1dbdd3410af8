import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182053 extends Migration {

  override name = 'Migration20261123182053';

  override up(): void | Promise<void> {
    this.addSql(`create table "doctor_visit" ("id" uuid not null, "citizen_id" uuid not null, "visited_on" date not null, "kind" varchar(255) not null, primary key ("id"));`);
    this.addSql(`create index "doctor_visit_citizen_id_index" on "doctor_visit" ("citizen_id");`);

    this.addSql(`create table "health_record" ("citizen_id" uuid not null, "division_code" varchar(255) not null, "is_seriously_ill" boolean not null, "self_pay_band" varchar(255) not null, "is_insured" boolean not null, "has_premium_aid" boolean not null, "disability_type" smallint null, "disability_level" smallint null, "self_care_level" varchar(255) not null, "care_notes" varchar(255) null, "depression_screen_band" varchar(255) null, "family_doctor" varchar(255) null, "diagnosis" text null, "version" int not null default 1, primary key ("citizen_id"));`);
    this.addSql(`create index "health_record_division_code_index" on "health_record" ("division_code");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "doctor_visit" cascade;`);
    this.addSql(`drop table if exists "health_record" cascade;`);
  }

}

import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182053 extends Migration {

  override name = 'Migration20261123182053';

  override up(): void | Promise<void> {
    this.addSql(`create table "education_grant" ("id" uuid not null, "citizen_id" uuid not null, "term" varchar(255) not null, "amount" bigint not null, primary key ("id"));`);
    this.addSql(`create index "education_grant_citizen_id_index" on "education_grant" ("citizen_id");`);

    this.addSql(`create table "pupil" ("citizen_id" uuid not null, "division_code" varchar(255) not null, "school" varchar(255) null, "is_enrolled" boolean not null, "stage" varchar(255) null, "absence_days" smallint not null, "drop_out_risk" varchar(255) not null, "aid_level" varchar(255) not null, "marks" text null, "counselling_note" text null, "version" int not null default 1, primary key ("citizen_id"));`);
    this.addSql(`create index "pupil_division_code_index" on "pupil" ("division_code");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "education_grant" cascade;`);
    this.addSql(`drop table if exists "pupil" cascade;`);
  }

}

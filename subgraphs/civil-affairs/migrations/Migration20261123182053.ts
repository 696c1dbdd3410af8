import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182053 extends Migration {

  override name = 'Migration20261123182053';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement" ("id" uuid not null, "organisation_id" uuid not null, "scopes" text[] not null, "legal_basis" varchar(255) not null, "effective_from" date not null, "effective_to" date null, "is_suspended" boolean not null default false, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "agreement_organisation_id_index" on "agreement" ("organisation_id");`);

    this.addSql(`create table "assistance" ("id" uuid not null, "citizen_id" uuid not null, "category" varchar(255) not null, "valid_from" date not null, "valid_until" date null, "confirmed_by" varchar(255) not null, "amount" bigint null, "account" varchar(255) null, "payable_from" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "assistance_citizen_id_index" on "assistance" ("citizen_id");`);

    this.addSql(`create table "casefile" ("id" uuid not null, "number" varchar(255) not null, "household_id" uuid not null, "division_code" varchar(255) not null, "stage" varchar(255) not null, "level" varchar(255) not null, "opened_on" date not null, "closed_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "casefile" add constraint "casefile_number_unique" unique ("number");`);
    this.addSql(`create index "casefile_household_id_index" on "casefile" ("household_id");`);
    this.addSql(`create index "casefile_division_code_index" on "casefile" ("division_code");`);

    this.addSql(`create table "case_note" ("id" uuid not null, "case_id" uuid not null, "organisation_id" uuid not null, "written_on" date not null, "is_counselling" boolean not null, "text" text not null, primary key ("id"));`);
    this.addSql(`create index "case_note_case_id_index" on "case_note" ("case_id");`);

    this.addSql(`create table "citizen" ("id" uuid not null, "household_id" uuid not null, "relation" varchar(255) not null, "ordinal" smallint not null, "child_ordinal" smallint null, "full_name" varchar(255) not null, "sex" smallint not null, "birth_date" date not null, "phone" varchar(255) null, "marital_status" varchar(255) not null, "disability_subsidy" bigint null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "citizen_household_id_index" on "citizen" ("household_id");`);

    this.addSql(`create table "division" ("code" varchar(12) not null, "name" varchar(255) not null, primary key ("code"));`);

    this.addSql(`create table "duty" ("id" uuid not null, "role" varchar(255) not null, "extent" varchar(255) not null, "purpose" varchar(255) not null, "legal_basis" varchar(255) not null, "effective_from" date not null, "effective_to" date null, primary key ("id"));`);
    this.addSql(`create index "duty_role_index" on "duty" ("role");`);

    this.addSql(`create table "guardianship" ("id" uuid not null, "ward_id" uuid not null, "guardian_id" uuid not null, "kind" varchar(255) not null, "since_on" date not null, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "guardianship_ward_id_index" on "guardianship" ("ward_id");`);
    this.addSql(`create index "guardianship_guardian_id_index" on "guardianship" ("guardian_id");`);

    this.addSql(`create table "household" ("id" uuid not null, "registered_code" varchar(255) not null, "residence_code" varchar(255) not null, "address" varchar(255) not null, primary key ("id"));`);
    this.addSql(`create index "household_residence_code_index" on "household" ("residence_code");`);

    this.addSql(`create table "kinship" ("id" uuid not null, "citizen_id" uuid not null, "relative_id" uuid not null, "relation" varchar(255) not null, primary key ("id"));`);
    this.addSql(`create index "kinship_citizen_id_index" on "kinship" ("citizen_id");`);

    this.addSql(`create table "organisation" ("id" uuid not null, "name" varchar(255) not null, "kind" varchar(255) not null, "credit_code" varchar(255) null, "division_code" varchar(255) not null, "department" varchar(255) null, primary key ("id"));`);
    this.addSql(`create index "organisation_division_code_index" on "organisation" ("division_code");`);

    this.addSql(`create table "participation" ("id" uuid not null, "case_id" uuid not null, "organisation_id" uuid not null, "person_id" uuid null, "purpose" varchar(255) not null, "scopes" text[] not null, "joined_on" date not null, "left_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "participation_case_id_index" on "participation" ("case_id");`);
    this.addSql(`create index "participation_organisation_id_index" on "participation" ("organisation_id");`);

    this.addSql(`create table "person" ("id" uuid not null, "login" varchar(255) not null, "name" varchar(255) not null, "citizen_id" uuid null, "role" varchar(255) not null, "organisation_id" uuid null, "division_code" varchar(255) not null, "ended_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "person" add constraint "person_login_unique" unique ("login");`);

    this.addSql(`create table "stage_entry" ("id" uuid not null, "case_id" uuid not null, "stage" varchar(255) not null, "entered_on" date not null, primary key ("id"));`);
    this.addSql(`create index "stage_entry_case_id_index" on "stage_entry" ("case_id");`);

    this.addSql(`create table "task" ("id" uuid not null, "case_id" uuid not null, "title" varchar(255) not null, "lead_id" uuid not null, "state" varchar(255) not null, "due_on" date not null, "deliverable" varchar(255) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "task_case_id_index" on "task" ("case_id");`);
    this.addSql(`create index "task_lead_id_index" on "task" ("lead_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "agreement" cascade;`);
    this.addSql(`drop table if exists "assistance" cascade;`);
    this.addSql(`drop table if exists "casefile" cascade;`);
    this.addSql(`drop table if exists "case_note" cascade;`);
    this.addSql(`drop table if exists "citizen" cascade;`);
    this.addSql(`drop table if exists "division" cascade;`);
    this.addSql(`drop table if exists "duty" cascade;`);
    this.addSql(`drop table if exists "guardianship" cascade;`);
    this.addSql(`drop table if exists "household" cascade;`);
    this.addSql(`drop table if exists "kinship" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "participation" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "stage_entry" cascade;`);
    this.addSql(`drop table if exists "task" cascade;`);
  }

}

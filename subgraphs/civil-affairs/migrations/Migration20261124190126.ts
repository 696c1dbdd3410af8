import { Migration } from '@mikro-orm/migrations';

export class Migration20261124190126 extends Migration {

  override name = 'Migration20261124190126';

  override up(): void | Promise<void> {
    this.addSql(`create table "limited_scope" ("ground" varchar(255) not null, "scope" varchar(255) not null, "legal_basis" varchar(255) not null, primary key ("ground", "scope"));`);

    this.addSql(`create table "newcomer" ("id" uuid not null, "state" varchar(255) not null, "case_id" uuid not null, "household_id" uuid not null, "citizen_id" uuid not null, "full_name" varchar(255) not null, "sex" smallint not null, "birth_date" date not null, "relation" varchar(255) not null, "opens" text[] not null, "named_by" uuid not null, "reported_by" uuid null, "answering_code" varchar(255) not null, "answer_by" date not null, "decided_by" uuid null, "reason" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "newcomer_case_id_index" on "newcomer" ("case_id");`);
    this.addSql(`create index "newcomer_household_id_index" on "newcomer" ("household_id");`);
    this.addSql(`create index "newcomer_citizen_id_index" on "newcomer" ("citizen_id");`);
    this.addSql(`create index "newcomer_answering_code_index" on "newcomer" ("answering_code");`);

    this.addSql(`alter table "duty" add "after_close" boolean not null default false;`);

    this.addSql(`alter table "emergency_access" add "seconded_by" uuid null;`);

    this.addSql(`alter table "household" alter column "registered_code" drop not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "limited_scope" cascade;`);
    this.addSql(`drop table if exists "newcomer" cascade;`);

    this.addSql(`alter table "duty" drop column "after_close";`);

    this.addSql(`alter table "emergency_access" drop column "seconded_by";`);

    this.addSql(`alter table "household" alter column "registered_code" set not null;`);
  }

}

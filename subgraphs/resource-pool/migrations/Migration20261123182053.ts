import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182053 extends Migration {

  override name = 'Migration20261123182053';

  override up(): void | Promise<void> {
    this.addSql(`create table "aid" ("id" uuid not null, "case_id" uuid not null, "donor_id" uuid not null, "is_anonymous" boolean not null, "kind" varchar(255) not null, "item" varchar(255) not null, "quantity" double precision not null, "unit" varchar(255) not null, "value" bigint null, "state" varchar(255) not null, "delivered_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "aid_case_id_index" on "aid" ("case_id");`);

    this.addSql(`create table "need" ("id" uuid not null, "case_id" uuid not null, "alias" varchar(255) not null, "kind" varchar(255) not null, "item" varchar(255) not null, "quantity" double precision not null, "unit" varchar(255) not null, "division_code" varchar(255) not null, "town" varchar(255) not null, "is_open" boolean not null, "person_id" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "need_case_id_index" on "need" ("case_id");`);
    this.addSql(`create index "need_division_code_index" on "need" ("division_code");`);

    this.addSql(`create table "profile" ("organisation_id" uuid not null, "summary" varchar(255) not null, "may_fundraise" boolean not null, "version" int not null default 1, primary key ("organisation_id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "aid" cascade;`);
    this.addSql(`drop table if exists "need" cascade;`);
    this.addSql(`drop table if exists "profile" cascade;`);
  }

}

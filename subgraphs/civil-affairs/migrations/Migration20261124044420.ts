import { Migration } from '@mikro-orm/migrations';

export class Migration20261124044420 extends Migration {

  override name = 'Migration20261124044420';

  override up(): void | Promise<void> {
    this.addSql(`create table "budget" ("id" uuid not null, "division_code" varchar(255) not null, "year" smallint not null, "source" varchar(255) not null, "amount" bigint not null, "committed" bigint not null default '0', "recorded_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "budget_division_code_index" on "budget" ("division_code");`);
    this.addSql(`alter table "budget" add constraint "budget_division_code_year_source_unique" unique ("division_code", "year", "source");`);

    this.addSql(`create table "case_need" ("id" uuid not null, "case_id" uuid not null, "state" varchar(255) not null, "item" varchar(255) not null, "quantity" numeric(14,3) not null, "beneficiary" varchar(255) not null, "size" smallint not null, "grade" smallint null, "until" date null, "place_code" varchar(255) null, "town" varchar(255) null, "drafted_by" uuid not null, "consented_by" uuid null, "consent_form" varchar(255) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "case_need_case_id_index" on "case_need" ("case_id");`);

    this.addSql(`create table "code_try" ("id" uuid not null, "order_id" uuid not null, "round" smallint not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "code_try_order_id_index" on "code_try" ("order_id");`);

    this.addSql(`create table "contract" ("id" uuid not null, "number" varchar(255) not null, "state" varchar(255) not null, "division_code" varchar(255) not null, "purchaser_id" uuid not null, "provider_id" uuid not null, "procurement_id" uuid not null, "budget_id" uuid not null, "funding_source" varchar(255) not null, "title" varchar(255) not null, "targets" varchar(255) not null, "starts_on" date not null, "ends_on" date not null, "cap" bigint not null, "reserved" bigint not null default '0', "paid" bigint not null default '0', "held" bigint not null default '0', "tail" smallint not null, "staffing" text not null, "quality" text not null, "insurance" text not null, "breach" text not null, "leaving" text not null, "published_on" date null, "drafted_by" uuid not null, "signed_by" uuid null, "countersigned_by" uuid null, "signed_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "contract" add constraint "contract_number_unique" unique ("number");`);
    this.addSql(`create index "contract_division_code_index" on "contract" ("division_code");`);
    this.addSql(`create index "contract_provider_id_index" on "contract" ("provider_id");`);

    this.addSql(`create table "contract_line" ("id" uuid not null, "contract_id" uuid not null, "item_code" varchar(255) not null, "unit_price" int not null, "quantity" numeric(12,2) not null, "reserved" numeric(12,2) not null default 0, primary key ("id"));`);
    this.addSql(`create index "contract_line_contract_id_index" on "contract_line" ("contract_id");`);
    this.addSql(`alter table "contract_line" add constraint "contract_line_contract_id_item_code_unique" unique ("contract_id", "item_code");`);

    this.addSql(`create table "gift" ("id" uuid not null, "case_id" uuid not null, "need_id" uuid null, "state" varchar(255) not null, "allocated_on" date not null, "delivered_on" date null, "score" smallint null, "thanks" varchar(255) null, "confirmed_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "gift_case_id_index" on "gift" ("case_id");`);

    this.addSql(`create table "performance" ("id" uuid not null, "state" varchar(255) not null, "contract_id" uuid not null, "provider_id" uuid not null, "division_code" varchar(255) not null, "inputs" jsonb not null, "digest" varchar(255) not null, "points" jsonb not null, "score" numeric(5,1) not null, "grade" varchar(255) not null, "released" bigint null, "objection" text null, "decision" text null, "evaluated_by" uuid not null, "evaluated_on" date not null, "decided_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "performance_contract_id_index" on "performance" ("contract_id");`);
    this.addSql(`create index "performance_provider_id_index" on "performance" ("provider_id");`);

    this.addSql(`create table "procurement" ("id" uuid not null, "division_code" varchar(255) not null, "title" varchar(255) not null, "mode" varchar(255) not null, "announced_on" date not null, "decided_on" date not null, "winner_id" uuid not null, "bidders" smallint not null, "recorded_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "procurement_division_code_index" on "procurement" ("division_code");`);

    this.addSql(`create table "service_item" ("code" varchar(255) not null, "effective_from" date not null, "effective_to" date null, "name" varchar(255) not null, "domain" varchar(255) not null, "unit" varchar(255) not null, "min_price" int not null, "max_price" int not null, "monthly_limit" int null, "minutes" int not null, "workers_if_total" smallint not null default 1, "licence" varchar(255) null, "legal_basis" varchar(255) not null, primary key ("code", "effective_from"));`);

    this.addSql(`create table "service_order" ("id" uuid not null, "state" varchar(255) not null, "case_id" uuid not null, "citizen_id" uuid not null, "division_code" varchar(255) not null, "item_code" varchar(255) not null, "quantity" numeric(8,2) not null, "unit_price" int not null, "wanted_on" date not null, "channel" varchar(255) not null, "funding_source" varchar(255) not null, "contract_id" uuid null, "line_id" uuid null, "provider_id" uuid null, "worker_id" uuid null, "second_worker_id" uuid null, "starts_at" timestamptz null, "ends_at" timestamptz null, "placed_at" timestamptz not null, "placed_by" uuid not null, "accept_by" timestamptz not null, "serve_by" date not null, "accepted_at" timestamptz null, "code_round" smallint not null default 0, "signed_in_at" timestamptz null, "signed_out_at" timestamptz null, "served_quantity" numeric(8,2) null, "is_sampled" boolean not null default false, "score" smallint null, "words" text null, "followed_up_by" uuid null, "exception" varchar(255) null, "exception_text" text null, "exception_by" uuid null, "is_complained" boolean not null default false, "redo_of" uuid null, "settlement_id" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "service_order_case_id_index" on "service_order" ("case_id");`);
    this.addSql(`create index "service_order_citizen_id_index" on "service_order" ("citizen_id");`);
    this.addSql(`create index "service_order_contract_id_index" on "service_order" ("contract_id");`);
    this.addSql(`create index "service_order_provider_id_index" on "service_order" ("provider_id");`);
    this.addSql(`create index "service_order_worker_id_index" on "service_order" ("worker_id");`);
    this.addSql(`create index "service_order_settlement_id_index" on "service_order" ("settlement_id");`);
    this.addSql(`create index "service_order_contract_id_signed_out_at_index" on "service_order" ("contract_id", "signed_out_at");`);

    this.addSql(`create table "service_package" ("level" varchar(255) not null, "effective_from" date not null, "effective_to" date null, "hours" int not null, "legal_basis" varchar(255) not null, primary key ("level", "effective_from"));`);

    this.addSql(`create table "service_worker" ("id" uuid not null, "organisation_id" uuid not null, "licences" text[] not null, "max_per_day" smallint not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "service_worker_organisation_id_index" on "service_worker" ("organisation_id");`);

    this.addSql(`create table "settlement" ("id" uuid not null, "state" varchar(255) not null, "contract_id" uuid not null, "provider_id" uuid not null, "division_code" varchar(255) not null, "month" varchar(255) not null, "orders" int not null, "amount" bigint not null, "payable" bigint not null, "held" bigint not null, "digest" varchar(255) not null, "reason" text null, "drafted_by" uuid not null, "confirmed_by" uuid null, "approved_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "settlement_contract_id_index" on "settlement" ("contract_id");`);
    this.addSql(`create index "settlement_provider_id_index" on "settlement" ("provider_id");`);

    this.addSql(`create table "settlement_line" ("settlement_id" uuid not null, "order_id" uuid not null, "item_code" varchar(255) not null, "quantity" numeric(8,2) not null, "unit_price" int not null, "amount" bigint not null, primary key ("settlement_id", "order_id"));`);

    this.addSql(`create table "spot_check" ("id" uuid not null, "state" varchar(255) not null, "contract_id" uuid not null, "order_id" uuid not null, "division_code" varchar(255) not null, "drawn_on" date not null, "drawn_by" uuid not null, "finding" varchar(255) null, "text" text null, "checked_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "spot_check_contract_id_index" on "spot_check" ("contract_id");`);
    this.addSql(`alter table "spot_check" add constraint "spot_check_contract_id_order_id_unique" unique ("contract_id", "order_id");`);

    this.addSql(`alter table "parameter" drop constraint "parameter_pkey";`);
    this.addSql(`alter table "parameter" alter column "value" type int using ("value"::int);`);
    this.addSql(`alter table "parameter" add primary key ("name", "effective_from");`);

    this.addSql(`alter table "participation" add "order_id" uuid null;`);
    this.addSql(`create index "participation_order_id_index" on "participation" ("order_id");`);

    this.addSql(`alter table "budget" add constraint "budget_not_exceeded" check (committed between 0 and amount);`);

    this.addSql(`alter table "contract" add constraint "contract_not_exceeded" check (reserved between 0 and cap);`);

    this.addSql(`alter table "contract_line" add constraint "line_not_exceeded" check (reserved between 0 and quantity);`);
  }
}

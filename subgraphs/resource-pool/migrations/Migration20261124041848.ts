import { Migration } from '@mikro-orm/migrations';
import { items } from '#schema/items.ts';

// Items of before were free texts; what the catalogue does not know keeps its text and unit.
const codeOf = (row: string) =>
  `coalesce((select code from (values ${items.map(({ code, name }) => `('${code}', '${name}')`).join(', ')}) i (code, name) where i.name = ${row}.item), ${row}.item || '（' || ${row}.unit || '）')`;
const CHAIN = ['DONOR', 'PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED', 'ALLOCATED', 'DELIVERED', 'CONFIRMED', 'FED_BACK'];
const placeOf = (state: string) => `array_position(array['${CHAIN.join("', '")}'], ${state})`;

export class Migration20261124041848 extends Migration {

  override name = 'Migration20261124041848';

  override up(): void | Promise<void> {
    this.addSql(`create function current_day() returns date stable language sql as $$ select (now() at time zone 'Asia/Shanghai')::date $$;`);
    this.addSql(`create table "allocation" ("id" uuid not null, "state" varchar(255) not null, "donation_id" uuid not null, "need_id" uuid null, "case_id" uuid not null, "quantity" numeric(14,3) not null, "value" bigint not null, "carrier_id" uuid null, "handover_at" timestamptz null, "handover_place_id" uuid null, "delivered_on" date null, "confirmed_on" date null, "score" smallint null, "thanks" varchar(255) null, "allocated_on" date not null, "allocated_by" uuid not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "allocation_donation_id_index" on "allocation" ("donation_id");`);
    this.addSql(`create index "allocation_need_id_index" on "allocation" ("need_id");`);
    this.addSql(`create index "allocation_case_id_index" on "allocation" ("case_id");`);
    this.addSql(`create index "allocation_carrier_id_index" on "allocation" ("carrier_id");`);

    this.addSql(`create table "balance" ("donation_id" uuid not null, "account" varchar(255) not null, "quantity" numeric(14,3) not null, "value" bigint not null, primary key ("donation_id", "account"));`);

    this.addSql(`create table "brand" ("id" uuid not null, "parent_id" uuid null, "name" varchar(255) not null, "division_code" varchar(255) not null, primary key ("id"));`);
    this.addSql(`create index "brand_parent_id_index" on "brand" ("parent_id");`);

    this.addSql(`create table "capacity" ("id" uuid not null, "organisation_id" uuid not null, "item" varchar(255) not null, "quantity" numeric(14,3) not null, "until" date not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "capacity_organisation_id_index" on "capacity" ("organisation_id");`);

    this.addSql(`create table "change_of_use" ("id" uuid not null, "state" varchar(255) not null, "donation_id" uuid not null, "division" varchar(255) not null, "beneficiary" varchar(255) not null, "until" date null, "reason" varchar(255) not null, "proposed_by" uuid not null, "answered_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "change_of_use_donation_id_index" on "change_of_use" ("donation_id");`);

    this.addSql(`create table "donation" ("id" uuid not null, "state" varchar(255) not null, "donor_id" uuid not null, "holder_id" uuid not null, "is_anonymous" boolean not null, "item" varchar(255) not null, "quantity" numeric(14,3) not null, "value" bigint not null, "batch" varchar(255) null, "expires_on" date null, "safety_report" varchar(255) null, "intent_division" varchar(255) not null, "intent_beneficiary" varchar(255) not null, "intent_until" date null, "is_tied" boolean not null default false, "division_code" varchar(255) not null, "sent_on" date null, "pledged_on" date not null, "pledged_by" uuid not null, "import_row" varchar(255) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "donation_state_index" on "donation" ("state");`);
    this.addSql(`create index "donation_donor_id_index" on "donation" ("donor_id");`);
    this.addSql(`create index "donation_holder_id_index" on "donation" ("holder_id");`);
    this.addSql(`create index "donation_division_code_index" on "donation" ("division_code");`);
    this.addSql(`alter table "donation" add constraint "donation_import_row_unique" unique ("import_row");`);

    this.addSql(`create table "donation_receipt" ("id" uuid not null, "donation_id" uuid not null, "holder_id" uuid not null, "number" varchar(255) not null, "check_code" varchar(255) not null, "issued_on" date not null, "quantity" numeric(14,3) not null, "value" bigint not null, "issued_by" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "donation_receipt" add constraint "donation_receipt_donation_id_unique" unique ("donation_id");`);
    this.addSql(`alter table "donation_receipt" add constraint "donation_receipt_number_unique" unique ("number");`);

    this.addSql(`create table "ledger_check" ("id" uuid not null, "checked_on" date not null, "donations" int not null, "movements" int not null, "faults" int not null, primary key ("id"));`);
    this.addSql(`alter table "ledger_check" add constraint "ledger_check_checked_on_unique" unique ("checked_on");`);

    this.addSql(`create table "match_line" ("id" uuid not null, "state" varchar(255) not null, "proposal_id" uuid not null, "need_id" uuid not null, "donation_id" uuid not null, "holder_id" uuid not null, "quantity" numeric(14,3) not null, "points" jsonb not null, "decided_by" uuid null, "allocation_id" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "match_line_proposal_id_index" on "match_line" ("proposal_id");`);
    this.addSql(`create index "match_line_holder_id_index" on "match_line" ("holder_id");`);

    this.addSql(`create table "match_proposal" ("id" uuid not null, "state" varchar(255) not null, "division_code" varchar(255) not null, "proposed_at" timestamptz not null, "proposed_by" uuid not null, "needs" int not null, "donations" int not null, "pairs" int not null, "objective" numeric(20,3) not null, "proof" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "match_proposal_division_code_index" on "match_proposal" ("division_code");`);

    this.addSql(`create table "movement" ("id" uuid not null, "donation_id" uuid not null, "allocation_id" uuid null, "credit" varchar(255) not null, "debit" varchar(255) not null, "quantity" numeric(14,3) not null, "value" bigint not null, "act" varchar(255) not null, "at" timestamptz not null, "person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "movement_donation_id_index" on "movement" ("donation_id");`);

    this.addSql(`create table "parameter" ("name" varchar(255) not null, "effective_from" date not null, "value" int not null, "unit" varchar(255) not null, "legal_basis" varchar(255) not null, "effective_to" date null, primary key ("name", "effective_from"));`);

    this.addSql(`create table "pledge_import" ("id" uuid not null, "organisation_id" uuid not null, "digest" varchar(255) not null, "pledges" int not null, "imported_at" timestamptz not null, "imported_by" uuid not null, primary key ("id"));`);
    this.addSql(`alter table "pledge_import" add constraint "pledge_import_organisation_id_digest_unique" unique ("organisation_id", "digest");`);

    this.addSql(`create table "programme" ("id" uuid not null, "state" varchar(255) not null, "organisation_id" uuid not null, "kind" varchar(255) not null, "filing_number" varchar(255) not null, "name" varchar(255) not null, "starts_on" date not null, "ends_on" date null, "report_by" date not null, "division_code" varchar(255) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "programme_organisation_id_index" on "programme" ("organisation_id");`);
    this.addSql(`alter table "programme" add constraint "programme_filing_number_unique" unique ("filing_number");`);

    this.addSql(`create table "programme_report" ("id" uuid not null, "programme_id" uuid not null, "published_on" date not null, "raised" bigint not null, "spent" bigint not null, "person_times" int not null, "is_final" boolean not null, "is_late" boolean not null, primary key ("id"));`);
    this.addSql(`create index "programme_report_programme_id_index" on "programme_report" ("programme_id");`);

    this.addSql(`create table "screening" ("id" uuid not null, "person_id" uuid not null, "is_clear" boolean not null, "screened_on" date not null, "valid_until" date not null, "recorded_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "screening_person_id_index" on "screening" ("person_id");`);

    this.addSql(`create table "volunteer" ("id" uuid not null, "organisation_id" uuid not null, "enrolled_on" date not null, primary key ("id"));`);
    this.addSql(`create index "volunteer_organisation_id_index" on "volunteer" ("organisation_id");`);

    this.addSql(`create table "volunteer_certificate" ("id" uuid not null, "person_id" uuid not null, "organisation_id" uuid not null, "from_on" date not null, "to_on" date not null, "hours" numeric(8,2) not null, "code" varchar(255) not null, "issued_on" date not null, "issued_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "volunteer_certificate_person_id_index" on "volunteer_certificate" ("person_id");`);
    this.addSql(`alter table "volunteer_certificate" add constraint "volunteer_certificate_code_unique" unique ("code");`);

    this.addSql(`create table "volunteer_record" ("id" uuid not null, "person_id" uuid not null, "organisation_id" uuid not null, "item" varchar(255) not null, "served_on" date not null, "hours" numeric(6,2) not null, "allocation_id" uuid null, "recorded_on" date not null, "recorded_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "volunteer_record_person_id_index" on "volunteer_record" ("person_id");`);
    this.addSql(`create index "volunteer_record_organisation_id_index" on "volunteer_record" ("organisation_id");`);
    this.addSql(`alter table "volunteer_record" add constraint "volunteer_record_person_id_allocation_id_unique" unique ("person_id", "allocation_id");`);

    // What was given before enters the books with every entry that brought it there.
    this.addSql(`insert into donation (id, state, donor_id, holder_id, is_anonymous, item, quantity, value, intent_division, intent_beneficiary, division_code, pledged_on, pledged_by)
      select a.id, 'STOCKED', a.donor_id, a.donor_id, a.is_anonymous, ${codeOf('a')}, a.quantity::numeric(14,3), coalesce(a.value, 0), '53', 'ANY', '53', coalesce(a.delivered_on, now()::date), a.donor_id from aid a;`);
    this.addSql(`insert into allocation (id, state, donation_id, case_id, quantity, value, delivered_on, allocated_on, allocated_by)
      select a.id, a.state, a.id, a.case_id, a.quantity::numeric(14,3), coalesce(a.value, 0), a.delivered_on, coalesce(a.delivered_on, now()::date), a.donor_id from aid a;`);
    this.addSql(`insert into movement (id, donation_id, allocation_id, credit, debit, quantity, value, act, at)
      select gen_random_uuid(), a.id, a.id, step.credit, step.debit, a.quantity::numeric(14,3), coalesce(a.value, 0), 'migration', now()
      from aid a join (values ${CHAIN.slice(1).map((debit, index) => `('${CHAIN[index]}', '${debit}')`).join(', ')}) step (credit, debit) on ${placeOf('step.debit')} <= ${placeOf('a.state')};`);
    this.addSql(`insert into balance (donation_id, account, quantity, value)
      select a.id, 'DONOR', -a.quantity::numeric(14,3), -coalesce(a.value, 0) from aid a union all select a.id, a.state, a.quantity::numeric(14,3), coalesce(a.value, 0) from aid a;`);
    this.addSql(`drop table if exists "aid" cascade;`);

    // Cards came from nowhere but the seed until now: those of the catalogue stay.
    this.addSql(`alter table "need" add "state" varchar(255), add "met" numeric(14,3) not null default 0, add "beneficiary" varchar(255) not null default 'FAMILY', add "size" smallint not null default 1, add "grade" smallint null, add "place_code" varchar(255), add "published_on" date not null default now(), add "until" date null, add "barred" text[] not null default '{}';`);
    this.addSql(`update need n set item = ${codeOf('n')}, place_code = left(division_code, 6), state = case when is_open then 'OPEN' else 'MET' end;`);
    this.addSql(`delete from need where item not in (${items.map(({ code }) => `'${code}'`).join(', ')});`);
    this.addSql(`drop index "need_division_code_index";`);
    this.addSql(`alter table "need" drop column "alias", drop column "division_code", drop column "is_open", drop column "kind", drop column "person_id", drop column "unit",
      alter column "state" set not null, alter column "place_code" set not null, alter column "beneficiary" drop default, alter column "size" drop default, alter column "published_on" drop default, alter column "barred" drop default;`);
    this.addSql(`alter table "need" alter column "quantity" type numeric(14,3) using ("quantity"::numeric(14,3));`);
    this.addSql(`create index "need_place_code_index" on "need" ("place_code");`);

    this.addSql(`alter table "profile" drop constraint "profile_pkey";`);
    this.addSql(`alter table "profile" drop column "may_fundraise";`);
    this.addSql(`alter table "profile" add "state" varchar(255) not null default 'INCUBATING', add "kind" varchar(255) not null default 'PUBLIC_INTEREST', add "division_code" varchar(255) not null default '53', add "certificate" varchar(255) null, add "certificate_until" date null, add "brand_id" uuid null;`);
    this.addSql(`alter table "profile" alter column "kind" drop default, alter column "division_code" drop default;`);
    this.addSql(`alter table "profile" rename column "organisation_id" to "id";`);
    this.addSql(`create index "profile_division_code_index" on "profile" ("division_code");`);
    this.addSql(`alter table "profile" add primary key ("id");`);

    this.addSql(`alter table "balance" add constraint "balance_not_negative" check (account = 'DONOR' or (quantity >= 0 and value >= 0));`);
  }
}

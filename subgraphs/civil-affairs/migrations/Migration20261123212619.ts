import { Migration } from '@mikro-orm/migrations';

export class Migration20261123212619 extends Migration {

  override name = 'Migration20261123212619';

  override up(): void | Promise<void> {
    this.addSql(`create table "agenda_item" ("id" uuid not null, "meeting_id" uuid not null, "case_id" uuid not null, "ordinal" smallint not null, "question" text not null, "unit_ids" text[] not null, "task_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "agenda_item_meeting_id_index" on "agenda_item" ("meeting_id");`);
    this.addSql(`create index "agenda_item_case_id_index" on "agenda_item" ("case_id");`);

    this.addSql(`create table "aid_entry" ("id" uuid not null, "case_id" uuid not null, "citizen_id" uuid null, "organisation_id" uuid null, "kind" varchar(255) not null, "helped_on" date not null, "task_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "aid_entry_case_id_index" on "aid_entry" ("case_id");`);

    this.addSql(`create table "assessment" ("id" uuid not null, "case_id" uuid not null, "citizen_id" uuid not null, "dimensions" jsonb not null, "failed_self_care" text[] not null, "self_care_level" varchar(255) not null, "package_level" varchar(255) not null, "assessed_on" date not null, "valid_until" date not null, "assessed_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "assessment_case_id_index" on "assessment" ("case_id");`);

    this.addSql(`create table "case_review" ("id" uuid not null, "case_id" uuid not null, "citizen_id" uuid not null, "form_number" varchar(255) not null, "state" varchar(255) not null, "situation" text not null, "special_matters" text not null, "reporting_unit_id" uuid not null, "handler_id" uuid not null, "is_supported" boolean not null, "township_opinion" text not null, "meeting_id" uuid null, "summary" text null, "category" varchar(255) null, "approved_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "case_review_case_id_index" on "case_review" ("case_id");`);
    this.addSql(`alter table "case_review" add constraint "case_review_form_number_unique" unique ("form_number");`);

    this.addSql(`create table "correction" ("id" uuid not null, "state" varchar(255) not null, "citizen_id" uuid not null, "owner" varchar(255) not null, "field" varchar(255) not null, "statement" text not null, "requested_by" uuid not null, "answer_by" date not null, "answer" text null, "answered_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "correction_citizen_id_index" on "correction" ("citizen_id");`);
    this.addSql(`create index "correction_requested_by_index" on "correction" ("requested_by");`);

    this.addSql(`create table "decision" ("id" uuid not null, "item_id" uuid not null, "text" text not null, "lead_id" uuid not null, "helper_ids" text[] not null, "due_on" date not null, "deliverable" varchar(255) not null, "task_id" uuid not null, "decided_by" uuid not null, primary key ("id"));`);
    this.addSql(`create index "decision_item_id_index" on "decision" ("item_id");`);

    this.addSql(`create table "dispute" ("id" uuid not null, "case_id" uuid not null, "state" varchar(255) not null, "question" text not null, "units" text[] not null, "claims" jsonb not null, "interim_id" uuid null, "lead_id" uuid null, "settle_by" date not null, "opened_by" uuid not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "dispute_case_id_index" on "dispute" ("case_id");`);

    this.addSql(`create table "emergency_access" ("id" uuid not null, "state" varchar(255) not null, "person_id" uuid not null, "case_id" uuid not null, "citizen_id" uuid not null, "scope" varchar(255) not null, "reason" text not null, "opened_at" timestamptz not null, "until" timestamptz not null, "review_by" date not null, "reviewed_by" uuid null, "finding" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "emergency_access_person_id_index" on "emergency_access" ("person_id");`);
    this.addSql(`create index "emergency_access_case_id_index" on "emergency_access" ("case_id");`);
    this.addSql(`create index "emergency_access_citizen_id_index" on "emergency_access" ("citizen_id");`);

    this.addSql(`create table "entitlement" ("id" uuid not null, "category" varchar(255) not null, "aid" varchar(255) not null, "kind" varchar(255) not null, "legal_basis" varchar(255) not null, "explanation" varchar(255) not null, "effective_from" date not null, "effective_to" date null, primary key ("id"));`);

    this.addSql(`create table "evaluation" ("id" uuid not null, "case_id" uuid not null, "state" varchar(255) not null, "result" varchar(255) not null, "text" text not null, "recorded_by" uuid not null, "recorded_on" date not null, "score" smallint null, "words" text null, "confirmed_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "evaluation_case_id_index" on "evaluation" ("case_id");`);

    this.addSql(`create table "hearing" ("id" uuid not null, "case_id" uuid not null, "state" varchar(255) not null, "kind" varchar(255) not null, "assistance_id" uuid not null, "reason" text not null, "called_by" uuid not null, "statement" text null, "held_on" date null, "outcome" varchar(255) null, "amount" bigint null, "decided_by" uuid null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "hearing_case_id_index" on "hearing" ("case_id");`);

    this.addSql(`create table "meeting" ("id" uuid not null, "state" varchar(255) not null, "kind" varchar(255) not null, "division_code" varchar(255) not null, "convener_id" uuid not null, "convened_by" uuid not null, "topic" varchar(255) not null, "place" varchar(255) not null, "held_on" date not null, "minutes" text null, "issued_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "meeting_division_code_index" on "meeting" ("division_code");`);

    this.addSql(`create table "notice" ("id" uuid not null, "person_id" uuid not null, "kind" varchar(255) not null, "subject_id" uuid not null, "case_id" uuid null, "sent_at" timestamptz not null, "read_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "notice_person_id_index" on "notice" ("person_id");`);

    this.addSql(`create table "opinion" ("id" uuid not null, "item_id" uuid not null, "organisation_id" uuid not null, "person_id" uuid not null, "stance" varchar(255) not null, "text" text not null, primary key ("id"));`);
    this.addSql(`create index "opinion_item_id_index" on "opinion" ("item_id");`);
    this.addSql(`alter table "opinion" add constraint "opinion_item_id_organisation_id_unique" unique ("item_id", "organisation_id");`);

    this.addSql(`create table "parameter" ("name" varchar(255) not null, "value" smallint not null, "unit" varchar(255) not null, "legal_basis" varchar(255) not null, "effective_from" date not null, "effective_to" date null, primary key ("name"));`);

    this.addSql(`create table "plan" ("id" uuid not null, "case_id" uuid not null, "edition" smallint not null, "state" varchar(255) not null, "goal" text not null, "measures" text[] not null, "drafted_by" uuid not null, "approved_by" uuid null, "approved_on" date null, "returned_for" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "plan_case_id_index" on "plan" ("case_id");`);

    this.addSql(`create table "recusal" ("id" uuid not null, "person_id" uuid not null, "case_id" uuid not null, "relation" varchar(255) not null, primary key ("id"));`);
    this.addSql(`create index "recusal_person_id_index" on "recusal" ("person_id");`);
    this.addSql(`alter table "recusal" add constraint "recusal_person_id_case_id_unique" unique ("person_id", "case_id");`);

    this.addSql(`create table "referral" ("id" uuid not null, "case_id" uuid not null, "state" varchar(255) not null, "from_id" uuid not null, "to_id" uuid not null, "path" text[] not null, "need" varchar(255) not null, "purpose" varchar(255) not null, "scopes" text[] not null, "text" text not null, "declined" varchar(255) null, "answer_by" date not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "referral_case_id_index" on "referral" ("case_id");`);
    this.addSql(`create index "referral_to_id_index" on "referral" ("to_id");`);

    this.addSql(`create table "report" ("id" uuid not null, "state" varchar(255) not null, "channel" varchar(255) not null, "level" varchar(255) not null, "text" text not null, "subject_id" uuid null, "place_code" varchar(255) not null, "division_code" varchar(255) not null, "reported_by" uuid not null, "reported_at" timestamptz not null, "case_id" uuid null, "basis" varchar(255) null, "declined" varchar(255) null, "hops" smallint not null default 0, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "report_division_code_index" on "report" ("division_code");`);
    this.addSql(`create index "report_reported_by_index" on "report" ("reported_by");`);

    this.addSql(`create table "seat" ("id" uuid not null, "meeting_id" uuid not null, "organisation_id" uuid not null, "is_present" boolean not null default false, "person_id" uuid null, "packs" text[] not null default '{}', "signature" text null, "signed_by" uuid null, "signed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "seat_meeting_id_index" on "seat" ("meeting_id");`);
    this.addSql(`create index "seat_organisation_id_index" on "seat" ("organisation_id");`);
    this.addSql(`alter table "seat" add constraint "seat_meeting_id_organisation_id_unique" unique ("meeting_id", "organisation_id");`);

    this.addSql(`create table "sharing_request" ("id" uuid not null, "state" varchar(255) not null, "organisation_id" uuid not null, "requested_by" uuid not null, "scope" varchar(255) not null, "owner" varchar(255) not null, "basis" text not null, "scenario" text not null, "items" text[] not null, "mode" varchar(255) not null, "purpose" varchar(255) not null, "months" smallint not null, "answer_by" date not null, "is_extended" boolean not null default false, "was_incomplete" boolean not null default false, "reason" text null, "decided_by" uuid null, "agreement_id" uuid null, "deliver_by" date null, "delivered_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "sharing_request_organisation_id_index" on "sharing_request" ("organisation_id");`);
    this.addSql(`create index "sharing_request_owner_index" on "sharing_request" ("owner");`);

    this.addSql(`create table "visit" ("id" uuid not null, "case_id" uuid not null, "state" varchar(255) not null, "kind" varchar(255) not null, "visited_on" date not null, "visited_by" uuid not null, "confirmed_by" uuid null, "findings" text not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "visit_case_id_index" on "visit" ("case_id");`);

    this.addSql(`alter table "casefile" add "handler_id" uuid null, add "assignee_id" uuid null, add "lease_until" timestamptz null, add "is_disputed" boolean not null default false, add "is_visited" boolean not null default false, add "evaluated_by" uuid null;`);
    this.addSql(`create index "casefile_assignee_id_index" on "casefile" ("assignee_id");`);


    this.addSql(`alter table "participation" add "state" varchar(255) not null default 'ACTIVE', add "consented_by" uuid null, add "consent_form" varchar(255) null, add "invited_by" uuid null, add "meeting_id" uuid null, add "task_id" uuid null;`);
    this.addSql(`create index "participation_meeting_id_index" on "participation" ("meeting_id");`);
    this.addSql(`create index "participation_task_id_index" on "participation" ("task_id");`);


    this.addSql(`alter table "stage_entry" add "reason" text null;`);

    this.addSql(`alter table "task" add "helper_ids" text[] not null default '{}', add "citizen_ids" text[] not null default '{}', add "assigned_by" uuid null, add "assignee_id" uuid null, add "lease_until" timestamptz null, add "report" text null, add "reported_by" uuid null, add "approved_by" uuid null, add "declined" varchar(255) null, add "paused_on" date null, add "rung" smallint not null default 0, add "decision_id" uuid null;`);
    this.addSql(`create index "task_assignee_id_index" on "task" ("assignee_id");`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** What nobody said of a person’s health is null, also where signing a family doctor had made it up. */
export class Migration20261124190332 extends Migration {
  override name = 'Migration20261124190332';

  override up(): void {
    this.addSql(`alter table "health_record" alter column "has_premium_aid" drop not null;`);
    this.addSql(`alter table "health_record" alter column "is_insured" drop not null;`);
    this.addSql(`alter table "health_record" alter column "is_seriously_ill" drop not null;`);
    this.addSql(`alter table "health_record" alter column "self_care_level" drop not null;`);
    this.addSql(`alter table "health_record" alter column "self_pay_band" drop not null;`);
    this.addSql(`update health_record set is_seriously_ill = null, self_pay_band = null, is_insured = null, has_premium_aid = null, self_care_level = null
      where not is_seriously_ill and self_pay_band = 'LOW' and not is_insured and not has_premium_aid and self_care_level = 'ABLE' and length(division_code) < 12
        and citizen_id in (select (ids->>'citizen')::uuid from event where name = 'health.family-doctor.signed');`);
  }
}

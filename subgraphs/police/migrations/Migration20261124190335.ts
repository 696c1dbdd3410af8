import { Migration } from '@mikro-orm/migrations';

/** What nobody said of a registration is null, also where issuing a receipt had made it up; where the record is kept says nothing of it. */
export class Migration20261124190335 extends Migration {
  override name = 'Migration20261124190335';

  override up(): void {
    this.addSql(`alter table "registration" add "registered_code" varchar(255) null;`);
    this.addSql(`alter table "registration" alter column "has_residence_permit" drop not null;`);
    this.addSql(`alter table "registration" alter column "has_vehicle" drop not null;`);
    this.addSql(`alter table "registration" alter column "status" drop not null;`);
    this.addSql(`update registration set status = null, has_residence_permit = null, has_vehicle = null
      where status = 'ACTIVE' and not has_residence_permit and not has_vehicle and length(division_code) < 12
        and citizen_id in (select (ids->>'citizen')::uuid from event where name = 'police.receipt.issued');`);
    this.addSql('update registration set registered_code = division_code where status is not null;');
  }
}

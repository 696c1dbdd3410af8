import { Migration } from '@mikro-orm/migrations';

/** What nobody said of a person or a household is null; a correction says which share’s field it means, and its room hears of it. */
export class Migration20261124190404 extends Migration {
  override name = 'Migration20261124190404';

  override up(): void {
    this.addSql(`alter table "citizen" alter column "marital_status" drop not null;`);

    this.addSql(`alter table "correction" add "type" varchar(255) null;`);
    this.addSql(`update correction set type = case owner when 'civil-affairs' then 'CivilAffairsShare' when 'resource-pool' then 'ResourceShare'
      else initcap(owner) || 'Share' end;`);
    this.addSql(`alter table "correction" alter column "type" set not null;`);

    this.addSql(`alter table "household" alter column "registered_code" drop not null;`);
    this.addSql(`update citizen set marital_status = null where marital_status = 'UNKNOWN';`);
    // Households that a report made, by another basis than the register.
    this.addSql(`update household h set registered_code = null from casefile f join report r on r.case_id = f.id
      where f.household_id = h.id and h.registered_code = r.place_code and r.basis <> 'REGISTER'
        and f.opened_on >= (r.reported_at at time zone 'Asia/Shanghai')::date
        and not exists (select from casefile e where e.household_id = h.id and e.opened_on < f.opened_on)
        and not exists (select from report other where other.case_id = f.id and other.basis = 'REGISTER');`);
    this.addSql(`update correction set state = 'REFUSED' where state = 'UPHELD';`);
    const open = `from correction c join citizen z on z.id = c.citizen_id join household h on h.id = z.household_id where c.state = 'OPEN'`;
    this.addSql(`insert into event (at, name, ids, audience)
      select now(), 'civil-affairs.correction.requested', jsonb_build_object('correction', c.id, 'citizen', c.citizen_id, 'type', c.type, 'field', c.field,
        'county', left(h.residence_code, 6), 'requestedBy', c.requested_by), c.owner ${open} and c.owner not in ('civil-affairs', 'resource-pool');`);
    this.addSql(`insert into disputed_fact (correction_id, citizen_id, type, field, county, requested_by, state)
      select c.id, c.citizen_id, c.type, c.field, left(h.residence_code, 6), c.requested_by, 'OPEN' ${open} and c.owner = 'civil-affairs';`);
  }
}

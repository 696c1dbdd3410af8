import { Migration } from '@mikro-orm/migrations';

/** What nobody said of a person’s home is null, also where allotting a flat had made it up; a flat is allotted once. */
export class Migration20261124190328 extends Migration {
  override name = 'Migration20261124190328';

  override up(): void {
    this.addSql(`alter table "housing_record" alter column "area_per_person" drop not null;`);
    this.addSql(`alter table "housing_record" alter column "property_count" drop not null;`);
    this.addSql(`alter table "housing_record" alter column "rental_status" drop not null;`);
    this.addSql(`alter table "housing_record" alter column "tenure" drop not null;`);

    this.addSql(`alter table "rental_application" add "allotment" varchar(255) null;`);
    this.addSql(`alter table "rental_application" alter column "applied_on" drop not null;`);
    this.addSql(`alter table "rental_application" add constraint "rental_application_allotment_unique" unique ("allotment");`);
    this.addSql(`update housing_record set area_per_person = null, property_count = null
      where area_per_person = 0 and property_count = 0 and tenure = 'PUBLIC_RENTAL'
        and citizen_id in (select (ids->>'citizen')::uuid from event where name = 'housing.flat.allotted');`);
    this.addSql(`update rental_application set applied_on = null
      where (citizen_id, applied_on::text) in (select (ids->>'citizen')::uuid, ids->>'on' from event where name = 'housing.flat.allotted');`);
    // Of flats that were allotted twice already, one holds the place; a person has to look at the others.
    this.addSql(`update rental_application set allotment = key from (
        select distinct on (key) id as first, key from (
          select id, left(division_code, 6) || ' ' || lower(regexp_replace(normalize(flat, NFKC), '\\s', '', 'g')) as key
          from rental_application where flat is not null) named order by key, id) once
      where id = first;`);
  }
}

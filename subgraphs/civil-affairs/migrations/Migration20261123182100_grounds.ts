import { Migration } from '@mikro-orm/migrations';

/** The named views by which the offices read from each other, and the one question behind every warrant: `grounds`. */
export class Migration20261123182100_grounds extends Migration {
  override name = 'Migration20261123182100_grounds';

  override up(): void {
    this.addSql(`create function current_day() returns date stable language sql as $$ select (now() at time zone 'Asia/Shanghai')::date $$;`);
    this.addSql(`create function parent_code(code text) returns text immutable language sql as
      $$ select left(code, case length(code) when 12 then 9 when 9 then 6 when 6 then 4 when 4 then 2 else 0 end) $$;`);
    this.addSql(`create index division_parent_index on division (parent_code(code));`);

    // Registry: about oneself, about a ward, and duties over whoever draws assistance in a division.
    this.addSql(`create view registry_grounds as
      select p.citizen_id as subject_id, p.id as person_id, null::uuid as organisation_id, 'SELF' as kind, null::text as case_number,
        h.residence_code as division_code, 'OWN_FILE' as purpose, null::text[] as scopes
      from person p join citizen c on c.id = p.citizen_id join household h on h.id = c.household_id
      union all
      select g.ward_id, p.id, null, 'FAMILY', null, h.residence_code, 'OWN_FILE', null
      from guardianship g join person p on p.citizen_id = g.guardian_id
        join citizen c on c.id = g.ward_id join household h on h.id = c.household_id
      where g.ended_on is null or g.ended_on > current_day()
      union all
      select c.id, p.id, null, 'DUTY', null, h.residence_code, d.purpose, null
      from duty d join person p on p.role = d.role cross join citizen c join household h on h.id = c.household_id
      where d.extent = 'HOUSEHOLD' and current_day() between d.effective_from and coalesce(d.effective_to, 'infinity')
        and exists (select from assistance a where a.citizen_id = c.id and (a.valid_until is null or a.valid_until >= current_day()));`);

    // Casework: taking part in an open case, duties over the cases of a division, and a family's own case.
    this.addSql(`create view case_grounds as
      select f.id as case_id, f.household_id, p.person_id, p.organisation_id, 'PARTICIPATION' as kind, f.number as case_number,
        f.division_code, p.purpose, p.scopes
      from participation p join casefile f on f.id = p.case_id
      where f.closed_on is null and p.joined_on <= current_day() and (p.left_on is null or p.left_on > current_day())
      union all
      select f.id, f.household_id, p.id, null, 'DUTY', f.number, f.division_code, d.purpose, null
      from duty d join person p on p.role = d.role cross join casefile f
      where d.extent = 'CASE' and (f.closed_on is null or d.purpose = 'AUDIT')
        and current_day() between d.effective_from and coalesce(d.effective_to, 'infinity')
      union all
      select f.id, f.household_id, p.id, null, 'FAMILY', f.number, f.division_code, 'OWN_FILE', null
      from person p join citizen c on c.id = p.citizen_id join casefile f on f.household_id = c.household_id;`);

    this.addSql(`create view grounds as
      select subject_id, person_id, organisation_id, kind, case_number, division_code, purpose, scopes from registry_grounds
      union all
      select case_id, person_id, organisation_id, kind, case_number, division_code, purpose, scopes from case_grounds
      union all
      select c.id, g.person_id, g.organisation_id, g.kind, g.case_number, g.division_code, g.purpose, g.scopes
      from case_grounds g join citizen c on c.household_id = g.household_id where g.kind <> 'FAMILY';`);
  }

  override down(): void {
    this.addSql('drop view grounds; drop view case_grounds; drop view registry_grounds;');
    this.addSql('drop index division_parent_index; drop function parent_code(text); drop function current_day();');
  }
}

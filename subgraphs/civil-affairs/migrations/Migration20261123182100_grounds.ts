import { Migration } from '@mikro-orm/migrations';

/** The named views by which the offices read from each other, and the one question behind every warrant: `grounds`. */
export class Migration20261123182100_grounds extends Migration {
  override name = 'Migration20261123182100_grounds';

  override up(): void {
    this.addSql(`create function current_day() returns date stable language sql as $$ select (now() at time zone 'Asia/Shanghai')::date $$;`);
    this.addSql(`create function parent_code(code text) returns text immutable language sql as
      $$ select left(code, case length(code) when 12 then 9 when 9 then 6 when 6 then 4 when 4 then 2 else 0 end) $$;`);
    this.addSql(`create index division_parent_index on division (parent_code(code));`);
    this.addSql('create index person_citizen_index on person (citizen_id);');

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
      where d.extent = 'HOUSEHOLD' and h.residence_code like p.division_code || '%' and current_day() between d.effective_from and coalesce(d.effective_to, 'infinity')
        and exists (select from assistance a where a.citizen_id = c.id and (a.valid_until is null or a.valid_until >= current_day()));`);

    // Casework: taking part in an open case, duties over the cases of a division, and a family's own case. Each arm stands
    // once for the case and once for its members, so that the planner starts from the subject in both.
    const arms = (subject: string, from: string) => `
      select ${subject} as subject_id, p.person_id, p.organisation_id, 'PARTICIPATION' as kind, f.number::text as case_number,
        f.division_code, p.purpose::text, p.scopes
      from ${from} join participation p on p.case_id = f.id
      where f.closed_on is null and p.joined_on <= current_day() and (p.left_on is null or p.left_on > current_day())
      union all
      select ${subject}, p.id, null, 'DUTY', f.number, f.division_code, d.purpose, null
      from ${from} cross join (duty d join person p on p.role = d.role)
      where d.extent = 'CASE' and f.division_code like p.division_code || '%' and (f.closed_on is null or d.purpose = 'AUDIT')
        and current_day() between d.effective_from and coalesce(d.effective_to, 'infinity')`;
    const family = `
      select f.id, p.id, null, 'FAMILY', f.number, f.division_code, 'OWN_FILE', null
      from casefile f join citizen c on c.household_id = f.household_id join person p on p.citizen_id = c.id`;
    this.addSql(`create view case_grounds as ${arms('f.id', 'casefile f')} union all ${family};`);
    this.addSql(`create view member_grounds as ${arms('c.id', 'citizen c join casefile f on f.household_id = c.household_id')};`);

    const columns = 'subject_id, person_id, organisation_id, kind, case_number, division_code, purpose, scopes';
    this.addSql(`create view grounds as select ${columns} from registry_grounds
      union all select ${columns} from case_grounds union all select ${columns} from member_grounds;`);
  }

  override down(): void {
    this.addSql('drop view grounds; drop view member_grounds; drop view case_grounds; drop view registry_grounds;');
    this.addSql('drop index person_citizen_index; drop index division_parent_index; drop function parent_code(text); drop function current_day();');
  }
}

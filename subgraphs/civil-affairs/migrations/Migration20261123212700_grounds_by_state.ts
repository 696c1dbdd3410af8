import { Migration } from '@mikro-orm/migrations';

/** A part opens a case only while it is active (consent, meeting); an emergency opens one scope about one person for its half hour. */
export class Migration20261123212700_grounds_by_state extends Migration {
  override name = 'Migration20261123212700_grounds_by_state';

  override up(): void {
    this.addSql('drop view grounds; drop view member_grounds; drop view case_grounds;');
    const arms = (subject: string, from: string) => `
      select ${subject} as subject_id, p.person_id, p.organisation_id, 'PARTICIPATION' as kind, f.number::text as case_number,
        f.division_code, p.purpose::text, p.scopes
      from ${from} join participation p on p.case_id = f.id
      where f.closed_on is null and p.state = 'ACTIVE' and p.joined_on <= current_day() and (p.left_on is null or p.left_on > current_day())
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
    this.addSql(`create view emergency_grounds as
      select e.citizen_id as subject_id, e.person_id, null::uuid as organisation_id, 'EMERGENCY' as kind, f.number::text as case_number,
        f.division_code, 'EMERGENCY' as purpose, array[e.scope]::text[] as scopes
      from emergency_access e join casefile f on f.id = e.case_id where e.until > now() and f.closed_on is null;`);
    const columns = 'subject_id, person_id, organisation_id, kind, case_number, division_code, purpose, scopes';
    this.addSql(`create view grounds as select ${columns} from registry_grounds union all select ${columns} from case_grounds
      union all select ${columns} from member_grounds union all select ${columns} from emergency_grounds;`);
    // Outsiders who joined before consent was asked wait for it now.
    this.addSql(`update participation p set state = 'AWAITING_CONSENT' from organisation o
      where o.id = p.organisation_id and o.kind in ('PUBLIC_INTEREST', 'FIRM') and p.consented_by is null;`);
    this.addSql(`create index event_by_case on event ((ids->>'case'));`);
  }
}

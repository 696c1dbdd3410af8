import { Migration } from '@mikro-orm/migrations';

/**
 * Whom the law keeps away from a case, or from a member of its household: who declared it, who is of the household, who is kin.
 * And what residents were told of other families' cases is taken back.
 */
export class Migration20261124190300_related extends Migration {
  override name = 'Migration20261124190300_related';

  override up(): void {
    this.addSql('create index kinship_relative_index on kinship (relative_id);');
    const kin = (subject: string, from: string) => `
      select ${subject} as subject_id, p.id as person_id from ${from}
      cross join lateral (select c.id union all select k.relative_id from kinship k where k.citizen_id = c.id
        union all select k.citizen_id from kinship k where k.relative_id = c.id) kin (id)
      join person p on p.citizen_id = kin.id where p.role <> 'resident'`;
    this.addSql(`create view related as select case_id as subject_id, person_id from recusal
      union all ${kin('f.id', 'casefile f join household_member h on h.household_id = f.household_id join citizen c on c.id = h.citizen_id')}
      union all ${kin('m.id', 'citizen m join citizen c on c.household_id = m.household_id')};`);

    const others = `from person p where p.id = n.person_id and p.role = 'resident' and n.kind in ('CONSENT_WANTED', 'AID_DELIVERED')
      and not exists (select from casefile f join citizen c on c.household_id = f.household_id where f.id = n.case_id
        and (c.id = p.citizen_id or exists (select from guardianship g where g.ward_id = c.id and g.guardian_id = p.citizen_id)))`;
    this.addSql(`delete from event e where e.name = 'civil-affairs.notice.sent' and exists (select from notice n where
      n.person_id::text = e.ids->>'person' and n.subject_id::text = e.ids->>'subject' and exists (select ${others}));`);
    this.addSql(`delete from notice n where exists (select ${others});`);
  }

  override down(): void {
    this.addSql('drop view related; drop index kinship_relative_index;');
  }
}

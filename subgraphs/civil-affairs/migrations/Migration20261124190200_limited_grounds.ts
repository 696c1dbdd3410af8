import { Migration } from '@mikro-orm/migrations';

const CON = '示例默认值，由县级联席会议确定';

// biome-ignore format: a table reads by its rows.
const parameters = [
  ['newcomer', 1, 'WORKDAYS', CON],
  ['emergency-second', 30, 'MINUTES', CON],
  ['closed-case', 1095, 'DAYS', '政务数据共享条例 29（三年）; ' + CON],
] as const;

const closed = [
  'case', 'participant', 'household', 'task', 'case-note', 'plan', 'assessment', 'hearing', 'chain', 'need', 'order', 'identity', 'name', 'minor-name',
].map((noun) => ['CLOSED', `civil-affairs.${noun}.read`, '社会救助法 10, 42'] as const);

// biome-ignore format: a table reads by its rows.
const limited = [
  ['EMERGENCY', 'health.care-need.read', '社会救助法 37, 64; 个人信息保护法 13'],
  ...closed,
] as const;

const columns = 'subject_id, person_id, organisation_id, kind, case_number, division_code, purpose, scopes';

/** Scopes that both name, where null names all. */
const meet = `create function meet(one text[], other text[]) returns text[] immutable language sql as $$
  select case when one is null then other when other is null then one
    else array(select unnest(one) intersect select unnest(other)) end $$;`;

/** By taking part, and by duty; of what is closed, the file. `opens` is what may be open of the subject at all. */
const arms = (subject: string, from: string, opens = 'null::text[]') => {
  const narrow = (scopes: string) => (opens.startsWith('null') ? scopes : `meet(${scopes}, ${opens})`);
  const limited = (scopes: string) =>
    `case when f.closed_on is null then ${narrow(scopes)} else meet(${narrow(scopes)}, limited_scopes('CLOSED')) end`;
  return `
    select ${subject} as subject_id, p.person_id, p.organisation_id, 'PARTICIPATION' as kind, f.number::text as case_number,
      f.division_code, p.purpose::text, ${limited('p.scopes::text[]')} as scopes
    from ${from} join participation p on p.case_id = f.id
    where p.state = 'ACTIVE' and p.joined_on <= current_day() and (p.left_on is null or p.left_on > current_day())
      and (f.closed_on is null or (f.closed_on >= closed_since()
        and exists (select from organisation o where o.id = p.organisation_id and o.department = 'civil-affairs')))
    union all
    select ${subject}, p.id, null, 'DUTY', f.number, f.division_code, d.purpose,
      case when d.purpose = 'AUDIT' then ${opens} else ${limited('null::text[]')} end
    from ${from} cross join (duty d join person p on p.role = d.role)
    where d.extent = 'CASE' and f.division_code like p.division_code || '%'
      and (f.closed_on is null or d.purpose = 'AUDIT' or (d.after_close and f.closed_on >= closed_since()))
      and current_day() between d.effective_from and coalesce(d.effective_to, 'infinity')`;
};

/** A newcomer opens no more than was confirmed, a closed case no more than its file, and one person nothing that is sealed. */
export class Migration20261124190200_limited_grounds extends Migration {
  override name = 'Migration20261124190200_limited_grounds';

  override up(): void {
    for (const [ground, scope, basis] of limited) this.addSql(`insert into limited_scope values ('${ground}', '${scope}', '${basis}');`);
    for (const [name, value, unit, basis] of parameters)
      this.addSql(`insert into parameter (name, value, unit, legal_basis, effective_from) values ('${name}', ${value}, '${unit}', '${basis}', '2026-07-01');`);
    this.addSql(`update duty set after_close = true where extent = 'CASE' and role not in ('community-worker', 'auditor');`);

    this.addSql(meet);
    this.addSql(`create function limited_scopes(kind text) returns text[] stable language sql as $$
      select array_agg(scope::text) from limited_scope where ground = kind $$;`);
    this.addSql(`create function closed_since() returns date stable language sql as $$
      select current_day() - (select value from parameter where name = 'closed-case'
        and current_day() between effective_from and coalesce(effective_to, 'infinity')) $$;`);
    this.addSql(`create view household_member as
      select id as citizen_id, household_id, relation, ordinal, null::text[] as opens from citizen
      union all
      select citizen_id, household_id, relation, 1000::smallint, case state when 'TO_CONFIRM' then opens end from newcomer
      where state = 'CONFIRMED' or (state = 'TO_CONFIRM' and cardinality(opens) > 0);`);

    this.addSql('drop view grounds; drop view member_grounds; drop view case_grounds; drop view emergency_grounds;');
    // Newcomers stand apart from members: they are few, and the planner starts from the subject in both.
    const newcomer = `newcomer n join casefile f on f.id = n.case_id and (n.state = 'CONFIRMED' or (n.state = 'TO_CONFIRM' and cardinality(n.opens) > 0))`;
    const family = (from: string) => `
      select f.id, p.id, null, 'FAMILY', f.number, f.division_code, 'OWN_FILE', null from ${from}`;
    this.addSql(`create view case_grounds as ${arms('f.id', 'casefile f')}
      union all ${family('casefile f join citizen c on c.household_id = f.household_id join person p on p.citizen_id = c.id')}
      union all ${family(`newcomer n join casefile f on f.id = n.case_id join person p on p.citizen_id = n.citizen_id where n.state = 'CONFIRMED'`)};`);
    this.addSql(`create view member_grounds as ${arms('c.id', 'citizen c join casefile f on f.household_id = c.household_id')};`);
    this.addSql(`create view newcomer_grounds as
      ${arms('n.citizen_id', newcomer, `case n.state when 'TO_CONFIRM' then n.opens end`)};`);
    this.addSql(`create view emergency_grounds as
      select e.citizen_id as subject_id, e.person_id, null::uuid as organisation_id,
        case when e.seconded_by is null then 'EMERGENCY' else 'SECONDED' end as kind, f.number::text as case_number,
        f.division_code, 'EMERGENCY' as purpose, array[e.scope]::text[] as scopes
      from emergency_access e join casefile f on f.id = e.case_id where e.until > now() and f.closed_on is null;`);
    this.addSql(`create view grounds as select ${columns} from registry_grounds union all select ${columns} from case_grounds
      union all select ${columns} from member_grounds union all select ${columns} from newcomer_grounds
      union all select ${columns} from emergency_grounds;`);
  }
}

import { departments } from '#schema/contract.ts';
import { idFor } from '#schema/identifiers.ts';
import { officeOf } from '../../subgraphs/civil-affairs/registry/demo-network.ts';

const MEMBERS = 4;

/** A fixed UUIDv8 in SQL, the same in every room's database: nothing but the number of a household or citizen goes in. */
const id = (what: string, number: string) =>
  `overlay(overlay(md5('generated ${what} ' || ${number}) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid`;
const office = (role: string) => `'${officeOf('530103', role).id}'::uuid`;

/** The number of a generated case. */
export const caseNumber = (index: number) => `530103-2027-${String(index).padStart(6, '0')}`;
export const BENCH_PERSON = idFor('person bench');

const people = (n: number) => `generate_series(1, ${n}) h cross join generate_series(1, ${MEMBERS}) m`;
const citizen = id('citizen', `h || '-' || m`);

/** Made-up families of Panlong, four members each, and what every room holds about them; all from their numbers alone. */
const statements: Record<string, (n: number) => string[]> = {
  'civil-affairs': (n) => [
    `insert into household select ${id('household', 'h')}, '530103001001', '530103001001', '路' || h || '号' from generate_series(1, ${n}) h`,
    `insert into citizen (id, household_id, relation, ordinal, child_ordinal, full_name, sex, birth_date, phone, marital_status, disability_subsidy)
      select ${citizen}, ${id('household', 'h')}, (array['HEAD','SPOUSE','CHILD','CHILD'])[m], m, case when m > 2 then m - 2 end,
        (array['张','王','李','赵','陈'])[1 + h % 5] || (array['明','芳','小雨','小宝'])[m], 1 + m % 2,
        case when m > 2 then date '2014-01-01' + h % 900 else date '1980-01-01' + h % 3000 end,
        case when m < 3 then '139' || lpad((h * 10 + m)::text, 8, '0') end, case when m < 3 then 'MARRIED' else 'SINGLE' end, case when m = 1 then 9000 end
      from ${people(n)}`,
    `insert into kinship select ${id('kinship', `h || '-' || m`)}, ${citizen}, ${id('citizen', `h || '-1'`)}, 'FATHER' from ${people(n)} where m > 2`,
    `insert into assistance (id, citizen_id, category, valid_from, valid_until, confirmed_by, amount, account, payable_from)
      select ${id('assistance', `h || '-' || m`)}, ${citizen}, (array['DIBAO','DIBAO_EDGE'])[m], date '2026-01-01', null, '盘龙区民政局',
        case when m = 1 then 74400 + h end, '6217003860' || lpad(h::text, 6, '0'), date '2026-02-01' from ${people(n)} where m < 3`,
    `insert into casefile (id, number, household_id, division_code, stage, level, opened_on)
      select ${id('case', 'h')}, '530103-2027-' || lpad(h::text, 6, '0'), ${id('household', 'h')}, '530103001001', 'IN_SERVICE',
        (array['RED','ORANGE','YELLOW'])[1 + h % 3], date '2026-03-01' + h % 200 from generate_series(1, ${n}) h`,
    `insert into stage_entry select ${id('stage', `h || '-' || s`)}, ${id('case', 'h')}, (array['REQUESTED','VERIFIED','IN_SERVICE'])[s], date '2026-03-01' + h % 200 + s
      from generate_series(1, ${n}) h cross join generate_series(1, 3) s`,
    `insert into participation (id, case_id, organisation_id, purpose, scopes, joined_on)
      select ${id('participation', `h || '-' || p`)}, ${id('case', 'h')}, (array[${['housing', 'health', 'education'].map(office)}])[p],
        (array['HOUSING_AID','MEDICAL_AID','EDUCATION_AID'])[p], array['civil-affairs.case.read','civil-affairs.identity.read'], date '2026-03-02'
      from generate_series(1, ${n}) h cross join generate_series(1, 3) p`,
    `insert into task (id, case_id, title, lead_id, state, due_on, deliverable)
      select ${id('task', `h || '-' || t`)}, ${id('case', 'h')}, '任务' || t, (array[${['housing', 'health'].map(office)}])[t], 'IN_PROGRESS', date '2027-01-01' + t, '报告'
      from generate_series(1, ${n}) h cross join generate_series(1, 2) t`,
    `insert into case_note (id, case_id, organisation_id, written_on, is_counselling, text)
      select ${id('note', `h || '-' || t`)}, ${id('case', 'h')}, ${office('street')}, date '2026-03-05' + t, false, '入户走访记录第' || t || '次，家庭情况稳定。'
      from generate_series(1, ${n}) h cross join generate_series(1, 2) t`,
    // The bench's person may read everything, so that every arrangement gives the same answer.
    `create table if not exists bench_ground (subject_id uuid primary key)`,
    `insert into bench_ground select ${id('case', 'h')} from generate_series(1, ${n}) h union all select ${citizen} from ${people(n)}`,
    `insert into person (id, login, name, role, organisation_id, division_code) values ('${BENCH_PERSON}', 'bench', '基准', 'coordinator', ${office('coordinator')}, '530103')`,
  ],
  police: (n) => [
    `insert into registration (citizen_id, division_code, registered_code, status, has_residence_permit, has_vehicle)
      select ${citizen}, '530103001001', '530103001001', 'ACTIVE', h % 2 = 0, h % 7 = 0 from ${people(n)}`,
  ],
  health: (n) => [
    `insert into health_record (citizen_id, division_code, is_seriously_ill, self_pay_band, is_insured, has_premium_aid, self_care_level, family_doctor, diagnosis)
      select ${citizen}, '530103001001', h % 3 = 0, 'LOW', true, true, 'ABLE', '一组', case when h % 3 = 0 then '高血压' end from ${people(n)}`,
    `insert into doctor_visit select ${id('visit', `h || '-' || m || '-' || v`)}, ${citizen}, date '2026-05-01' + v * 30, 'HOME' from ${people(n)} cross join generate_series(1, 2) v`,
  ],
  education: (n) => [
    `insert into pupil (citizen_id, division_code, school, is_enrolled, stage, absence_days, drop_out_risk, aid_level, marks)
      select ${citizen}, '530103001001', '盘龙小学', true, 'PRIMARY', h % 5, 'LOW', 'GENERAL', '良好' from ${people(n)} where m > 2`,
    `insert into education_grant select ${id('grant', `h || '-' || m || '-' || g`)}, ${citizen}, (array['2026-SPRING','2026-AUTUMN'])[g], 62500 from ${people(n)} cross join generate_series(1, 2) g where m > 2`,
  ],
  housing: (n) => [
    `insert into housing_record (citizen_id, division_code, tenure, area_per_person, rental_status, danger_grade, property_count)
      select ${citizen}, '530103001001', 'RENTED', 12.5, 'NONE', 'B', 0 from ${people(n)}`,
  ],
  'resource-pool': (n) => [
    `insert into donation (id, state, donor_id, holder_id, is_anonymous, item, quantity, value, intent_division, intent_beneficiary, division_code, pledged_on, pledged_by)
      select ${id('aid', `h || '-' || a`)}, 'STOCKED', ${office('charity')}, ${office('charity')}, a = 2, (array['RICE','QUILT'])[a], 10, 9900, '530103', 'ANY', '530103', date '2026-06-01', ${office('charity')}
      from generate_series(1, ${n}) h cross join generate_series(1, 2) a`,
    `insert into allocation (id, state, donation_id, case_id, quantity, value, delivered_on, allocated_on, allocated_by)
      select ${id('aid', `h || '-' || a`)}, 'CONFIRMED', ${id('aid', `h || '-' || a`)}, ${id('case', 'h')}, 10, 9900, date '2026-06-01' + a, date '2026-06-01', ${office('charity')}
      from generate_series(1, ${n}) h cross join generate_series(1, 2) a`,
  ],
};

const COLUMNS = 'subject_id, person_id, organisation_id, kind, case_number, division_code, purpose, scopes';
const EVERYTHING = `create or replace view grounds as select ${COLUMNS} from registry_grounds
  union all select ${COLUMNS} from case_grounds union all select ${COLUMNS} from member_grounds union all select ${COLUMNS} from emergency_grounds
  union all select subject_id, '${BENCH_PERSON}'::uuid, null, 'SELF', null, '530103'::varchar(255), 'OWN_FILE', null from bench_ground`;

/** Fills the six databases with `n` households. */
export async function generate(run: (department: string, sql: string) => Promise<unknown>, n: number) {
  await Promise.all(
    departments.map(async (department) => {
      for (const statement of statements[department]?.(n) ?? []) await run(department, statement);
      await run(department, 'vacuum (analyze)');
    }),
  );
}

/** Lets the bench's person read everything. */
export const openEverything = (run: (department: string, sql: string) => Promise<unknown>) => run('civil-affairs', EVERYTHING);

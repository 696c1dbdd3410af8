import { beforeAll, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { operations } from '#gateway/routing/operations.ts';
import { contract } from '#schema/contract.ts';
import { cases, demo } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { officers } from '#schema/roles.ts';
import { codeOf, today } from './acting.ts';
import { ask, hubUrl, openHub, sql, tokenOf } from './hub.ts';
import { type Heard, listen } from './live.ts';
import { addNeighbours, type County, citizenOf, counties, eachCounty, person, playEverything } from './neighbours.ts';
import { broadest, marksIn, rootFields, secretsOf } from './secrets.ts';

openHub();

const room = (text: string) => sql('civil-affairs', text);
// Whom nothing in any story is about, for or by.
const strangers = eachCounty.flatMap((county) =>
  ['neighbour', 'beside', 'volunteer-3', 'service-worker-3', 'volunteer-9', 'service-worker-9', 'charity-9', 'provider-9'].map((login) => `${login}@${county}`),
);
// And whom much is said to, in both counties.
const busy = eachCounty.flatMap((county) => ['coordinator', 'provider', 'street', 'health'].map((login) => `${login}@${county}`));
const heardBy = new Map<string, Heard[]>();

beforeAll(async () => {
  await addNeighbours();
  const live = await Promise.all([...strangers, ...busy].map(async (login) => ({ login, ear: await listen(login) })));
  await playEverything();
  // Every listener is asked anew every two seconds.
  await new Promise((wait) => setTimeout(wait, 2500));
  for (const { login, ear } of live) {
    heardBy.set(login, ear.heard);
    await ear.close();
  }
}, 120_000);

interface Told {
  kind: string;
  login: string;
  person: string;
  role: string;
  unit: string | null;
  division: string;
  department: string | null;
  citizen: string | null;
  is_ended: boolean;
  subject: string;
}

/** What a notice's subject is: the family it is about, its place, whose units have a part in it, and who asked or is to do it. */
interface Thing {
  id: string;
  household?: string;
  place?: string;
  /** The street that a report was sent on to. */
  sentTo?: string;
  owner?: string;
  units?: (string | null)[];
  people?: (string | null)[];
}

const caseThings = (table: string, units: string, people: string) =>
  `select t.id, f.household_id as household, f.division_code as place, array[${units}]::text[] as units, array[${people}]::text[] as people
   from ${table} t join casefile f on f.id = t.case_id`;
const THINGS = [
  `select id, household_id as household, division_code as place, array[handler_id]::text[] as units, array[assignee_id]::text[] as people from casefile`,
  `select r.id, c.household_id as household, r.place_code as place, r.division_code as "sentTo" from report r left join citizen c on c.id = r.subject_id`,
  caseThings('plan', '', ''),
  caseThings('gift', '', ''),
  caseThings('task', 't.lead_id', 't.assignee_id'),
  caseThings('referral', 't.from_id, t.to_id', '').replace('array[t.from_id, t.to_id]', 't.path || array[t.from_id, t.to_id]'),
  caseThings('dispute', '', '').replace('array[]::text[] as units', 't.units::text[] as units'),
  // Where one named person takes part, it is not the unit's.
  caseThings('participation', 'case when t.person_id is null then t.organisation_id end', 't.person_id'),
  caseThings('service_order', 't.provider_id', 't.worker_id, t.second_worker_id'),
  // A newcomer is the county's to confirm, and of whoever named them.
  `select id, answering_code as place, array[named_by]::text[] as people from newcomer`,
  caseThings('emergency_access', '', 't.person_id').replace('select t.id', `select t.id, split_part(t.scope, '.', 1) as owner`),
  `select c.id, z.household_id as household, h.residence_code as place, c.owner, array[c.requested_by]::text[] as people
   from correction c join citizen z on z.id = c.citizen_id join household h on h.id = z.household_id`,
  `select r.id, o.division_code as place, r.owner, array[r.requested_by]::text[] as people from sharing_request r join organisation o on o.id = r.organisation_id`,
  `select m.id, array(select organisation_id::text from seat s where s.meeting_id = m.id) as units from meeting m`,
  ...['contract', 'settlement', 'performance'].map((table) => `select id, array[provider_id]::text[] as units from ${table}`),
];

// Which officers are told of what, if it is theirs to look after by where it is.
const HANDLERS: [RegExp, string[]][] = [
  [/^REPORT_/, ['street', 'coordinator', 'child-officer']],
  [/^CASE_OPENED$/, ['community-worker', 'coordinator']],
  [/^CASE_REOPENED$/, ['coordinator', 'reviewer']],
  [/^(PLAN_SUBMITTED|TASK_DECLINED|TASK_REPORTED)$/, ['coordinator', 'child-officer']],
  [/^REFERRAL_(ACCEPTED|DECLINED)$/, ['coordinator', 'child-officer', 'street']],
  [/^(CONSENT_WANTED|AID_DELIVERED)$/, ['street', 'community-worker']],
  [/^CONSENT_WITHDRAWN$/, ['street', 'coordinator']],
  [/^(TASK_ORANGE_LETTER|TASK_TO_CONVENER|REFERRAL_ESCALATED|DISPUTE_ESCALATED)$/, ['coordinator']],
  [/^ORDER_(DECLINED|EXCEPTION|COMPLAINT)$/, ['street']],
  [/^NEWCOMER_TO_CONFIRM$/, ['coordinator', 'reviewer']],
  [/^EMERGENCY_TO_REVIEW$/, ['reviewer', 'auditor']],
  [/^EMERGENCY_LATE$/, ['reviewer']],
];
const OWNERS = /^(SHARING_REQUESTED|SHARING_LATE|DELIVERY_LATE|CORRECTION_REQUESTED|CORRECTION_LATE|EMERGENCY_OPENED|EMERGENCY_TO_SECOND)$/;
const OF_UNITS =
  /^(CASE_ESCALATED|CASE_JOINED|REFERRAL_OFFERED|REFERRAL_ESCALATED|DISPUTE_OPENED|INTERIM_HELPER|DISPUTE_SETTLED|TASK_(ASSIGNED|CLOSED|REMINDER|YELLOW|ORANGE_LETTER|TO_CONVENER)|MEETING_.*|MINUTES_.*|ORDER_(DISPATCHED|CANCELLED)|CONTRACT_.*|SETTLEMENT_.*|PERFORMANCE_.*)$/;
const OF_PEOPLE =
  /^(CASE_ASSIGNED|CASE_JOINED|TASK_ASSIGNED|VISIT_SCHEDULED|ORDER_CANCELLED|CORRECTION_ANSWERED|EMERGENCY_REVIEWED|EMERGENCY_SECONDED|NEWCOMER_(CONFIRMED|REFUSED)|SHARING_(INCOMPLETE|EXTENDED|REFUSED|GRANTED|SUSPENDED|ENDED))$/;
const NOBODY_TOLD_BUT_THEMSELVES =
  /^(CORRECTION_ANSWERED|EMERGENCY_REVIEWED|EMERGENCY_SECONDED|NEWCOMER_.*|SHARING_.*|VISIT_SCHEDULED|ORDER_.*|MEETING_.*|MINUTES_.*)$/;

async function theRule() {
  const things = new Map<string, Thing>();
  for (const query of THINGS) for (const thing of (await room(query)) as Thing[]) things.set(thing.id, thing);
  const members = (await room('select id, household_id as household from citizen')) as { id: string; household: string }[];
  const guardians = (await room('select ward_id as ward, guardian_id as guardian from guardianship')) as { ward: string; guardian: string }[];
  const kinships = (await room('select citizen_id as one, relative_id as other from kinship')) as { one: string; other: string }[];
  const recusals = (await room('select r.person_id as person, f.household_id as household from recusal r join casefile f on f.id = r.case_id')) as {
    person: string;
    household: string;
  }[];
  const parts = (await room(
    'select p.person_id as person, p.organisation_id as unit, f.household_id as household from participation p join casefile f on f.id = p.case_id',
  )) as { person: string | null; unit: string; household: string }[];

  const familyOf = (household?: string) => members.filter((one) => one.household === household).map(({ id }) => id);
  const isOfFamily = ({ citizen }: Told, household?: string) => {
    const family = familyOf(household);
    return citizen != null && (family.includes(citizen) || guardians.some(({ ward, guardian }) => guardian === citizen && family.includes(ward)));
  };
  const isKeptAway = ({ citizen, person, role }: Told, household?: string) => {
    const family = familyOf(household);
    const isKin = kinships.some(({ one, other }) => (one === citizen && family.includes(other)) || (other === citizen && family.includes(one)));
    return (
      role !== 'resident' && (isKin || (citizen != null && family.includes(citizen)) || recusals.some((r) => r.person === person && r.household === household))
    );
  };
  // Duties of these roles reach every case of their division; the others have to take part in it.
  const hasDuty = ({ role }: Told) => ['coordinator', 'reviewer', 'clerk', 'civil-affairs', 'street', 'community-worker', 'auditor'].includes(role);
  const takesPart = ({ person, unit }: Told, household?: string) =>
    parts.some((part) => part.household === household && (part.person ? part.person === person : part.unit === unit));

  return (told: Told): string | null => {
    const { kind, role, person, unit, division, department } = told;
    const thing = things.get(told.subject);
    if (!thing) return 'a notice of nothing';
    if (told.is_ended) return 'dismissed';
    const { household, place, sentTo, owner, units = [], people = [] } = thing;
    // Who opened a case's report or recused themself later was told of its opening before.
    const isEarlier = recusals.some((r) => r.person === person) && /^(REPORT_RECEIVED|CASE_OPENED)$/.test(kind);
    if (household && !isEarlier && !NOBODY_TOLD_BUT_THEMSELVES.test(kind) && isKeptAway(told, household)) return 'related to the family';
    if (OF_PEOPLE.test(kind) && people.includes(person)) return null;
    if (role === 'resident') return /^(CONSENT_WANTED|AID_DELIVERED)$/.test(kind) && isOfFamily(told, household) ? null : 'a resident, and another family';
    if (['volunteer', 'service-worker'].includes(role)) return 'not theirs to do';
    if (OF_UNITS.test(kind) && units.includes(unit)) return null;
    if (!(officers as readonly string[]).includes(role)) return 'an outsider, and no part of their unit’s';
    if (!place?.startsWith(division) && !sentTo?.startsWith(division) && !(owner && place?.slice(0, 6).startsWith(division))) return 'another place';
    if (OWNERS.test(kind)) return owner === department || role === owner ? null : 'another department';
    if (kind === 'CASE_ASSIGNED') return people.includes(person) || role === 'community-worker' ? null : 'not given to them';
    const handlers = HANDLERS.find(([pattern]) => pattern.test(kind))?.[1] ?? [];
    if (!handlers.includes(role)) return 'a role that does not handle it';
    return /^(REPORT|EMERGENCY|NEWCOMER)_/.test(kind) || hasDuty(told) || takesPart(told, household) ? null : 'no part in the case';
  };
}

/** Every kind of notice that the graph names. */
const noticeKinds = () =>
  contract('civil-affairs')
    .definitions.flatMap((node) => (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'NoticeKind' ? (node.values ?? []) : []))
    .map(({ name }) => name.value)
    .sort();

const TOLD = `select n.kind, p.login, p.id as person, p.role, p.organisation_id as unit, p.division_code as division, o.department, p.citizen_id as citizen,
    coalesce(p.ended_on <= current_day(), false) as is_ended, n.subject_id as subject
  from notice n join person p on p.id = n.person_id left join organisation o on o.id = p.organisation_id`;

test('whoever has a notice may have it, of every kind there is', async () => {
  const mayHave = await theRule();
  const all = (await room(TOLD)) as Told[];
  const wrong = all.map((told) => `${told.kind} to ${told.login}: ${mayHave(told)}`).filter((text) => !text.endsWith('null'));

  expect([...new Set(wrong)].sort()).toEqual([]);
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(noticeKinds());
  // Nobody who is to be told is forgotten, either.
  const toldTo = (kind: string, login: string) => all.some((told) => told.kind === kind && told.login === login);
  for (const county of eachCounty)
    for (const [kind, login] of [
      ['CONSENT_WANTED', 'family'],
      ['CONSENT_WANTED', 'guardian'],
      ['CONSENT_WANTED', 'street'],
      ['CASE_JOINED', 'child-officer'],
      ['CASE_JOINED', 'housing'],
      ['TASK_REPORTED', 'coordinator'],
      ['ORDER_DISPATCHED', 'provider'],
      ['ORDER_CANCELLED', 'service-worker'],
      ['VISIT_SCHEDULED', 'service-worker'],
      ['CORRECTION_REQUESTED', 'housing'],
      ['CORRECTION_ANSWERED', 'family'],
      ['EMERGENCY_TO_REVIEW', 'reviewer'],
      ['REPORT_RECEIVED', 'street-2'],
    ] as const)
      expect(`${kind} ${login} ${toldTo(kind, `${login}@${county}`)}`).toBe(`${kind} ${login} true`);
});

test('no neighbour hears of another family, in the inbox or on /events', async () => {
  const all = (await room(TOLD)) as Told[];

  for (const login of strangers) {
    expect([login, all.filter((told) => told.login === login).map(({ kind }) => kind)]).toEqual([login, []]);
    // Of a case that their unit takes part in, and that they may read, they hear as they read.
    const heard = heardBy.get(login)?.filter(({ data }) => !data['case'] || !login.startsWith('service-worker-3'));
    expect([login, heard?.map(({ data, event }) => data['kind'] ?? event)]).toEqual([login, ['ready']]);
  }
  for (const county of eachCounty) {
    expect(all.filter(({ login }) => login === `neighbour-2@${county}`)).toEqual([]);
    // She answers for the bureau at its meetings, and is told of children in need; of no case.
    const second = new Set(all.filter(({ login }) => login === `child-officer-2@${county}`).map(({ kind }) => kind.split('_')[0]));
    expect([...second].sort()).toEqual(['MEETING', 'MINUTES', 'REPORT']);
    expect(all.filter(({ login }) => login === `street-kin@${county}` || login === `dismissed@${county}`).map(({ kind }) => kind)).not.toContain('CASE_OPENED');
  }
});

const everyone = async () =>
  (await room('select login, role, division_code as division from person where ended_on is null order by login')) as {
    login: string;
    role: string;
    division: string;
  }[];

test('whom somebody works with, and no more, are their colleagues', async () => {
  const all = await everyone();
  const at = (county: string) => (login: string) => `${login}@${county}`;
  const workers = ['service-worker', 'volunteer', 'resident'];
  const answering = (division: string) => all.filter((one) => one.division.startsWith(division) && !workers.includes(one.role)).map(({ login }) => login);
  for (const county of eachCounty) {
    const { street, place } = counties[county];
    const bureau = answering(county);
    const provider = ['provider', 'service-worker', 'service-worker-2', 'service-worker-3'].map(at(county));
    const team = ['volunteer', 'volunteer-2', 'volunteer-3', 'volunteer-team'].map(at(county));
    // Who took the family's case.
    const taker = at(county)('street');
    const expected: Record<string, string[]> = {
      ...Object.fromEntries(
        ['coordinator', 'reviewer', 'clerk', 'child-officer', 'civil-affairs', 'housing', 'health', 'education', 'police', 'liaison', 'auditor'].map((role) => [
          role,
          bureau,
        ]),
      ),
      street: answering(street),
      'community-worker': answering(place),
      'social-worker': [at(county)('social-worker'), taker],
      provider: [...provider, taker],
      'service-worker': [...provider, taker],
      charity: [at(county)('charity')],
      enterprise: [at(county)('enterprise')],
      volunteer: team,
      'volunteer-team': team,
      'charity-9': ['charity-9', 'volunteer-9', 'provider-9', 'service-worker-9'].map(at(county)),
      family: [taker],
      'neighbour-2': [],
      neighbour: [],
    };
    for (const [login, those] of Object.entries(expected)) {
      const { data } = await ask(at(county)(login), '{ colleagues(first: 100) { nodes { id } } }');
      const ids = data.colleagues.nodes.map(({ id }: { id: string }) => id);
      const logins = (await sql('civil-affairs', 'select login from person where id = any($1::uuid[])', [ids])).map((row) => row.login);
      expect([login, county, logins.sort()]).toEqual([login, county, [...new Set(those)].sort()]);
    }
  }
});

/** What a stranger would ask another county for, who has come by every id there is. */
async function questions(county: County) {
  const { place } = counties[county];
  const [file] = await sql('civil-affairs', 'select id, number from casefile where household_id = $1', [idFor(`household family@${county}`)]);
  const one = async (department: string, text: string) => (await sql(department, text, [`${county}%`]))[0]?.id as string;
  const [meeting, held, contract, settlement, order, donation] = await Promise.all([
    one('civil-affairs', `select id from meeting where division_code like $1 and state = 'CONVENED'`),
    one('civil-affairs', `select id from meeting where division_code like $1 and minutes is not null`),
    one('civil-affairs', 'select id from contract where division_code like $1'),
    one('civil-affairs', 'select id from settlement where division_code like $1'),
    one('civil-affairs', `select id from service_order where division_code like $1 and state = 'SCHEDULED'`),
    one('resource-pool', 'select id from donation where division_code like $1'),
  ]);
  const [certificate] = await sql('resource-pool', 'select code from volunteer_certificate');
  const code = certificate?.code ?? 'none';
  const citizen = citizenOf(`family@${county}`);
  const text = JSON.stringify;
  const id = (value: string | undefined) => `id: ${text(value ?? file.id)}`;
  const args: Record<string, string[]> = {
    case: [file.number, county === '530103' ? '530103-2026-0001' : '530626-2024-0001'].map((number) => `number: ${text(number)}`),
    cases: ['', `filter: { division: ${text(county)} }`],
    meeting: [id(held), id(meeting)],
    meetingPack: [id(meeting)],
    contract: [id(contract)],
    settlement: [id(settlement)],
    spotChecks: [`contract: ${text(contract)}`],
    explainAccess: [citizen, file.id].map((subject) => `subject: ${text(subject)}, scope: "civil-affairs.case.read"`),
    division: [`code: ${text(county)}`],
    organisations: ['', `division: ${text(county)}`],
    organisation: [id(idFor(`organisation 第二慈善会${county}`))],
    dayList: [`on: ${text(today())}`],
    dispatchOptions: [`order: ${text(order)}`],
    rehearseSharingChange: [`change: { scope: "civil-affairs.case.read", roles: [] }`],
    matchesResidentNumber: [`citizen: ${text(citizen)}, number: "539900196304250315"`],
    disclosure: [`division: ${text(county)}, month: ${text(today().slice(0, 7))}`],
    donation: [id(donation)],
    volunteerCertificate: [`code: ${text(code)}`],
  };
  const missing = rootFields.filter((field) => !args[field.name] && field.args.some(({ type }) => String(type).endsWith('!')));
  expect(missing.map(({ name }) => name)).toEqual([]);
  const fields = rootFields.flatMap(({ name }) => (args[name] ?? ['']).map((arg) => [name, broadest(name, arg), {}] as const));

  const ids: Record<string, string | undefined> = {
    Organisation: idFor(`organisation 第二慈善会${county}`),
    Contract: contract,
    Settlement: settlement,
    Donation: donation,
    Meeting: held,
    MeetingPack: meeting,
  };
  const own: Record<string, object> = { Division: { code: county }, MatchesResidentNumber: { citizen, number: '539900196304250315' } };
  const published = operations
    .filter(({ query }) => /^query/m.test(query))
    .map(({ name }) => {
      const given = { number: file.number, id: ids[name] ?? file.id, order, contract, code, on: today(), division: county, month: today().slice(0, 7) };
      const change = { scope: 'civil-affairs.case.read', roles: [] };
      return [name, name, { ...given, subject: citizen, scope: 'civil-affairs.case.read', change, place, ...own[name] }] as const;
    });
  return [...fields, ...published];
}

/** The documents of a county, but for certificates, which anybody may check. */
async function documents(county: County) {
  const of = (department: string, text: string) => sql(department, text, [`${county}%`]);
  const held = await of('civil-affairs', 'select id from meeting where division_code like $1 and minutes is not null');
  const contracts = await of('civil-affairs', 'select id from contract where division_code like $1');
  const settlements = await of('civil-affairs', 'select id from settlement where division_code like $1');
  const reviews = await of(
    'civil-affairs',
    'select form_number as id from case_review r join casefile f on f.id = r.case_id where division_code like $1 and closed_on is null',
  );
  const receipts = await of('resource-pool', 'select d.id from donation d join donation_receipt r on r.donation_id = d.id where d.division_code like $1');
  const paths = (rows: { id: string }[], make: (id: string) => string) => rows.slice(0, 1).map(({ id }) => make(id));
  return [
    ...paths(held, (id) => `minutes/${id}.docx`),
    ...paths(held, (id) => `decisions/${id}.csv`),
    ...paths(contracts, (id) => `contract/${id}.docx`),
    ...paths(settlements, (id) => `settlement/${id}.csv`),
    ...paths(reviews, (id) => `case-review/${id}.docx`),
    ...paths(receipts, (id) => `donation-receipt/${id}.docx`),
  ];
}
const statusOf = async (login: string, path: string) =>
  (await fetch(`${hubUrl()}/documents/${path}`, { headers: { authorization: `Bearer ${await tokenOf(login)}` } })).status;

// A reader of one place, and the places whose rows are not theirs.
const READERS = [
  ...['coordinator', 'reviewer', 'clerk', 'child-officer', 'civil-affairs', 'housing', 'health', 'education', 'police', 'liaison', 'auditor'],
  ...['street', 'community-worker', 'social-worker', 'provider', 'service-worker', 'charity', 'enterprise', 'volunteer', 'volunteer-team', 'charity-9'],
  ...['family', 'neighbour'],
];

/** What of these secrets a reader sees, by the question and the table. */
async function leaks(login: string, asked: Awaited<ReturnType<typeof questions>>, secrets: Map<string, string>) {
  const found = new Set<string>();
  const codes = new Set<string>();
  for (const [name, query, variables] of asked) {
    const answer = await ask(login, query, variables);
    codes.add(codeOf(answer) ?? 'ok');
    for (const mark of marksIn(answer)) if (secrets.has(mark)) found.add(`${login} ${name}: ${secrets.get(mark)} ${mark}`);
  }
  return { found: [...found], codes };
}

test.each([
  ['530103', '530626', ['coordinator@5301', 'auditor@5301']],
  ['530626', '530103', []],
] as const)(
  '%s learns nothing of %s',
  async (county, other, more) => {
    const secrets = await secretsOf(other);
    const asked = await questions(other);
    const logins = [...READERS.map((login) => `${login}@${county}`), ...more];
    const found: string[] = [];
    const codes = new Set<string>();
    const next = async (): Promise<void> => {
      const login = logins.pop();
      if (!login) return;
      const seen = await leaks(login, asked, secrets);
      found.push(...seen.found);
      for (const code of seen.codes) codes.add(code);
      await next();
    };
    await Promise.all([next(), next(), next(), next()]);

    expect(found.sort()).toEqual([]);
    // Nor by the other ways out: on /events, or as a document.
    for (const login of busy.filter((one) => one.endsWith(`@${county}`))) {
      expect(heardBy.get(login)?.length).toBeGreaterThan(1);
      expect([...marksIn(heardBy.get(login))].filter((mark) => secrets.has(mark))).toEqual([]);
    }
    const paths = await documents(other);
    for (const path of paths) {
      const login = path.startsWith('donation-receipt') ? `charity@${other}` : `coordinator@${other}`;
      expect([path, await statusOf(login, path)]).toEqual([path, 200]);
    }
    for (const login of READERS) for (const path of paths) expect([login, path, await statusOf(`${login}@${county}`, path)]).toEqual([login, path, 404]);
    expect([...codes].filter((code) => !['ok', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT'].includes(code))).toEqual([]);
    // The search finds what is there to be found.
    const own = await leaks(`coordinator@${other}`, asked, secrets);
    expect(new Set(own.found.map((text) => text.split(' ')[2])).size).toBeGreaterThan(20);
  },
  120_000,
);

test('a street’s reader sees nothing of another street’s families, nor a community’s of the next, nor a neighbour’s of next door', async () => {
  const county = '530103';
  const asked = await questions(county);
  const secrets = await secretsOf(counties[county].place);
  // Agreements are the county's, wherever the office sits that has one.
  for (const [mark, table] of secrets) if (table === 'civil-affairs.agreement') secrets.delete(mark);
  const found: string[] = [];
  for (const name of ['street-2', 'community-worker-2', 'community-worker-3', 'far', 'beside', 'neighbour']) {
    const login = `${name}@${county}`;
    const own = [person(login), citizenOf(login), `姓名${login}`, `某人${login}`];
    found.push(...(await leaks(login, asked, secrets)).found.filter((text) => !own.some((mark) => text.endsWith(mark))));
  }

  expect(found.sort()).toEqual([]);
  expect([cases.yang, demo.yang].every((id) => secrets.has(id))).toBe(true);
}, 60_000);

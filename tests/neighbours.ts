import { addWorkdays } from '#kernel/basics/calendar.ts';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { demo } from '#schema/demo-people.ts';
import { idFor } from '#schema/identifiers.ts';
import { scopes } from '#schema/scopes.ts';
import { officeOf } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, done, inWorkdays, teller, today, unit } from './acting.ts';
import { ask, askRoom, data, sql } from './hub.ts';
import { stories } from './stories/index.ts';

/** The two counties: a street and a community of the demo's, another community beside it, another street with its own. */
export const counties = {
  '530103': { street: '530103001', place: '530103001001', beside: '530103001002', otherStreet: '530103002', otherPlace: '530103002001', known: demo.yang },
  '530626': { street: '530626101', place: '530626101001', beside: '530626101002', otherStreet: '530626102', otherPlace: '530626102001', known: demo.sister },
} as const;
export type County = keyof typeof counties;
export const eachCounty = Object.keys(counties) as County[];

const room = (text: string, values: unknown[]) => sql('civil-affairs', text, values);
export const person = (login: string) => idFor(`person ${login}`);
export const citizenOf = (login: string) => idFor(`citizen ${login}`);

async function addCitizen(login: string, household: string, place: string, relation = 'HEAD', birthDate = '1960-01-01') {
  await room(`insert into household (id, registered_code, residence_code, address) values ($1, $2, $2, $3) on conflict do nothing`, [
    idFor(`household ${household}`),
    place,
    `${household}的住址`,
  ]);
  await room(
    `insert into citizen (id, household_id, relation, ordinal, full_name, sex, birth_date, marital_status, version)
     values ($1, $2, $3, $4, $5, 1, $6, 'UNKNOWN', 1)`,
    [citizenOf(login), idFor(`household ${household}`), relation, relation === 'HEAD' ? 1 : 2, `某人${login}`, birthDate],
  );
}

const addPerson = (login: string, role: string, organisation: string | null, division: string, more: { citizen?: string; endedOn?: string } = {}) =>
  room(`insert into person (id, login, name, role, organisation_id, division_code, citizen_id, ended_on, version) values ($1, $2, $3, $4, $5, $6, $7, $8, 1)`, [
    person(login),
    login,
    `姓名${login}`,
    role,
    organisation,
    division,
    more.citizen ?? null,
    more.endedOn ?? null,
  ]);

async function addOrganisation(name: string, kind: string, division: string, roles: string[], department: string | null = null) {
  const id = idFor(`organisation ${name}`);
  await room('insert into organisation (id, name, kind, division_code, department) values ($1, $2, $3, $4, $5)', [id, name, kind, division, department]);
  const agreed = scopes.filter((scope) => scope.class !== 'NOT_SHARED' && scope.roles.some((role) => roles.includes(role))).map((scope) => scope.name);
  await room(
    `insert into agreement (id, organisation_id, scopes, legal_basis, effective_from, is_suspended, version) values ($1, $2, $3, '-', '2023-01-01', false, 1)`,
    [idFor(`agreement ${name}`), id, agreed],
  );
  return id;
}

/** People whom none of the stories is about or for: neighbours, kin in office, dismissed, of other streets, of the prefecture and the province. */
export async function addNeighbours() {
  for (const county of eachCounty) {
    const { place, beside, otherStreet, otherPlace, known } = counties[county];
    const resident = async (login: string, at: string) => {
      await addCitizen(login, login, at);
      await addPerson(login, 'resident', null, at, { citizen: citizenOf(login) });
    };
    await resident(`neighbour@${county}`, place);
    await resident(`neighbour-2@${county}`, place);
    await resident(`beside@${county}`, beside);
    await resident(`far@${county}`, otherPlace);
    await resident(`family@${county}`, place);
    await resident(`guardian@${county}`, otherPlace);
    await addCitizen(`ward@${county}`, `family@${county}`, place, 'SIBLING', '2014-05-05');
    await room(`insert into guardianship (id, ward_id, guardian_id, kind, since_on) values ($1, $2, $3, 'TEMPORARY', '2025-01-01')`, [
      idFor(`guardianship ward@${county}`),
      citizenOf(`ward@${county}`),
      citizenOf(`guardian@${county}`),
    ]);

    const charity = await addOrganisation(`第二慈善会${county}`, 'PUBLIC_INTEREST', county, ['charity', 'volunteer', 'provider', 'service-worker']);
    for (const role of ['charity', 'volunteer', 'provider', 'service-worker']) await addPerson(`${role}-9@${county}`, role, charity, county);
    await addPerson(`volunteer-3@${county}`, 'volunteer', officeOf(county, 'volunteer').id, county);
    await addPerson(`service-worker-3@${county}`, 'service-worker', officeOf(county, 'provider').id, county);
    const street = await addOrganisation(`${otherStreet}街道办`, 'STREET', otherStreet, ['street']);
    await addPerson(`street-2@${county}`, 'street', street, otherStreet);
    const community = await addOrganisation(`${beside}居委会`, 'COMMUNITY', beside, ['community-worker']);
    await addPerson(`community-worker-2@${county}`, 'community-worker', community, beside);
    const far = await addOrganisation(`${otherPlace}居委会`, 'COMMUNITY', otherPlace, ['community-worker']);
    await addPerson(`community-worker-3@${county}`, 'community-worker', far, otherPlace);

    // In office, and kin to both families that are helped here.
    const kin = async (login: string, role: string) => {
      await addCitizen(login, login, otherPlace);
      const office = officeOf(county, role);
      await addPerson(login, role, office.id, office.divisionCode, { citizen: citizenOf(login) });
      for (const [index, relative] of [known, citizenOf(`family@${county}`)].entries())
        await room(`insert into kinship (id, citizen_id, relative_id, relation) values ($1, $2, $3, 'SIBLING')`, [
          idFor(`kinship ${login} ${index}`),
          index ? relative : citizenOf(login),
          index ? citizenOf(login) : relative,
        ]);
    };
    await kin(`street-kin@${county}`, 'street');
    await kin(`housing-kin@${county}`, 'housing');
    const bureau = officeOf(county, 'coordinator').id;
    await addPerson(`coordinator-2@${county}`, 'coordinator', bureau, county);
    await addPerson(`child-officer-2@${county}`, 'child-officer', bureau, county);
    await addPerson(`dismissed@${county}`, 'coordinator', bureau, county, { endedOn: today() });
  }
  for (const [division, role] of [
    ['5301', 'coordinator'],
    ['5301', 'auditor'],
    ['53', 'coordinator'],
  ] as const)
    await addPerson(`${role}@${division}`, role, await addOrganisation(`${division} ${role}`, 'DEPARTMENT', division, [role], null), division);
}

/** The hub's own minute, at any moment. */
async function tick(at: string) {
  const call = { query: 'mutation Tick($at: DateTime) { tick(at: $at) }', variables: { at } };
  return askRoom('civil-affairs', 'auditor@530103', call.query, call.variables, seal(keysIn(data), 'civil-affairs', 'test', 'hub', call));
}

type Made = { id: string; state: string; version: number };

/** A family's case, from its own report to help, with every act that tells somebody something. */
async function tellEverybody(county: County) {
  const { place, street, otherStreet, otherPlace } = counties[county];
  const at = (login: string) => `${login}@${county}`;
  const [STREET, COMMUNITY, OFFICE, FAMILY, PROVIDER] = ['street', 'community-worker', 'coordinator', 'family', 'provider'].map(at) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const make = async (login: string, operation: string, input: object): Promise<Made> =>
    act(login, operation, input)
      .then(done)
      .catch((error) => Promise.reject(new Error(`${operation} by ${login}: ${error.message}`)));
  const step = (login: string, operation: string, { id, version }: Made, more: object = {}) => make(login, operation, { id, version, ...more });
  const citizen = citizenOf(FAMILY);

  // Reports: of a neighbour for themself, of the family, one that goes to another street, one that is urgent.
  const open = async (login: string, by: string, community: string) => {
    const report = await make(login, 'ReportNeed', { channel: 'SELF', subject: citizenOf(login), place: community, level: 'ORANGE', text: `${login}的难处` });
    await step(by, 'AcceptReport', report, { basis: 'RESIDENCE', community });
    const [file] = await room('select case_id as id from report where id = $1', [report.id]);
    return file.id as string;
  };
  await open(at('neighbour-2'), STREET, place);
  await open(at('far'), at('street-2'), otherPlace);
  const file = await open(FAMILY, STREET, place);
  await make(at('coordinator-2'), 'RecuseFromCase', { case: file, relation: '同学' });
  const astray = await make(COMMUNITY, 'ReportNeed', { channel: 'COMMUNITY', place, level: 'RED', text: `${county}路边老人` });
  await step(STREET, 'RedirectReport', astray, { street: otherStreet });
  const current = async (): Promise<Made> => (await room('select id, stage as state, version from casefile where id = $1', [file]))[0];
  const number = (await room('select number from casefile where id = $1', [file]))[0].number as string;

  const visit = await make(COMMUNITY, 'RecordVisit', { case: file, kind: 'VERIFICATION', visitedOn: today(), findings: `${county}家访所见` });
  await step(STREET, 'ConfirmVisit', visit);
  await step(STREET, 'VerifyCase', await current());
  const dimensions = { economy: 4, health: 3, education: 0, residence: 1, employment: 1, guardianship: 0, socialIntegration: 2 };
  await make(STREET, 'RecordAssessment', { case: file, citizen, failedSelfCare: ['WALK', 'BATHE'], dimensions });
  const plan = await make(STREET, 'DraftPlan', { case: file, goal: `${county}的目标`, measures: [`${county}的措施`] });
  await step(OFFICE, 'ApprovePlan', await step(STREET, 'SubmitPlan', plan));
  await step(STREET, 'StartService', await current());
  await step(STREET, 'AssignCase', await current(), { person: person(COMMUNITY) });
  await step(COMMUNITY, 'EscalateCase', await current(), { reason: `${county}需上报` });
  await step(STREET, 'TakeCase', await current());

  // Who takes part.
  const outline = ['civil-affairs.case.read', 'civil-affairs.household.read', 'civil-affairs.identity.read', 'civil-affairs.task.read'];
  const invite = (more: object) => make(OFFICE, 'InviteParticipant', { case: file, purpose: 'SERVICE', scopes: outline, ...more });
  const provider = await step(FAMILY, 'GiveConsent', await invite({ organisation: unit('provider', county) }), { form: 'APP' });
  await step(FAMILY, 'WithdrawConsent', provider);
  await step(FAMILY, 'GiveConsent', await invite({ organisation: unit('social-worker', county), person: person(at('social-worker')) }), { form: 'APP' });
  const bureau = { organisation: unit('child-officer', county), purpose: 'CHILD_PROTECTION' };
  await invite({ ...bureau, person: person(at('child-officer')), scopes: [...outline, 'civil-affairs.guardianship.read'] });

  // Tasks: done, declined, left.
  const task = (role: string, title: string) =>
    make(OFFICE, 'AssignTask', { case: file, title: `${county}${title}`, lead: unit(role, county), dueOn: inWorkdays(5), deliverable: `${county}报告` });
  let doing = await step(at('housing'), 'AcceptTask', await task('housing', '修房'));
  doing = await step(at('housing'), 'TakeTask', doing, { person: person(at('housing')) });
  doing = await step(at('housing'), 'ReportTask', await step(at('housing'), 'StartTask', doing), { report: `${county}已修` });
  doing = await step(OFFICE, 'ReturnTask', doing, { reason: `${county}再修` });
  doing = await step(at('housing'), 'ReportTask', doing, { report: `${county}又修` });
  await step(OFFICE, 'CloseTask', await step(OFFICE, 'ApproveTask', doing));
  await step(at('education'), 'DeclineTask', await task('education', '送教'), { reason: `${county}无教师` });
  await task('liaison', '找工作');

  // Referrals: accepted, declined and sent on, left.
  const refer = (to: string, purpose: string) =>
    make(OFFICE, 'ReferCase', { case: file, to: unit(to, county), need: 'MEDICAL', purpose, scopes: outline, text: `${county}转介说明` });
  await step(at('health'), 'AcceptReferral', await refer('health', 'MEDICAL_AID'));
  const declined = await step(at('education'), 'DeclineReferral', await refer('education', 'EDUCATION_AID'), { reason: 'NOT_OURS' });
  await step(OFFICE, 'RerouteReferral', declined, { to: unit('police', county) });
  await refer('housing', 'HOUSING_AID');

  // Disputes: settled, left.
  const dispute = () => make(OFFICE, 'OpenDispute', { case: file, question: `${county}归谁`, units: [unit('housing', county), unit('liaison', county)] });
  const named = await step(OFFICE, 'NameInterimHelper', await dispute(), { helper: unit('housing', county) });
  await step(OFFICE, 'SettleDispute', named, { lead: unit('liaison', county) });
  await dispute();

  // Meetings: cancelled, objected to.
  const convene = () =>
    make(OFFICE, 'ConveneMeeting', {
      kind: 'URGENT',
      topic: `${county}议题`,
      place: `${county}会议室`,
      heldOn: inWorkdays(1),
      units: [unit('housing', county), unit('health', county)],
    });
  await step(OFFICE, 'CancelMeeting', await convene());
  let meeting = await convene();
  await make(OFFICE, 'AddAgendaItem', { meeting: meeting.id, case: file, question: `${county}怎么办`, units: [unit('housing', county)] });
  const held = async (): Promise<Made> => (await room('select id, state, version from meeting where id = $1', [meeting.id]))[0];
  for (const login of [OFFICE, at('housing')]) await step(login, 'TakeSeat', await held());
  for (const operation of ['OpenMeeting', 'EndMeeting', 'CirculateMinutes']) meeting = await step(OFFICE, operation, await held());
  await step(at('housing'), 'ObjectToMinutes', await held(), { reason: `${county}记错了` });

  const form = { situation: `${county}情况`, specialMatters: `${county}特殊事项`, isSupported: true, townshipOpinion: `${county}意见` };
  await make(STREET, 'DraftCaseReview', { case: file, citizen, ...form });

  // Sharing: completed, extended, granted, suspended and ended; refused; left unanswered; left undelivered.
  const OWNER = at('civil-affairs');
  const wanted = { scope: 'civil-affairs.contact.read', items: ['phone'], mode: 'API', purpose: 'MEDICAL_AID', months: 12 };
  const request = () => make(at('health'), 'RequestSharing', { ...wanted, basis: `${county}依据`, scenario: `${county}场景` });
  let asked = await step(OWNER, 'AskToComplete', await request(), { reason: `${county}请补正` });
  asked = await step(at('health'), 'CompleteRequest', asked, { basis: `${county}依据`, scenario: `${county}场景二` });
  asked = await step(OWNER, 'ExtendAnswer', asked, { reason: `${county}会商` });
  asked = await step(at('health'), 'ConfirmDelivery', await step(OWNER, 'GrantRequest', asked, { months: 1 }));
  await step(OWNER, 'EndGrant', await step(OWNER, 'SuspendGrant', asked, { reason: `${county}暂停` }), { reason: `${county}终止` });
  await step(OWNER, 'RefuseRequest', await request(), { reason: `${county}不同意` });
  await step(OWNER, 'GrantRequest', await request(), { months: 1 });
  await request();

  // Corrections: answered, left.
  const correct = (field: string) => make(FAMILY, 'RequestCorrection', { citizen, type: 'HousingShare', field, statement: `${county}住房登记有误` });
  await step(at('housing'), 'AnswerCorrection', await correct('tenure'), { outcome: 'UPHELD', answer: `${county}核实无误` });
  await correct('dangerGrade');

  // Emergencies: reviewed, left.
  const glass = (scope: string) => make(STREET, 'BreakGlass', { citizen, scope, reason: `${county}昏倒在家` });
  await step(at('reviewer'), 'ReviewEmergency', await glass('health.serious-illness.read'), { isJustified: true, finding: `${county}属实` });
  await glass('police.missing.read');
  const sealed = await make(STREET, 'BreakGlass', { citizen, scope: 'health.mental.read', reason: `${county}扬言轻生` });
  await step(at('health'), 'SecondEmergency', sealed);

  // A member named by an id, whom the county does not confirm.
  const stranger = citizenOf(`stranger@${county}`);
  await make(STREET, 'AddHouseholdMember', { case: file, citizen: stranger, fullName: `${county}来客`, sex: 1, birthDate: '1990-01-01', relation: 'SIBLING' });
  const [newcomer] = await room('select id, state, version from newcomer where citizen_id = $1', [stranger]);
  await step(at('reviewer'), 'RefuseNewcomer', newcomer as Made, { reason: `${county}并非家庭成员` });

  // Orders: declined, cancelled, gone wrong, complained about.
  const order = async () => {
    const placed = await make(COMMUNITY, 'PlaceOrder', { case: file, citizen, item: 'CLEANING', quantity: 1, wantedOn: today() });
    return step(PROVIDER, 'AcceptOrder', await step(STREET, 'DispatchOrder', placed));
  };
  const inMinutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
  const schedule = async (minutes: number) =>
    step(PROVIDER, 'ScheduleVisit', await order(), { worker: person(at('service-worker')), startsAt: inMinutes(minutes), minutes: 10 });
  await sql('civil-affairs', 'update service_worker set max_per_day = 1000');
  await step(PROVIDER, 'DeclineOrder', await order());
  await step(COMMUNITY, 'CancelOrder', await schedule(200));
  await step(PROVIDER, 'RaiseException', await schedule(400), { kind: 'WORKER_ABSENT', text: `${county}没人来` });
  const coming = await schedule(20);
  const { data: help } = await ask(COMMUNITY, 'CaseHelp', { number });
  const { code } = help.case.orders.find(({ id }: Made) => id === coming.id);
  const begun = await step(at('service-worker'), 'SignInVisit', coming, { code });
  const served = await step(at('service-worker'), 'SignOutVisit', begun, { quantity: 1 });
  await step(FAMILY, 'ComplainAboutOrder', served, { text: `${county}没打扫干净` });
  await schedule(600);

  // A gift that nobody has promised yet, and one on its way.
  const need = await make(COMMUNITY, 'DraftNeed', { case: file, item: 'RICE', quantity: 20, beneficiary: 'FAMILY' });
  await step(FAMILY, 'ConsentToNeed', need, { form: 'APP' });
  return { county, file, number, street };
}

/** Both counties' stories, and then everything else that tells somebody something. */
export async function playEverything() {
  const tell = teller();
  const play = async (names: string[]) => {
    for (const name of names) await stories[name]?.play(tell);
  };
  await Promise.all([play(['yang', 'rice', 'bath']), play(['siblings', 'study', 'contract'])]);
  const played = await Promise.all(eachCounty.map(tellEverybody));
  for (const county of eachCounty) {
    const [closed] = await room(`select id, version from casefile where stage = 'CLOSED' and division_code like $1`, [`${county}%`]);
    done(await act(`coordinator@${county}`, 'ReopenCase', { ...closed, reason: `${county}再次遇困` }));
  }
  for (const days of [0, 4, 5, 6, 10, 11, 15, 21]) await tick(`${addWorkdays(today(), days)}T02:00:00Z`);
  return played;
}

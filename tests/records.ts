import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel/basics/calendar.ts';
import { idFor } from '#schema/identifiers.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, cases, demo, done, inWorkdays, today, unit, until } from './acting.ts';
import { ask, sql } from './hub.ts';

const COUNTY = '530103';
const PLACE = '530103001001';
const at = (login: string) => `${login}@${COUNTY}`;
const person = (login: string) => idFor(`person ${at(login)}`);
const soon = () => new Date(Date.now() + 60_000).toISOString();

/** How an act is asked for: by whom, with what besides the record itself, and what has to be so before. */
export interface Asking {
  by: string;
  input?: object | (() => object | Promise<object>);
  /** How the input names the record, where not by `id` and `version`. */
  at?: (id: string) => object;
  /** Columns of the record, as SQL. */
  set?: string;
  /** Rows besides the record, as SQL. */
  first?: string | ((state: string) => string);
  /** Where somebody else is asked in a state. */
  in?: Record<string, Asking>;
}

/** An aggregate's one record of its own: where it is kept, and how each of its acts is asked for. */
export interface Kept {
  room: string;
  table: string;
  column?: string;
  id: string;
  /** Columns that every act of it wants so, and rows besides it, as SQL. */
  set?: string;
  first?: string;
  acts: Record<string, Asking>;
}

const by = (login: string, input: Asking['input'] = {}, more: Omit<Asking, 'by' | 'input'> = {}): Asking => ({ by: at(login), input, ...more });
const civil = (table: string, id: string, acts: Kept['acts'], more: Partial<Kept> = {}): Kept => ({ room: 'civil-affairs', table, id, acts, ...more });
const pool = (table: string, id: string, acts: Kept['acts'], more: Partial<Kept> = {}): Kept => ({ ...civil(table, id, acts, more), room: 'resource-pool' });
const reason = { reason: '说明。' };

const only = async (room: string, text: string, values: unknown[] = []): Promise<string> => (await sql(room, text, values))[0]?.id;

/**
 * A record of every aggregate in Panlong, each made by the acts that make it, under its table's name: `civil-affairs taskActs`. All that
 * hangs on a case hangs on Uncle Yang's.
 */
export async function makeRecords(): Promise<Record<string, Kept>> {
  const [street, community, office, clerk, reviewer, charity, firm] = [
    'street',
    'community-worker',
    'coordinator',
    'clerk',
    'reviewer',
    'charity',
    'enterprise',
  ];
  const file = cases.yang;
  const inCase = { at: (id: string) => ({ case: id }) };
  const does = async (login: string, name: string, input: object) => done(await act(at(login), name, input));
  const step = (login: string, name: string, row: { id: string; version: number }, more: object = {}) =>
    does(login, name, { id: row.id, version: row.version, ...more });
  const holder = officeNamed(COUNTY, '慈善会').id;

  // The case and what is written in it.
  const report = await does(community, 'ReportNeed', { channel: 'COMMUNITY', place: PLACE, level: 'ORANGE', text: '生活困难。' });
  const named = { fullName: '杨某', sex: 2, birthDate: '1990-02-03', relation: 'OTHER' };
  const guest = randomUUID();
  await does(street, 'AddHouseholdMember', { case: file, citizen: guest, ...named });
  const newcomer = await only('civil-affairs', 'select id from newcomer where citizen_id = $1', [guest]);
  const visit = await does(community, 'RecordVisit', { case: file, kind: 'VERIFICATION', visitedOn: today(), findings: '属实。' });
  const dimensions = { economy: 4, health: 3, education: 0, residence: 1, employment: 1, guardianship: 0, socialIntegration: 2 };
  const assessment = { citizen: demo.yang, failedSelfCare: ['WALK', 'BATHE'], dimensions };
  await does(street, 'RecordAssessment', { case: file, ...assessment });
  const draft = { goal: '安居', measures: ['送餐'] };
  const plan = await does(street, 'DraftPlan', { case: file, ...draft });
  const [{ version }] = await sql('civil-affairs', 'select version from casefile where id = $1', [file]);
  await does(street, 'RecordEvaluation', { id: file, version, result: 'ACHIEVED', text: '好转。' });
  const hearingOf = { kind: 'TERMINATE', assistance: idFor('assistance yang dibao'), reason: '复核。' };
  const hearing = await does(office, 'CallHearing', { case: file, ...hearingOf });
  const form = { citizen: demo.yang, situation: '病弱。', specialMatters: '无。', isSupported: true, townshipOpinion: '同意。' };
  const review = await does(street, 'DraftCaseReview', { case: file, ...form });

  // The network.
  const scopes = ['civil-affairs.identity.read'];
  const invited = { organisation: officeNamed(COUNTY, '惠民超市').id, purpose: 'SERVICE', scopes };
  const part = await does(office, 'InviteParticipant', { case: file, ...invited });
  const referred = { to: unit('health'), need: 'MEDICAL', purpose: 'MEDICAL_AID', scopes, text: '请接诊。' };
  const referral = await does(office, 'ReferCase', { case: file, ...referred });
  const units = [unit('health'), unit('social-worker')];
  const dispute = await does(office, 'OpenDispute', { case: file, question: '谁牵头？', units });
  const given = { title: '配租', lead: unit('housing'), citizens: [demo.yang], dueOn: inWorkdays(5), deliverable: '通知书' };
  const task = await does(office, 'AssignTask', { case: file, ...given });

  // A meeting as far as its agenda; who spoke and signed is set for each act.
  const convened = { kind: 'URGENT', topic: '一事一议', place: '三楼', heldOn: inWorkdays(2), units: [unit('housing'), unit('health')] };
  const meeting = await does(office, 'ConveneMeeting', convened);
  const question = { case: file, question: '可否配租？', units: [unit('housing'), unit('health')] };
  const item = await does(office, 'AddAgendaItem', { meeting: meeting.id, ...question });
  const ofItem = { at: () => ({ item: item.id }) };
  const opinions = `delete from opinion where item_id = '${item.id}'`;
  const spoken = `${opinions}; insert into opinion select gen_random_uuid(), '${item.id}', '${unit('health')}', '${person('health')}', 'SUPPORT', '同意'`;
  const seats = (signature: string) => `update seat set is_present = true, signature = ${signature} where meeting_id = '${meeting.id}'`;
  const decision = { text: '配租。', title: '配租', lead: unit('housing'), citizens: [demo.yang], dueOn: inWorkdays(5), deliverable: '通知书' };

  // What departments ask of each other.
  const asked = { scope: 'civil-affairs.contact.read', items: ['address'], basis: '条例', scenario: '上门', mode: 'API', purpose: 'MEDICAL_AID', months: 6 };
  const request = await step('civil-affairs', 'GrantRequest', await does('health', 'RequestSharing', asked), { months: 6 });
  const correction = await does(street, 'RequestCorrection', {
    case: file,
    citizen: demo.yang,
    type: 'CivilAffairsShare',
    field: 'maskedPhone',
    statement: '已换号。',
  });
  const emergency = await does('police', 'BreakGlass', { citizen: demo.yang, scope: 'health.mental.read', reason: '急难。' });

  // An order from its placing to a month's settlement.
  const order = { citizen: demo.yang, item: 'MEAL', quantity: 1, wantedOn: today() };
  const codeOf = async (id: string) =>
    (await ask(at(community), 'CaseHelp', { number: '530103-2026-0001' })).data.case.orders.find((one: { id: string }) => one.id === id).code;
  let visited = await does(community, 'PlaceOrder', { case: file, ...order });
  if (visited.state === 'APPLIED') visited = await step(street, 'ApproveOrder', visited);
  visited = await step('provider', 'AcceptOrder', await step(street, 'DispatchOrder', visited));
  const schedule = () => ({ worker: person('service-worker'), startsAt: soon(), minutes: 15 });
  visited = await step('provider', 'ScheduleVisit', visited, schedule());
  visited = await step('service-worker', 'SignInVisit', visited, { code: await codeOf(visited.id) });
  visited = await step('service-worker', 'SignOutVisit', visited, { quantity: 1 });
  visited = await step(clerk, 'RecordFollowUp', visited, { score: 5 });
  const contract = idFor(`contract ${COUNTY}`);
  const settlement = await does(clerk, 'SettleMonth', { contract, month: today().slice(0, 7) });
  await does(clerk, 'DrawSample', { contract, count: 1 });
  const check = await only('civil-affairs', 'select id from spot_check where contract_id = $1', [contract]);
  // A contract is evaluated once it has ended.
  await sql('civil-affairs', `update contract set state = 'ENDED' where id = $1`, [contract]);
  const performance = await does(clerk, 'EvaluatePerformance', { contract });
  await sql('civil-affairs', `update contract set state = 'ACTIVE' where id = $1`, [contract]);
  const terms = {
    ...{ procurement: idFor(`procurement ${COUNTY}`), budget: idFor(`budget ${COUNTY}`), title: '助聊', targets: '独居老人', startsOn: today() },
    ...{ endsOn: addDays(today(), 300), cap: 3000, lines: [{ item: 'VISITING', unitPrice: 3000, quantity: 1 }], hasDataAnnex: true },
    ...{ staffing: '-', quality: '-', insurance: '-', breach: '-', leaving: '-' },
  };
  const drafted = await does(clerk, 'DraftContract', terms);
  const enters = by('service-worker', async () => ({ code: (await codeOf(visited.id)) ?? '000000' }));
  const held = {
    first: `update contract set reserved = 1000000 where id = '${contract}'; update contract_line set reserved = 100 where contract_id = '${contract}'`,
  };
  const leaves = by('service-worker', { quantity: 1 }, held);
  const another = `delete from service_order where redo_of = '${visited.id}'`;

  // The pool: a matching of the demo's quilts, and two gifts set aside by it.
  const proposal = await does(office, 'ProposeMatches', {});
  const line = () => only('resource-pool', 'select id from match_line where proposal_id = $1 and donation_id = $2', [proposal.id, idFor('donation quilts')]);
  const match = await until('the matching is computed', line);
  const quilt = idFor('need quilt');
  await sql('resource-pool', `update need set quantity = 100 where id = $1`, [quilt]);
  const setAside = () => does(charity, 'AllocateDonation', { donation: idFor('donation quilts'), need: quilt, quantity: 1 });
  const allocation = await setAside();
  const gift = (await setAside()).id;
  await until('the case hears of the gift', () => only('civil-affairs', 'select id from gift where id = $1', [gift]));
  const goods = { item: 'RICE', quantity: 100, value: 60_000, batch: 'B1', expiresOn: addDays(today(), 90), safetyReport: 'S1', holder };
  const donation = await does(firm, 'PledgeDonation', goods);
  const newUse = { division: COUNTY, beneficiary: 'ANY', reason: '已足。' };
  await sql('resource-pool', `update donation set state = 'STOCKED' where id = $1`, [donation.id]);
  await step(charity, 'ProposeChangeOfUse', donation, newUse);
  const change = await only('resource-pool', 'select id from change_of_use where donation_id = $1', [donation.id]);
  const programme = await does(charity, 'FileProgramme', { kind: 'PROGRAMME', filingNumber: randomUUID(), name: '暖冬', startsOn: today() });
  const needed = { item: 'COAT', quantity: 1, beneficiary: 'ELDER' };
  const need = await does(community, 'DraftNeed', { case: file, ...needed });

  /** The whole of a gift on one account, as its books would have it. */
  const booked = (id: string, account: string, quantity: number) =>
    `delete from balance where donation_id = '${id}'; insert into balance values ('${id}', '${account}', ${quantity}, 60000)`;
  const inStock = booked(idFor('donation quilts'), 'STOCKED', 90);
  const aside = `${inStock}; insert into balance values ('${idFor('donation quilts')}', 'ALLOCATED', 5, 5), ('${idFor('donation quilts')}', 'DELIVERED', 5, 5), ('${idFor('donation quilts')}', 'CONFIRMED', 5, 5)`;
  const totals = { raised: 1000, spent: 1000, personTimes: 1 };

  return {
    'civil-affairs reportActs': civil('report', report.id, {
      acceptReport: by(street, { basis: 'RESIDENCE', community: PLACE, newPerson: { fullName: '某某', sex: 1, birthDate: '1970-01-01', address: '某路1号' } }),
      declineReport: by(street, reason),
      redirectReport: by(office, { street: '530103002' }),
    }),
    'civil-affairs newcomerActs': civil('newcomer', newcomer, { confirmNewcomer: by(office), refuseNewcomer: by(office, reason) }),
    'civil-affairs caseActs': civil(
      'casefile',
      file,
      {
        verifyCase: by(street),
        startService: by(street, {}, { first: `update plan set state = 'APPROVED' where id = '${plan.id}'` }),
        recordEvaluation: by(street, { result: 'PARTLY', text: '有好转。' }),
        resumeService: by(street, reason),
        giveFeedback: by(street, {}, { first: `update evaluation set state = 'CONFIRMED' where case_id = '${file}'` }),
        closeCase: by(
          office,
          {},
          {
            first: `update task set state = 'CLOSED' where case_id = '${file}'; update hearing set state = 'DECIDED' where case_id = '${file}';
            update service_order set state = 'CANCELLED' where case_id = '${file}'; update dispute set state = 'SETTLED' where case_id = '${file}'`,
          },
        ),
        reopenCase: by(office, reason, { set: 'closed_on = current_day()' }),
        takeCase: by(street),
        assignCase: by(street, { person: person(community) }),
        escalateCase: by(community, reason),
        recuseFromCase: by('social-worker', { relation: '表亲' }, inCase),
        addHouseholdMember: by(street, named, inCase),
        recordVisit: by(community, { kind: 'FOLLOW_UP', visitedOn: today(), findings: '安好。' }, inCase),
        recordAssessment: by(street, assessment, inCase),
        draftPlan: by(street, draft, inCase),
        callHearing: by(office, hearingOf, inCase),
        inviteParticipant: by(office, { ...invited, organisation: officeNamed(COUNTY, '启明书店').id }, inCase),
        referCase: by(office, referred, inCase),
        openDispute: by(office, { question: '谁牵头？', units }, inCase),
        assignTask: by(office, given, inCase),
        draftCaseReview: by(street, form, inCase),
        draftNeed: by(community, needed, inCase),
        placeOrder: by(community, order, inCase),
      },
      {
        column: 'stage',
        first: `delete from recusal where case_id = '${file}'`,
        set: 'closed_on = null, is_disputed = false, is_visited = true, handler_id = null, assignee_id = null, lease_until = null, evaluated_by = null',
      },
    ),
    'civil-affairs visitActs': civil('visit', visit.id, { confirmVisit: by(street) }),
    'civil-affairs planActs': civil('plan', plan.id, {
      amendPlan: by(street, draft),
      submitPlan: by(street),
      returnPlan: by(office, reason),
      approvePlan: by(office),
    }),
    'civil-affairs evaluationActs': civil('evaluation', await only('civil-affairs', 'select id from evaluation where case_id = $1', [file]), {
      confirmEvaluation: by(community, { score: 5 }),
      objectEvaluation: by(community, reason),
    }),
    'civil-affairs hearingActs': civil('hearing', hearing.id, {
      holdHearing: by(street, { statement: '同意。' }),
      decideHearing: by(reviewer, { outcome: 'DROPPED' }),
    }),
    'civil-affairs taskActs': civil('task', task.id, {
      acceptTask: by('housing'),
      declineTask: by('housing', reason),
      reassignTask: by(office, { lead: unit('health'), dueOn: inWorkdays(5) }),
      takeTask: by('housing'),
      startTask: by('housing'),
      waitForResident: by('housing', reason),
      resumeTask: by('housing', {}, { set: 'paused_on = current_day()' }),
      reportTask: by('housing', { report: '已配租。' }),
      returnTask: by(office, reason),
      approveTask: by(office),
      closeTask: by(office),
    }),
    'civil-affairs participationActs': civil('participation', part.id, {
      giveConsent: by(street, { form: 'PAPER' }),
      withdrawConsent: by(street, {}, { set: `consented_by = '${person(street)}'` }),
      endParticipation: by(office),
    }),
    'civil-affairs referralActs': civil('referral', referral.id, {
      acceptReferral: by('health'),
      declineReferral: by('health', { reason: 'NO_CAPACITY' }),
      rerouteReferral: by('health', { to: unit('education') }, { in: { DECLINED: by(office, { to: unit('education') }) } }),
    }),
    'civil-affairs disputeActs': civil('dispute', dispute.id, {
      claimResponsibility: by('health', { isOurs: true, reason: '属本单位。' }),
      nameInterimHelper: by(office, { helper: unit('health') }),
      settleDispute: by(office, { lead: unit('health') }),
    }),
    'civil-affairs caseReviewActs': civil('case_review', review.id, {
      submitCaseReview: by(street),
      decideCaseReview: by(
        office,
        { meeting: meeting.id, isApproved: false, summary: '不予纳入。' },
        {
          first: `update meeting set state = 'IN_SESSION' where id = '${meeting.id}'`,
        },
      ),
    }),
    'civil-affairs meetingActs': civil(
      'meeting',
      meeting.id,
      {
        addAgendaItem: by(office, question, { at: (id) => ({ meeting: id }) }),
        cancelMeeting: by(office),
        takeSeat: by('housing'),
        openMeeting: by(office, {}, { first: seats('null') }),
        giveOpinion: by('housing', { stance: 'SUPPORT', text: '同意。' }, { ...ofItem, first: `${opinions}; ${seats('null')}` }),
        recordDecision: by(office, decision, { ...ofItem, first: spoken }),
        endMeeting: by(office),
        circulateMinutes: by(office),
        objectToMinutes: by('housing', reason),
        signMinutes: by('housing', {}, { first: seats('null') }),
        issueMinutes: by(office, {}, { first: seats(`'-'`) }),
      },
      { set: `minutes = '纪要'` },
    ),
    'civil-affairs requestActs': civil('sharing_request', request.id, {
      askToComplete: by('civil-affairs', reason),
      completeRequest: by('health', { basis: '条例', scenario: '上门' }),
      extendAnswer: by('civil-affairs', reason),
      refuseRequest: by('civil-affairs', reason),
      grantRequest: by('civil-affairs', { months: 3 }),
      confirmDelivery: by('health'),
      suspendGrant: by('civil-affairs', reason),
      resumeGrant: by('civil-affairs'),
      endGrant: by('civil-affairs', reason),
    }),
    'civil-affairs correctionActs': civil('correction', correction.id, {
      answerCorrection: by('civil-affairs', { outcome: 'REFUSED', answer: '登记无误。' }),
    }),
    'civil-affairs emergencyActs': civil(
      'emergency_access',
      emergency.id,
      { secondEmergency: by('health'), reviewEmergency: by(reviewer, { isJustified: true, finding: '确属急难。' }) },
      { set: 'opened_at = now()' },
    ),
    'civil-affairs needActs': civil('case_need', need.id, {
      consentToNeed: by(street, { form: 'PAPER' }),
      refuseNeed: by(street),
      withdrawNeed: by(community),
    }),
    'civil-affairs giftActs': civil('gift', gift, { confirmAid: by(street, { score: 5, thanks: 'IN_TIME' }) }),
    'civil-affairs orderActs': civil(
      'service_order',
      visited.id,
      {
        approveOrder: by(street),
        rejectOrder: by(street, {}, held),
        cancelOrder: by(community, {}, held),
        dispatchOrder: by(street),
        declineOrder: by('provider'),
        acceptOrder: by('provider'),
        scheduleVisit: by('provider', schedule),
        renewCode: by(community),
        signInVisit: enters,
        signOutVisit: leaves,
        signIn: enters,
        signOut: leaves,
        raiseException: by('service-worker', { kind: 'RECIPIENT_ABSENT', text: '无人应门。' }),
        resolveException: by(street, { outcome: 'PAY' }),
        recordFollowUp: by(clerk, { score: 5 }),
        complainAboutOrder: by(community, { text: '来晚了。' }),
        redoOrder: by(street, { wantedOn: today() }, { set: `exception = 'COMPLAINT'`, first: another }),
      },
      { set: `settlement_id = null, exception_by = null, starts_at = now(), ends_at = now() + interval '15 minutes'` },
    ),
    'civil-affairs contractActs': civil('contract', drafted.id, {
      signContract: by(reviewer),
      discardContract: by(clerk),
      countersignContract: by('provider'),
      publishContract: by(clerk),
      endContract: by(reviewer),
    }),
    'civil-affairs settlementActs': civil('settlement', settlement.id, {
      confirmSettlement: by('provider'),
      objectToSettlement: by('provider', reason),
      withdrawSettlement: by(clerk),
      approveSettlement: by(reviewer),
      recordPayment: by('civil-affairs'),
    }),
    'civil-affairs performanceActs': civil('performance', performance.id, {
      acceptPerformance: by('provider'),
      objectToPerformance: by('provider', reason),
      decidePerformance: by(reviewer, { grade: 'GOOD', ...reason }),
    }),
    'civil-affairs spotCheckActs': civil('spot_check', check, { recordSpotCheck: by(reviewer, { finding: 'NONE', text: '齐全。' }) }),
    'resource-pool donationActs': pool('donation', donation.id, {
      sendDonation: by(firm),
      withdrawPledge: by(firm, {}, { first: booked(donation.id, 'PLEDGED', 100) }),
      receiveDonation: by(charity, { quantity: 100, isSafe: true }, { first: booked(donation.id, 'PLEDGED', 100) }),
      issueDonationReceipt: by(
        charity,
        {},
        { first: `delete from donation_receipt where donation_id = '${donation.id}'; ${booked(donation.id, 'RECEIVED', 100)}` },
      ),
      waiveReceipt: by(charity, {}, { first: booked(donation.id, 'RECEIVED', 100) }),
      stockDonation: by(charity, {}, { first: booked(donation.id, 'RECEIPTED', 100) }),
      returnDonation: by(charity, {}, { set: 'sent_on = current_day()', first: (state) => booked(donation.id, state, 100) }),
      discardStock: by(charity, { quantity: 1 }, { first: booked(donation.id, 'STOCKED', 100) }),
      proposeChangeOfUse: by(charity, newUse),
    }),
    'resource-pool allocationActs': pool(
      'allocation',
      allocation.id,
      {
        assignCarrier: by(charity, { person: person('volunteer') }),
        declineErrand: by('volunteer'),
        releaseAllocation: by(charity, {}, { first: aside }),
        deliverAid: by('volunteer', {}, { first: aside }),
        returnAid: by(charity, {}, { first: aside }),
        feedBackAid: by(charity, {}, { first: aside }),
      },
      { set: `carrier_id = '${person('volunteer')}'` },
    ),
    'resource-pool changeOfUseActs': pool('change_of_use', change, { consentToChangeOfUse: by(firm), refuseChangeOfUse: by(firm) }),
    'resource-pool matchActs': pool('match_line', match, {
      acceptMatch: by(charity, {}, { first: `${inStock}; update need set state = 'OPEN', met = 0 where id = '${quilt}'` }),
      declineMatch: by(charity),
    }),
    'resource-pool programmeActs': pool('programme', programme.id, { publishProgrammeReport: by(charity, totals), closeProgramme: by(charity, totals) }),
    'resource-pool profileActs': pool('profile', holder, {
      describeOrganisation: by(charity, { summary: '扶老助残。' }),
      recordCertificate: by(office, { number: '滇民募1号', until: addDays(today(), 300) }),
      joinBrand: by(office, { brand: idFor('brand 云尚有爱·助你同行') }),
      advanceIncubation: by(office),
    }),
  };
}

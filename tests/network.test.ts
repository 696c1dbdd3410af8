import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addWorkdays } from '#kernel/basics/calendar.ts';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { act, codeOf, done, freshCase, giveTask, inWorkdays, refused, teller, today, unit, until } from './acting.ts';
import { ask, askRoom, data, openHub, sql } from './hub.ts';
import { unitsOf } from './stories/helpers.ts';

openHub();

const OFFICE = 'coordinator@530103';
const PROVIDER = 'provider@530103';
const SCOPES = ['civil-affairs.case.read', 'civil-affairs.household.read', 'civil-affairs.identity.read', 'civil-affairs.task.read', 'civil-affairs.task.do'];

/** The hub's own minute, at any moment. */
async function tick(at: string) {
  const call = { query: 'mutation Tick($at: DateTime) { tick(at: $at) }', variables: { at } };
  return askRoom('civil-affairs', OFFICE, call.query, call.variables, seal(keysIn(data), 'civil-affairs', 'test', 'hub', call));
}

test('an outsider takes part by the family’s consent alone, and for as long as it lasts', async () => {
  const file = await freshCase('VERIFIED');
  const invite = { case: file.id, organisation: unit('provider'), purpose: 'SERVICE', scopes: SCOPES };
  await refused(OFFICE, 'InviteParticipant', { ...invite, scopes: ['police.investigation.read'] }, 'BAD_USER_INPUT', 'scopes');
  await refused(OFFICE, 'InviteParticipant', { ...invite, scopes: ['health.mental.read'] }, 'BAD_USER_INPUT', 'scopes');
  await refused(OFFICE, 'InviteParticipant', { ...invite, scopes: ['no.such.scope'] }, 'BAD_USER_INPUT', 'scopes');
  await refused(OFFICE, 'InviteParticipant', { ...invite, purpose: 'AUDIT' }, 'BAD_USER_INPUT', 'scopes');
  await refused(OFFICE, 'InviteParticipant', { ...invite, organisation: unit('provider', '530626') }, 'BAD_USER_INPUT', 'organisation');
  const part = done(await act(OFFICE, 'InviteParticipant', invite));
  expect(part.state).toBe('AWAITING_CONSENT');
  expect(codeOf(await ask(PROVIDER, 'CaseWork', { number: file.number }))).toBe('NOT_FOUND');
  await refused(PROVIDER, 'GiveConsent', { id: part.id, version: part.version, form: 'PAPER' }, 'FORBIDDEN');
  await refused('street@530103', 'GiveConsent', { id: part.id, version: part.version, form: 'APP' }, 'BAD_USER_INPUT', 'form');
  await refused(OFFICE, 'GiveConsent', { id: part.id, version: part.version, form: 'PAPER' }, 'FORBIDDEN');
  const own = done(await act('street@530103', 'InviteParticipant', { ...invite, organisation: unit('social-worker') }));
  await refused('street@530103', 'GiveConsent', { id: own.id, version: own.version, form: 'PAPER' }, 'FORBIDDEN');
  const given = done(await act('street@530103', 'GiveConsent', { id: part.id, version: part.version, form: 'VOICE' }));
  expect((await ask(PROVIDER, 'CaseWork', { number: file.number })).data.case.number).toBe(file.number);
  done(await act('street@530103', 'WithdrawConsent', { id: part.id, version: given.version }));
  expect(codeOf(await ask(PROVIDER, 'CaseWork', { number: file.number }))).toBe('NOT_FOUND');
});

test('a family consents, withdraws and confirms for itself, and decides nothing of the office’s', async () => {
  const { data: before } = await ask('yang@530103', 'CaseWork', { number: '530103-2026-0001' });
  const provider = before.case.participants.find(({ organisation }: { organisation: { id: string } }) => organisation.id === unit('provider'));
  await refused('yang@530103', 'CloseCase', { id: before.case.id, version: before.case.version }, 'FORBIDDEN');
  await refused('yang@530103', 'EndParticipation', { id: provider.id, version: provider.version }, 'FORBIDDEN');
  await refused('sister@530626', 'WithdrawConsent', { id: provider.id, version: provider.version }, 'NOT_FOUND', 'id');
  const health = before.case.participants.find(({ organisation }: { organisation: { id: string } }) => organisation.id === unit('health'));
  await refused('yang@530103', 'WithdrawConsent', { id: health.id, version: health.version }, 'CONFLICT');
  expect((await ask(PROVIDER, 'SharedCase', { number: '530103-2026-0001' })).data.case.number).toBe('530103-2026-0001');
  done(await act('yang@530103', 'WithdrawConsent', { id: provider.id, version: provider.version }));
  expect(codeOf(await ask(PROVIDER, 'SharedCase', { number: '530103-2026-0001' }))).toBe('NOT_FOUND');
});

test('a referral shows the need without the family, goes no circles, and silence escalates it', async () => {
  const file = await freshCase('VERIFIED');
  const referral = {
    case: file.id,
    to: unit('housing'),
    need: 'HOUSING',
    purpose: 'HOUSING_AID',
    scopes: ['civil-affairs.case.read', 'civil-affairs.household.read'],
    text: '需要一楼住房',
  };
  await refused(OFFICE, 'ReferCase', { ...referral, to: unit('coordinator') }, 'CONFLICT');
  const made = done(await act(OFFICE, 'ReferCase', referral));
  const { data: inbox } = await ask('housing@530103', 'Referrals');
  expect(inbox.referrals.nodes[0]).toMatchObject({ id: made.id, need: 'HOUSING', text: '需要一楼住房', state: 'OFFERED' });
  expect((await ask('health@530103', 'Referrals')).data.referrals.totalCount).toBe(0);
  expect(codeOf(await ask('housing@530103', 'CaseWork', { number: file.number }))).toBe('NOT_FOUND');
  await refused('health@530103', 'AcceptReferral', { id: made.id, version: made.version }, 'NOT_FOUND', 'id');

  let version = done(await act('housing@530103', 'RerouteReferral', { id: made.id, version: made.version, to: unit('health') })).version;
  await refused('health@530103', 'RerouteReferral', { id: made.id, version, to: unit('housing') }, 'CONFLICT');
  version = done(await act('health@530103', 'RerouteReferral', { id: made.id, version, to: unit('liaison') })).version;
  await refused('liaison@530103', 'RerouteReferral', { id: made.id, version, to: unit('police') }, 'CONFLICT');

  const late = addWorkdays(today(), 4);
  expect((await tick(`${late}T02:00:00Z`)).data.tick).toBeGreaterThan(0);
  expect(await sql('civil-affairs', 'select state from referral where id = $1', [made.id])).toEqual([{ state: 'ESCALATED' }]);
  [{ version }] = await sql('civil-affairs', 'select version from referral where id = $1', [made.id]);
  const accepted = done(await act('liaison@530103', 'DeclineReferral', { id: made.id, version, reason: 'NO_CAPACITY' }));
  expect(accepted.state).toBe('DECLINED');
  const second = done(await act(OFFICE, 'ReferCase', referral));
  done(await act('housing@530103', 'AcceptReferral', { id: second.id, version: second.version }));
  expect((await ask('housing@530103', 'CaseWork', { number: file.number })).data.case.number).toBe(file.number);
});

test('disputed responsibility has claims, an interim helper and a clock, and holds the case open', async () => {
  const file = await freshCase('VERIFIED');
  await refused(OFFICE, 'OpenDispute', { case: file.id, question: '?', units: [unit('housing'), unit('housing')] }, 'BAD_USER_INPUT', 'units');
  const dispute = done(await act(OFFICE, 'OpenDispute', { case: file.id, question: '谁修危房？', units: [unit('housing'), unit('liaison')] }));
  await refused('health@530103', 'ClaimResponsibility', { id: dispute.id, version: dispute.version, isOurs: true, reason: '-' }, 'NOT_FOUND', 'id');
  let { version } = done(await act('housing@530103', 'ClaimResponsibility', { id: dispute.id, version: dispute.version, isOurs: false, reason: '非危房' }));
  version = done(await act('liaison@530103', 'ClaimResponsibility', { id: dispute.id, version, isOurs: false, reason: '非就业' })).version;
  await refused(OFFICE, 'NameInterimHelper', { id: dispute.id, version, helper: unit('health') }, 'BAD_USER_INPUT', 'helper');
  version = done(await act(OFFICE, 'NameInterimHelper', { id: dispute.id, version, helper: unit('housing') })).version;
  await tick(`${addWorkdays(today(), 6)}T02:00:00Z`);
  const [row] = await sql('civil-affairs', 'select state, version, jsonb_array_length(claims) as claims from dispute where id = $1', [dispute.id]);
  expect(row).toMatchObject({ state: 'ESCALATED', claims: 2 });
  done(await act(OFFICE, 'SettleDispute', { id: dispute.id, version: row.version, lead: unit('housing') }));
  expect(await sql('civil-affairs', 'select is_disputed from casefile where id = $1', [file.id])).toEqual([{ is_disputed: false }]);
});

test('a late task is escalated once to each level: its unit is told, then the office; waiting stops it', async () => {
  const file = await freshCase('VERIFIED');
  const task = await giveTask(file.id, 'liaison', '督办');
  const [{ due_on: due }] = await sql('civil-affairs', 'select due_on::text from task where id = $1', [task.id]);
  const told = async () =>
    (
      await sql(
        'civil-affairs',
        `select n.kind, p.role from notice n join person p on p.id = n.person_id where n.subject_id = $1 and n.kind like 'TASK%' and n.kind <> 'TASK_ASSIGNED' order by n.sent_at, p.role`,
        [task.id],
      )
    ).map(({ kind, role }) => `${kind} ${role}`);
  const at = async (days: number) => tick(`${addWorkdays(due, days)}T02:00:00Z`);

  await tick(`${due}T02:00:00Z`);
  await tick(`${due}T03:00:00Z`);
  expect(await told()).toEqual(['TASK_REMINDER liaison']);
  await at(1);
  expect((await told()).slice(1)).toEqual(['TASK_YELLOW liaison']);
  await at(5);
  await at(5);
  expect((await told()).slice(2)).toEqual(['TASK_ORANGE_LETTER coordinator', 'TASK_ORANGE_LETTER liaison']);
  await at(10);
  expect((await told()).slice(4)).toEqual(['TASK_TO_CONVENER coordinator', 'TASK_TO_CONVENER liaison']);

  const other = await giveTask(file.id, 'liaison', '等待中');
  let { version } = done(await act('liaison@530103', 'AcceptTask', { id: other.id, version: other.version }));
  version = done(await act('liaison@530103', 'StartTask', { id: other.id, version })).version;
  done(await act('liaison@530103', 'WaitForResident', { id: other.id, version, reason: '等' }));
  await at(10);
  expect(await sql('civil-affairs', 'select escalation from task where id = $1', [other.id])).toEqual([{ escalation: 0 }]);
});

test('notices are each person’s own, and are read once', async () => {
  const file = await freshCase('VERIFIED');
  await giveTask(file.id, 'education', '通知');
  const { data: inbox } = await ask('education@530103', 'Inbox', { unreadOnly: true });
  const mine = inbox.notices.nodes.filter(({ kind }: { kind: string }) => kind === 'TASK_ASSIGNED');
  expect(mine.length).toBeGreaterThan(0);
  expect(inbox.queues.notices).toBe(inbox.notices.totalCount);
  const ids = mine.map(({ id }: { id: string }) => id);
  expect((await act('education@530626', 'ReadNotices', { ids })).data.readNotices).toBe(0);
  expect((await act('education@530103', 'ReadNotices', { ids })).data.readNotices).toBe(ids.length);
  expect((await act('education@530103', 'ReadNotices', { ids })).data.readNotices).toBe(0);

  await giveTask(file.id, 'education', '再通知');
  const { data: again } = await ask('education@530103', 'Inbox', { unreadOnly: true });
  const [{ id: last }] = again.notices.nodes;
  expect((await act('education@530626', 'MarkNoticesRead', { ids: [last] })).data.markNoticesRead.notices).toEqual([]);
  const { data: marked } = await act('education@530103', 'MarkNoticesRead', { ids: [last, ...ids] });
  expect(marked.markNoticesRead).toEqual({
    unreadCount: again.notices.totalCount - 1,
    notices: [{ id: last, kind: 'TASK_ASSIGNED', readAt: expect.stringMatching(/^20/) }],
  });
});

test('what came with a meeting ends with it, agreed to or not, and an order is consent to its visit alone', async () => {
  const file = await freshCase('VERIFIED');
  const worker = unit('social-worker');
  const meeting = done(await act(OFFICE, 'ConveneMeeting', { kind: 'REGULAR', topic: '例会', place: '三楼', heldOn: inWorkdays(2), units: [worker] }));
  done(await act(OFFICE, 'AddAgendaItem', { meeting: meeting.id, case: file.id, question: '?', units: [worker] }));
  const part = async () => (await sql('civil-affairs', 'select id, state, version from participation where meeting_id = $1', [meeting.id]))[0];
  expect(await part()).toMatchObject({ state: 'AWAITING_CONSENT' });
  const [{ version }] = await sql('civil-affairs', 'select version from meeting where id = $1', [meeting.id]);
  done(await act(OFFICE, 'CancelMeeting', { id: meeting.id, version }));
  const ended = await part();
  expect(ended.state).toBe('ENDED');
  await refused('street@530103', 'GiveConsent', { id: ended.id, version: ended.version, form: 'PAPER' }, 'CONFLICT');

  const visit = done(await act(OFFICE, 'InviteParticipant', { case: file.id, organisation: unit('provider'), purpose: 'SERVICE', scopes: SCOPES }));
  done(await act('street@530103', 'GiveConsent', { id: visit.id, version: visit.version, form: 'VOICE' }));
  const task = { case: file.id, title: '送餐', lead: unit('provider'), dueOn: inWorkdays(5), deliverable: '签收单' };
  await sql('civil-affairs', `update participation set consent_form = 'ORDER', order_id = gen_random_uuid() where id = $1`, [visit.id]);
  await refused(OFFICE, 'AssignTask', task, 'CONFLICT');
  await sql('civil-affairs', `update participation set consent_form = 'VOICE', order_id = null where id = $1`, [visit.id]);
  done(await act(OFFICE, 'AssignTask', task));
});

test('the registers come in an order and count what they list; who joins is answered as the network knows them', async () => {
  const { data: units } = await ask(OFFICE, '{ organisations(first: 100) { totalCount nodes { name } } }');
  const names = units.organisations.nodes.map(({ name }: { name: string }) => name);
  expect(names).toHaveLength(units.organisations.totalCount);
  expect(names).toEqual(
    (await sql('civil-affairs', 'select name from organisation where name = any($1) order by name || id', [names])).map(({ name }) => name),
  );
  const { data: register } = await ask('civil-affairs@530626', '{ households(first: 100) { totalCount nodes { residence { code } } } }');
  expect(register.households.totalCount).toBe(register.households.nodes.length);
  expect(register.households.nodes.map(({ residence }: { residence: { code: string } }) => residence.code)).toEqual(['530626101001']);

  const admit = 'mutation($input: AdmitOrganisationInput!) { admitOrganisation(input: $input) { id organisation { id name agreements { scopes } } } }';
  const account = { login: 'joining@530103', name: '施某', role: 'charity' };
  const input = { idempotencyKey: randomUUID(), name: '暖心社', kind: 'PUBLIC_INTEREST', creditCode: '53530000MJT990018T', division: '530103', account };
  const { data: joined } = await ask(OFFICE, admit, { input });
  const { id } = joined.admitOrganisation;
  expect(joined.admitOrganisation.organisation).toEqual({
    id,
    name: '暖心社',
    agreements: [{ scopes: expect.arrayContaining(['civil-affairs.network.read']) }],
  });
});

test('a unit is told of its task once, and takes part in the case for it', async () => {
  const file = await freshCase('VERIFIED');
  const task = await giveTask(file.id, 'education', '一次');
  const told = `select n.kind, n.subject_id as subject, p.login from notice n join person p on p.id = n.person_id
    where n.case_id = $1 and p.organisation_id = $2`;
  expect(await sql('civil-affairs', told, [file.id, unit('education')])).toEqual([{ kind: 'TASK_ASSIGNED', subject: task.id, login: 'education@530103' }]);
  expect(await sql('civil-affairs', 'select state, organisation_id as unit from participation where task_id = $1', [task.id])).toEqual([
    { state: 'ACTIVE', unit: unit('education') },
  ]);
});

test('an act answers what it changed to whoever may read it, and to nobody else', async () => {
  const file = await freshCase('VERIFIED');
  const change = async (login: string, name: string, left: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const given = ['acceptReferral'].includes(name) ? 'StepInput' : type;
    const text = `mutation($input: ${given}!) { ${name}(input: $input) { id version ${left} } }`;
    const { data, errors } = await ask(login, text, { input: { idempotencyKey: randomUUID(), ...input } });
    expect(errors).toBeUndefined();
    return data[name];
  };
  const scopes = ['civil-affairs.case.read'];

  const part = await change(OFFICE, 'inviteParticipant', 'participant { id state organisation { id } }', {
    ...{ case: file.id, organisation: unit('health'), purpose: 'MEDICAL_AID', scopes },
  });
  expect(part.participant).toEqual({ id: part.id, state: 'ACTIVE', organisation: { id: unit('health') } });

  const referral = 'referral { state to { id } }';
  const offered = await change(OFFICE, 'referCase', referral, {
    ...{ case: file.id, to: unit('housing'), need: 'HOUSING', purpose: 'HOUSING_AID', scopes, text: '需要住房' },
  });
  expect(offered.referral).toEqual({ state: 'OFFERED', to: { id: unit('housing') } });
  // Once it is with another unit, it is that unit's to read.
  const sent = await change('housing@530103', 'rerouteReferral', referral, { id: offered.id, version: offered.version, to: unit('liaison') });
  expect(sent.referral).toBeNull();
  const taken = await change('liaison@530103', 'acceptReferral', referral, { id: offered.id, version: sent.version });
  expect(taken.referral).toEqual({ state: 'ACCEPTED', to: { id: unit('liaison') } });

  const dispute = 'dispute { state claims { isOurs } interim { id } }';
  const opened = await change(OFFICE, 'openDispute', dispute, { case: file.id, question: '谁？', units: [unit('housing'), unit('education')] });
  expect(opened.dispute).toEqual({ state: 'OPEN', claims: [], interim: null });
  const claimed = await change('housing@530103', 'claimResponsibility', dispute, { id: opened.id, version: opened.version, isOurs: true, reason: '是' });
  expect(claimed.dispute).toBeNull();
  const named = await change(OFFICE, 'nameInterimHelper', dispute, { id: opened.id, version: claimed.version, helper: unit('housing') });
  expect(named.dispute).toEqual({ state: 'OPEN', claims: [{ isOurs: true }], interim: { id: unit('housing') } });
});

test('colleagues and units can be found by those who give out work', async () => {
  const find = await unitsOf(teller(), OFFICE);
  expect(find('住房和城乡建设局')).toBe(unit('housing'));
  const { data: found } = await ask('street@530103', 'Colleagues');
  expect(found.colleagues.nodes.map(({ role }: { role: string }) => role).sort()).toEqual(['community-worker', 'street']);
});

test('a room answers a task only for its own, open, about those it names', async () => {
  const file = await freshCase('VERIFIED');
  const task = await giveTask(file.id, 'housing', '配租');
  await until('housing has learned of it', async () => (await sql('housing', 'select from assignment where task_id = $1', [task.id])).length);
  const flat = { task: task.id, citizen: file.citizen, flat: '1栋', monthlyRent: 100 };
  expect(codeOf(await act('housing@530626', 'AllotFlat', flat))).toBe('NOT_FOUND');
  expect(codeOf(await act('health@530103', 'AllotFlat', flat))).toBe('FORBIDDEN');
  const [{ id: other }] = await sql('civil-affairs', `select id from citizen where full_name = '杨德福'`);
  expect(codeOf(await act('housing@530103', 'AllotFlat', { ...flat, citizen: other }))).toBe('NOT_FOUND');
  done(await act('housing@530103', 'AllotFlat', flat));
  expect(codeOf(await act('housing@530103', 'AllotFlat', flat))).toBe('CONFLICT');
  const { data: seen } = await ask(OFFICE, 'SharedCase', { number: file.number });
  expect(seen.case.household.members[0].citizen.housing).toMatchObject({ tenure: 'PUBLIC_RENTAL', rentalStatus: 'ALLOTTED' });
  await until(
    'the case has learned of it',
    async () => (await sql('civil-affairs', `select from task where id = $1 and state = 'REPORTED'`, [task.id])).length,
  );
  expect(inWorkdays(0)).toBe(today());
});

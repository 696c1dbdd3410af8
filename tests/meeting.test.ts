import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { csvOf } from '#gateway/documents/documents.ts';
import { act, codeOf, done, freshCase, inWorkdays, refused, unit } from './acting.ts';
import { ask, data, hubUrl, openHub, sql, tokenOf } from './hub.ts';

openHub();

const OFFICE = 'coordinator@530103';
const HOUSING = 'housing@530103';
const HEALTH = 'health@530103';
const POLICE = 'police@530103';

const convene = async (more: object = {}) =>
  done(
    await act(OFFICE, 'ConveneMeeting', {
      kind: 'REGULAR',
      topic: '例会',
      place: '三楼',
      heldOn: inWorkdays(2),
      units: ['housing', 'health', 'police'].map((role) => unit(role)),
      ...more,
    }),
  );
const meetingNow = async (login: string, id: string) => (await ask(login, 'Meeting', { id })).data?.meeting;
const step = async (login: string, operation: string, id: string, more: object = {}) =>
  act(login, operation, { id, version: (await meetingNow(OFFICE, id)).version, ...more });
const OBJECT = 'mutation Object($input: ReasonedInput!) { objectToMinutes(input: $input) { id state version meeting { id state } } }';
const pack = (login: string, id: string) => ask(login, 'MeetingPack', { id });

test('a meeting is held on a working day, an urgent one within five, by the county’s own coordinator', async () => {
  const input = { kind: 'URGENT', topic: '急', place: '三楼', heldOn: inWorkdays(5), units: [unit('housing')] };
  await refused(OFFICE, 'ConveneMeeting', { ...input, heldOn: inWorkdays(6) }, 'BAD_USER_INPUT', 'heldOn');
  await refused(OFFICE, 'ConveneMeeting', { ...input, heldOn: '2026-10-02' }, 'BAD_USER_INPUT', 'heldOn');
  await refused(OFFICE, 'ConveneMeeting', { ...input, units: [unit('housing', '530626')] }, 'BAD_USER_INPUT', 'units');
  await refused(HOUSING, 'ConveneMeeting', input, 'FORBIDDEN');
  expect(done(await act(OFFICE, 'ConveneMeeting', input)).state).toBe('CONVENED');
});

test('a meeting from the agenda to the receipt: rights, quorum, opinions, decisions, minutes, signatures', async () => {
  const file = await freshCase('VERIFIED', '=HYPERLINK("x")');
  const other = await freshCase('VERIFIED');
  const { id } = await convene();
  await refused(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '?', units: [unit('education')] }, 'BAD_USER_INPUT', 'units');
  await refused(HOUSING, 'AddAgendaItem', { meeting: id, case: file.id, question: '?', units: [unit('housing')] }, 'FORBIDDEN');
  await refused('coordinator@530626', 'AddAgendaItem', { meeting: id, case: file.id, question: '?', units: [unit('housing')] }, 'NOT_FOUND', 'meeting');
  expect(codeOf(await ask(HOUSING, 'CaseWork', { number: file.number }))).toBe('NOT_FOUND');
  const item = done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '配租？', units: [unit('housing'), unit('health')] }));
  const second = done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: other.id, question: '救治？', units: [unit('health')] }));

  // Each attendee's pack is cut to their own rights, and its hash is kept.
  const housing = await pack(HOUSING, id);
  expect(housing.data.meetingPack).toHaveLength(2);
  expect(housing.data.meetingPack[0].case).toMatchObject({ number: file.number });
  expect(housing.data.meetingPack[0].case.household.members[0].citizen.health.selfCareLevel).toBeNull();
  expect(housing.data.meetingPack[1]).toEqual({ ordinal: 2, isRestricted: true, question: null, units: null, case: null });
  expect((await pack(POLICE, id)).data.meetingPack.map(({ isRestricted }: { isRestricted: boolean }) => isRestricted)).toEqual([true, true]);
  expect(codeOf(await pack('education@530103', id))).toBe('NOT_FOUND');
  const [{ packs }] = await sql('civil-affairs', 'select packs from seat where meeting_id = $1 and organisation_id = $2', [id, unit('housing')]);
  expect(packs).toHaveLength(1);
  expect(await sql('civil-affairs', 'select line from disclosure where line like $1', [`%PACK:${id}:${packs[0]}%`])).toHaveLength(1);

  // Behind a fragment it is a pack as well.
  const hidden = await ask(HEALTH, `{ ...Pack } fragment Pack on Query { ... on Query { it: meetingPack(id: "${id}") { ordinal } } }`);
  expect(hidden.data.it).toHaveLength(2);
  expect(await sql('civil-affairs', 'select cardinality(packs) as n from seat where meeting_id = $1 and organisation_id = $2', [id, unit('health')])).toEqual([
    { n: 1 },
  ]);
  // An item that is not there and one of another county read alike.
  for (const one of [item.id, randomUUID()]) await refused('health@530626', 'GiveOpinion', { item: one, stance: 'SUPPORT', text: '-' }, 'NOT_FOUND', 'item');

  await refused(HOUSING, 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '同意' }, 'CONFLICT');
  expect(codeOf(await step(OFFICE, 'OpenMeeting', id))).toBe('CONFLICT');
  for (const login of [OFFICE, HOUSING]) done(await step(login, 'TakeSeat', id));
  await refused('education@530103', 'TakeSeat', { id, version: (await meetingNow(OFFICE, id)).version }, 'NOT_FOUND', 'id');
  // Two of three relevant units are two thirds; the police were asked nothing.
  done(await step(OFFICE, 'OpenMeeting', id));
  await refused(HEALTH, 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '同意' }, 'FORBIDDEN');
  done(await step(HEALTH, 'TakeSeat', id));
  await refused(
    OFFICE,
    'RecordDecision',
    { item: item.id, text: '配租', title: '配租', lead: unit('housing'), dueOn: inWorkdays(5), deliverable: '通知书' },
    'CONFLICT',
  );
  done(await act(HOUSING, 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '同意' }));
  expect(codeOf(await act(HOUSING, 'GiveOpinion', { item: item.id, stance: 'OPPOSE', text: '改主意' }))).toBe('CONFLICT');
  await refused(HOUSING, 'GiveOpinion', { item: second.id, stance: 'SUPPORT', text: '同意' }, 'NOT_FOUND', 'item');
  done(await act(HEALTH, 'GiveOpinion', { item: item.id, stance: 'RECUSED', text: '回避' }));
  const decision = { item: item.id, text: '=1+1 优先配租', title: '配租', lead: unit('housing'), dueOn: inWorkdays(5), deliverable: '@通知书' };
  await refused(OFFICE, 'RecordDecision', { ...decision, lead: unit('education') }, 'BAD_USER_INPUT', 'lead');
  await refused(OFFICE, 'RecordDecision', { ...decision, helpers: [unit('education')] }, 'BAD_USER_INPUT', 'helpers');
  await refused(OFFICE, 'RecordDecision', { ...decision, lead: unit('health') }, 'BAD_USER_INPUT', 'lead');
  await refused(OFFICE, 'RecordDecision', { ...decision, dueOn: '2026-01-05' }, 'BAD_USER_INPUT', 'dueOn');
  await refused(HOUSING, 'RecordDecision', decision, 'FORBIDDEN');
  done(await act(OFFICE, 'RecordDecision', decision));

  done(await step(OFFICE, 'EndMeeting', id));
  expect(codeOf(await pack(HEALTH, id))).toBe('CONFLICT');
  expect(codeOf(await ask(HEALTH, 'CaseWork', { number: file.number }))).toBe('NOT_FOUND');
  // Housing has a task now, and reads what the task needs.
  expect((await ask(HOUSING, 'CaseWork', { number: file.number })).data.case.tasks).toHaveLength(1);

  done(await step(OFFICE, 'CirculateMinutes', id));
  const { data: objected } = await ask(HOUSING, OBJECT, {
    input: { idempotencyKey: randomUUID(), id, version: (await meetingNow(OFFICE, id)).version, reason: '漏了意见' },
  });
  expect(objected.objectToMinutes).toMatchObject({ state: 'ENDED', meeting: { id, state: 'ENDED' } });
  // The reason stands at the seat, for who can mend it and who looks after it; the other units read nothing of it.
  const objections = async (login: string) =>
    (await meetingNow(login, id)).seats.map(({ objection }: { objection: string | null }) => objection).filter(Boolean);
  for (const login of [OFFICE, HOUSING, 'auditor@530103']) expect([login, await objections(login)]).toEqual([login, ['漏了意见']]);
  expect([await objections(HEALTH), await objections(POLICE)]).toEqual([[], []]);
  done(await step(OFFICE, 'CirculateMinutes', id));
  for (const login of [OFFICE, HOUSING]) done(await step(login, 'SignMinutes', id));
  expect(codeOf(await step(HOUSING, 'SignMinutes', id))).toBe('CONFLICT');
  expect(codeOf(await step(POLICE, 'SignMinutes', id))).toBe('FORBIDDEN');
  expect(codeOf(await step(OFFICE, 'IssueMinutes', id))).toBe('CONFLICT');
  done(await step(HEALTH, 'SignMinutes', id));
  done(await step(OFFICE, 'IssueMinutes', id));

  // Who was not asked reads of an item only that it was.
  const seenByHousing = JSON.parse((await meetingNow(HOUSING, id)).minutes);
  expect(seenByHousing.items[1]).toEqual({ ordinal: 2, isRestricted: true });
  expect((await meetingNow(HOUSING, id)).receipt).toBeNull();
  const whole = await meetingNow(OFFICE, id);
  expect(JSON.parse(whole.minutes).items[0]).toMatchObject({ recused: ['盘龙区卫生健康局'], dissent: [] });
  const receipt = join(data, 'receipt.json');
  const verify = () => execFileSync('npm', ['run', '-s', 'verify-decision', '--', receipt, join(data, 'keys/registry.pub')], { encoding: 'utf8' });
  writeFileSync(receipt, whole.receipt);
  expect(verify()).toContain('The receipt holds');
  writeFileSync(receipt, whole.receipt.replace('优先配租', '不予配租'));
  expect(verify).toThrow();
  const { signatures, ...rest } = JSON.parse(whole.receipt);
  writeFileSync(receipt, JSON.stringify({ ...rest, signatures: signatures.slice(1) }));
  expect(verify).toThrow();

  // Printed and exported as far as the reader may see, and nothing in it is a formula.
  const get = async (login: string, path: string) => fetch(`${hubUrl()}${path}`, { headers: { authorization: `Bearer ${await tokenOf(login)}` } });
  const word = await get(HOUSING, `/documents/minutes/${id}.docx`);
  expect([word.status, word.headers.get('content-type')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);
  const csv = await (await get(OFFICE, `/documents/decisions/${id}.csv`)).text();
  expect(csv).toContain(`,'=1+1 优先配租,`);
  expect(csv).toContain(`,'@通知书`);
  expect((await get('education@530103', `/documents/minutes/${id}.docx`)).status).toBe(404);
  expect((await get(OFFICE, `/documents/minutes/${randomUUID()}.docx`)).status).toBe(404);
  expect((await fetch(`${hubUrl()}/documents/minutes/${id}.docx`)).status).toBe(401);
});

test.each([
  ['=1+1', `'=1+1`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@x', `'@x`],
  ['\t=x', `'\t=x`],
  ['a,"b"', '"a,""b"""'],
  ['好', '好'],
])('a cell of %p is written as %p', (value, written) => {
  expect(csvOf([[value]])).toBe(`\uFEFF${written}\r\n`);
});

test('meetings are counted as they are listed, the convener’s seat stands first, and another county reads none', async () => {
  const { id } = await convene();
  const list = async (login: string) =>
    (await ask(login, '{ meetings(first: 100) { totalCount nodes { id seats { organisation { name } } } edges { node { id } cursor } } }')).data.meetings;
  const { totalCount, nodes, edges } = await list(HOUSING);
  expect([totalCount, edges.length]).toEqual([nodes.length, nodes.length]);
  const names = nodes.find((one: { id: string }) => one.id === id).seats.map(({ organisation }: { organisation: { name: string } }) => organisation.name);
  expect(names[0]).toBe('盘龙区民政局');
  expect((await list('housing@530626')).nodes.map((one: { id: string }) => one.id)).not.toContain(id);
  expect(codeOf(await ask('housing@530626', 'Meeting', { id }))).toBe('NOT_FOUND');
});

test('what was decided and not done returns to the next agenda by itself', async () => {
  const file = await freshCase('VERIFIED');
  const { id } = await convene({ kind: 'URGENT' });
  const item = done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '?', units: [unit('housing')] }));
  for (const login of [OFFICE, HOUSING]) done(await step(login, 'TakeSeat', id));
  done(await step(OFFICE, 'OpenMeeting', id));
  done(await act(HOUSING, 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '同意' }));
  done(
    await act(OFFICE, 'RecordDecision', {
      item: item.id,
      text: '配租',
      title: '未办结的配租',
      lead: unit('housing'),
      dueOn: inWorkdays(1),
      deliverable: '通知书',
    }),
  );
  done(await step(OFFICE, 'EndMeeting', id));
  await sql('civil-affairs', `update task set due_on = current_day() - 1 where title = '未办结的配租'`);

  const next = await convene();
  const { agenda } = await meetingNow(OFFICE, next.id);
  expect(agenda).toMatchObject([{ question: '上次会议决定未办结：未办结的配租', isRestricted: false }]);
  done(await step(OFFICE, 'CancelMeeting', next.id));
});

test('a form of case-by-case review is locked once submitted, and approved at a meeting with a category', async () => {
  const file = await freshCase('VERIFIED');
  const street = 'street@530103';
  const form = done(
    await act(street, 'DraftCaseReview', {
      case: file.id,
      citizen: file.citizen,
      situation: '重病',
      specialMatters: '支出型',
      isSupported: true,
      townshipOpinion: '同意',
    }),
  );
  const { id } = await convene();
  const decide = { id: form.id, meeting: id, isApproved: true, category: 'RIGID_EXPENDITURE', summary: '同意' };
  await refused(OFFICE, 'DecideCaseReview', { ...decide, version: form.version }, 'CONFLICT');
  const text = 'mutation Submit($input: StepInput!) { submitCaseReview(input: $input) { id state version caseReview { formNumber state } case { number } } }';
  const { data: answered } = await ask(street, text, { input: { idempotencyKey: randomUUID(), id: form.id, version: form.version } });
  const submitted = answered.submitCaseReview;
  expect(submitted).toMatchObject({ state: 'SUBMITTED', caseReview: { formNumber: `${file.number}-R1`, state: 'SUBMITTED' }, case: { number: file.number } });
  await refused(OFFICE, 'DecideCaseReview', { ...decide, version: submitted.version }, 'BAD_USER_INPUT', 'meeting');
  await refused(OFFICE, 'DecideCaseReview', { ...decide, meeting: 'x', version: submitted.version }, 'BAD_USER_INPUT', 'meeting');
  done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '?', units: [unit('housing')] }));
  for (const login of [OFFICE, HOUSING]) done(await step(login, 'TakeSeat', id));
  done(await step(OFFICE, 'OpenMeeting', id));
  await refused(OFFICE, 'DecideCaseReview', { ...decide, category: null, version: submitted.version }, 'BAD_USER_INPUT', 'category');
  await refused(street, 'DecideCaseReview', { ...decide, version: submitted.version }, 'FORBIDDEN');
  done(await act(OFFICE, 'DecideCaseReview', { ...decide, version: submitted.version }));
  expect(await sql('civil-affairs', 'select category from assistance where citizen_id = $1', [file.citizen])).toEqual([{ category: 'RIGID_EXPENDITURE' }]);
  const printed = await fetch(`${hubUrl()}/documents/case-review/${file.number}-R1.docx`, { headers: { authorization: `Bearer ${await tokenOf(OFFICE)}` } });
  expect(printed.status).toBe(200);
});

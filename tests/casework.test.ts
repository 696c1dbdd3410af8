import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isWorkday, nextWorkday } from '#kernel/basics/calendar.ts';
import { idFor } from '#schema/identifiers.ts';
import { act, cases, codeOf, demo, done, everything, freshCase, giveTask, inWorkdays, refused, today, unit } from './acting.ts';
import { ask, keep, openHub, post, sql, tokenOf } from './hub.ts';

openHub();

const STREET = 'street@530103';
const OFFICE = 'coordinator@530103';
const COMMUNITY = 'community-worker@530103';

const report = { channel: 'COMMUNITY', place: '530103001001', level: 'YELLOW', text: '独居。' };

test.each([
  ['a text of 60,000 characters', { text: 'x'.repeat(60_000) }, 'text'],
  ['control characters', { text: 'a\u0007b' }, 'text'],
  ['a text that turns itself round', { text: 'a\u202Eb' }, 'text'],
  ['nothing but blanks', { text: '  ' }, 'text'],
  ['a place that is none', { place: '539999999999' }, 'place'],
  ['a county for a place', { place: '530103' }, 'place'],
  ['a channel that is not theirs', { channel: 'SELF' }, 'channel'],
])('a report with %s is refused by name', async (_, change, field) => {
  await refused(COMMUNITY, 'ReportNeed', { ...report, ...change }, 'BAD_USER_INPUT', field);
});

test('a text of 100,000 characters is refused at the door', async () => {
  const answer = await post(
    '/graphql',
    { query: '{ me { id } }', variables: { x: 'x'.repeat(100_000) } },
    { authorization: `Bearer ${await tokenOf(OFFICE)}` },
  );
  expect(answer.status).toBe(413);
});

test('a resident reports for themself; a worker about themself must do it as a resident', async () => {
  const [{ id }] = await sql('civil-affairs', `select id from person where login = 'yang@530103'`);
  expect(id).toBeTruthy();
  const own = done(await act('yang@530103', 'ReportNeed', { ...report, channel: 'SELF' }));
  expect(own.state).toBe('RECEIVED');
  await refused('yang@530103', 'ReportNeed', { ...report, channel: 'SELF', subject: demo.sister }, 'BAD_USER_INPUT', 'channel');
  await keep('civil-affairs', 'person');
  const both = 'helped-worker@530103';
  await sql(
    'civil-affairs',
    `insert into person (id, login, name, role, organisation_id, division_code, citizen_id)
     select $1, $2, name, role, organisation_id, division_code, $3 from person where login = $4`,
    [idFor(`person ${both}`), both, demo.yang, COMMUNITY],
  );
  await refused(both, 'ReportNeed', { ...report, subject: demo.yang }, 'BAD_USER_INPUT', 'subject');
  expect(done(await act(both, 'ReportNeed', { ...report, subject: demo.sister })).state).toBe('RECEIVED');
});

test('a report joins the household’s open case, and is taken up at the right street alone', async () => {
  const made = done(await act(COMMUNITY, 'ReportNeed', { ...report, subject: demo.yang }));
  await refused('street@530626', 'AcceptReport', { id: made.id, version: made.version, basis: 'RESIDENCE', community: '530626101001' }, 'NOT_FOUND', 'id');
  await refused(STREET, 'AcceptReport', { id: made.id, version: made.version, basis: 'RESIDENCE', community: '530103002001' }, 'BAD_USER_INPUT', 'community');
  await refused(STREET, 'AcceptReport', { id: made.id, version: made.version + 1, basis: 'RESIDENCE', community: '530103001001' }, 'CONFLICT');
  const accepted = done(await act(STREET, 'AcceptReport', { id: made.id, version: made.version, basis: 'REGISTER', community: '530103001001' }));

  expect(accepted.case?.number).toBe('530103-2026-0001');
  expect(
    await sql('civil-affairs', `select count(*)::int from casefile f join citizen c on c.household_id = f.household_id where c.id = $1`, [demo.yang]),
  ).toEqual([{ count: 1 }]);
});

test('a report is handed on to another street, and not for ever', async () => {
  let { id, version } = done(await act(COMMUNITY, 'ReportNeed', report));
  for (const street of ['530103002', '530103003', '530103004']) {
    const moved = done(await act(OFFICE, 'RedirectReport', { id, version, street }));
    version = moved.version;
  }
  await refused(STREET, 'DeclineReport', { id, version, reason: '不符' }, 'NOT_FOUND', 'id');
  await refused(OFFICE, 'RedirectReport', { id, version, street: '530103001' }, 'CONFLICT');
  const declined = done(await act(OFFICE, 'DeclineReport', { id, version, reason: '查无此人' }));
  expect(declined.state).toBe('DECLINED');
  const { data } = await ask(COMMUNITY, 'Reports', { state: 'DECLINED' });
  expect(data.reports.nodes.map(({ declined: why }: { declined: string }) => why)).toContain('查无此人');
});

test('the chain is gone through in order, by two people where the law asks it', async () => {
  const file = await freshCase('REQUESTED');
  await refused(STREET, 'VerifyCase', { id: file.id, version: await file.version() }, 'CONFLICT');
  await refused(COMMUNITY, 'RecordVisit', { case: file.id, kind: 'VERIFICATION', visitedOn: '2099-01-01', findings: '-' }, 'BAD_USER_INPUT', 'visitedOn');
  await refused(COMMUNITY, 'RecordVisit', { case: file.id, kind: 'EMERGENCY', visitedOn: today(), findings: '-' }, 'BAD_USER_INPUT', 'kind');
  await refused(STREET, 'DraftPlan', { case: file.id, goal: '-', measures: ['-'] }, 'CONFLICT');
  const visit = done(await act(COMMUNITY, 'RecordVisit', { case: file.id, kind: 'VERIFICATION', visitedOn: today(), findings: '属实' }));
  await refused(COMMUNITY, 'ConfirmVisit', { id: visit.id, version: visit.version }, 'FORBIDDEN');
  done(await act(STREET, 'ConfirmVisit', { id: visit.id, version: visit.version }));
  done(await act(STREET, 'VerifyCase', { id: file.id, version: await file.version() }));
  await refused(STREET, 'StartService', { id: file.id, version: await file.version() }, 'CONFLICT');
  const error = await refused(STREET, 'VerifyCase', { id: file.id, version: await file.version() }, 'CONFLICT');
  expect((error as any).extensions.standing).toMatchObject({ state: 'VERIFIED', legal: expect.arrayContaining(['startService', 'draftPlan']) });
  const grade = { economy: 1, health: 1, education: 0, residence: 0, employment: 0, guardianship: 0, socialIntegration: 5 };
  await refused(
    STREET,
    'RecordAssessment',
    { case: file.id, citizen: file.citizen, dimensions: grade, failedSelfCare: [] },
    'BAD_USER_INPUT',
    'socialIntegration',
  );
  await refused(
    STREET,
    'RecordAssessment',
    { case: file.id, citizen: demo.sister, dimensions: { ...grade, socialIntegration: 1 }, failedSelfCare: [] },
    'BAD_USER_INPUT',
    'citizen',
  );
  const assessed = done(
    await act(STREET, 'RecordAssessment', {
      case: file.id,
      citizen: file.citizen,
      dimensions: { ...grade, socialIntegration: 1 },
      failedSelfCare: ['EAT', 'BED', 'WALK', 'BATHE'],
    }),
  );
  expect(assessed.state).toBe('TOTAL_LOSS');
});

test('who made it does not decide on it', async () => {
  const file = await freshCase('VERIFIED');
  const plan = done(await act(OFFICE, 'DraftPlan', { case: file.id, goal: '安居', measures: ['送餐'] }));
  const submitted = done(await act(OFFICE, 'SubmitPlan', { id: plan.id, version: plan.version }));
  await refused(OFFICE, 'ApprovePlan', { id: plan.id, version: submitted.version }, 'FORBIDDEN');
  await refused(STREET, 'ApprovePlan', { id: plan.id, version: submitted.version }, 'FORBIDDEN');
  const approved = done(await act('reviewer@530103', 'ApprovePlan', { id: plan.id, version: submitted.version }));
  await refused(OFFICE, 'AmendPlan', { id: plan.id, version: approved.version, goal: '改', measures: ['改'] }, 'CONFLICT');

  const next = done(await act(STREET, 'DraftPlan', { case: file.id, goal: '第二版', measures: ['送餐', '助浴'] }));
  const again = done(await act(STREET, 'SubmitPlan', { id: next.id, version: next.version }));
  done(await act(OFFICE, 'ApprovePlan', { id: next.id, version: again.version }));
  expect(await sql('civil-affairs', 'select edition, state from plan where case_id = $1 order by edition', [file.id])).toEqual([
    { edition: 1, state: 'SUPERSEDED' },
    { edition: 2, state: 'APPROVED' },
  ]);
});

test('a confirmation of an earlier round confirms nothing of the next', async () => {
  const file = await freshCase('EVALUATED');
  const latest = async () => (await sql('civil-affairs', `select id, version from evaluation where case_id = $1 and state = 'RECORDED'`, [file.id]))[0];
  done(await act(COMMUNITY, 'ConfirmEvaluation', { ...(await latest()), score: 5 }));
  done(await act(STREET, 'ResumeService', { id: file.id, version: await file.version(), reason: '再办' }));
  expect(await sql('civil-affairs', 'select reason from stage_entry where case_id = $1 and reason is not null', [file.id])).toEqual([{ reason: '再办' }]);
  done(await act(STREET, 'RecordEvaluation', { id: file.id, version: await file.version(), result: 'PARTLY', text: '部分' }));
  await refused(STREET, 'GiveFeedback', { id: file.id, version: await file.version() }, 'CONFLICT');
  done(await act(COMMUNITY, 'ConfirmEvaluation', { ...(await latest()), score: 3 }));
  done(await act(STREET, 'GiveFeedback', { id: file.id, version: await file.version() }));
});

test('what no column holds is a mistake of the input, not of the hub', async () => {
  const file = await freshCase('VERIFIED');
  const task = { case: file.id, title: '任务', lead: unit('housing'), dueOn: inWorkdays(3), deliverable: '报告' };
  await refused(OFFICE, 'AssignTask', { ...task, title: '长'.repeat(300) }, 'BAD_USER_INPUT');
  await refused(COMMUNITY, 'ReportNeed', { ...report, subject: 'nobody' }, 'BAD_USER_INPUT');
  await refused(STREET, 'BreakGlass', { citizen: 'nobody', scope: 'health.care-need.read', reason: '-' }, 'BAD_USER_INPUT');
  expect(codeOf(await act('housing@530103', 'AllotFlat', { task: 'none', citizen: file.citizen, flat: '-', monthlyRent: 1 }))).toBe('BAD_USER_INPUT');
});

test('the family has its word: nothing is fed back or closed without it, and an objection goes back', async () => {
  const file = await freshCase('EVALUATED');
  await refused(STREET, 'GiveFeedback', { id: file.id, version: await file.version() }, 'CONFLICT');
  const [first] = await sql('civil-affairs', 'select id, version from evaluation where case_id = $1', [file.id]);
  await refused(STREET, 'ConfirmEvaluation', { ...first, score: 5 }, 'FORBIDDEN');
  await refused(COMMUNITY, 'ConfirmEvaluation', { ...first, score: 6 }, 'BAD_USER_INPUT', 'score');
  done(await act(COMMUNITY, 'ObjectEvaluation', { ...first, reason: '还没有送餐' }));
  done(await act(STREET, 'ResumeService', { id: file.id, version: await file.version(), reason: '补办' }));
  done(await act(STREET, 'RecordEvaluation', { id: file.id, version: await file.version(), result: 'ACHIEVED', text: '已送餐' }));
  const [second] = await sql('civil-affairs', `select id, version from evaluation where case_id = $1 and state = 'RECORDED'`, [file.id]);
  done(await act(COMMUNITY, 'ConfirmEvaluation', { ...second, score: 4 }));
  done(await act(STREET, 'GiveFeedback', { id: file.id, version: await file.version() }));
  const task = await giveTask(file.id, 'housing').catch((error: Error) => error.message);
  expect(task).toContain('CONFLICT');
  done(await act(OFFICE, 'CloseCase', { id: file.id, version: await file.version() }));
  // The file stays, and is found again; nothing more is done in it.
  const closed = (await ask(STREET, 'CaseWork', { number: file.number })).data.case;
  expect([closed.stage, closed.plans.length, closed.evaluations.length]).toEqual(['CLOSED', 1, 2]);
  const found = await ask(STREET, 'Cases', { first: 100, filter: { isOpen: false } });
  expect(found.data.cases.nodes.map(({ number }: { number: string }) => number)).toContain(file.number);
  await refused(STREET, 'AmendPlan', { id: closed.plans[0].id, version: closed.plans[0].version, goal: '-', measures: ['-'] }, 'FORBIDDEN');
  await refused('coordinator@530626', 'ReopenCase', { id: file.id, version: await file.version(), reason: '复困' }, 'NOT_FOUND', 'id');
  expect(done(await act(OFFICE, 'ReopenCase', { id: file.id, version: await file.version(), reason: '复困' })).state).toBe('REQUESTED');
});

test('help is reduced or ended only after the person was heard, and never by who called the hearing', async () => {
  const [{ id: assistance, amount }] = await sql('civil-affairs', `select id, amount::int from assistance where citizen_id = $1 and category = 'DIBAO'`, [
    demo.yang,
  ]);
  await refused(OFFICE, 'CallHearing', { case: cases.yang, assistance, kind: 'REDUCE', reason: '收入增加', amount: amount + 1 }, 'BAD_USER_INPUT', 'amount');
  await refused(STREET, 'CallHearing', { case: cases.yang, assistance, kind: 'REDUCE', reason: '收入增加', amount: 50_000 }, 'FORBIDDEN');
  const hearing = done(await act(OFFICE, 'CallHearing', { case: cases.yang, assistance, kind: 'REDUCE', reason: '收入增加', amount: 50_000 }));
  await refused('reviewer@530103', 'DecideHearing', { id: hearing.id, version: hearing.version, outcome: 'UPHELD' }, 'CONFLICT');
  const held = done(await act(STREET, 'HoldHearing', { id: hearing.id, version: hearing.version, statement: '只有两个月的零工。' }));
  await refused(OFFICE, 'DecideHearing', { id: hearing.id, version: held.version, outcome: 'UPHELD' }, 'FORBIDDEN');
  expect(await sql('civil-affairs', 'select amount::int from assistance where id = $1', [assistance])).toEqual([{ amount }]);
  done(await act('reviewer@530103', 'DecideHearing', { id: hearing.id, version: held.version, outcome: 'UPHELD' }));
  expect(await sql('civil-affairs', 'select amount::int from assistance where id = $1', [assistance])).toEqual([{ amount: 50_000 }]);
});

test('relatives keep away: by their own word, and by the registry’s', async () => {
  const file = await freshCase('REQUESTED');
  done(await act(STREET, 'RecuseFromCase', { case: file.id, relation: '表亲' }));
  await refused(STREET, 'DraftPlan', { case: file.id, goal: '-', measures: ['-'] }, 'FORBIDDEN');
  const other = await freshCase('REQUESTED');
  const cousin = idFor('citizen cousin');
  await keep('civil-affairs', 'person');
  await keep('civil-affairs', 'kinship');
  await sql('civil-affairs', `update person set citizen_id = $1 where login = $2`, [cousin, COMMUNITY]);
  await sql('civil-affairs', `insert into kinship (id, citizen_id, relative_id, relation) values ($1, $2, $3, 'COUSIN')`, [
    randomUUID(),
    other.citizen,
    cousin,
  ]);
  await refused(COMMUNITY, 'RecordVisit', { case: other.id, kind: 'VERIFICATION', visitedOn: today(), findings: '-' }, 'FORBIDDEN');
});

test('a case is taken on lease, given down the tree and handed up it', async () => {
  const file = await freshCase('REQUESTED');
  done(await act(COMMUNITY, 'TakeCase', { id: file.id, version: await file.version() }));
  await refused(STREET, 'TakeCase', { id: file.id, version: await file.version() }, 'CONFLICT');
  const me = idFor('person street@530103');
  await refused(OFFICE, 'AssignCase', { id: file.id, version: await file.version(), person: idFor('person street@530626') }, 'BAD_USER_INPUT', 'person');
  done(await act(OFFICE, 'AssignCase', { id: file.id, version: await file.version(), person: me }));
  done(await act(STREET, 'EscalateCase', { id: file.id, version: await file.version(), reason: '超出权限' }));
  expect(await sql('civil-affairs', 'select o.name from casefile f join organisation o on o.id = f.handler_id where f.id = $1', [file.id])).toEqual([
    { name: '盘龙区民政局' },
  ]);
  await refused(OFFICE, 'EscalateCase', { id: file.id, version: await file.version(), reason: '再上报' }, 'CONFLICT');
  await sql('civil-affairs', `update casefile set assignee_id = $2, lease_until = now() - interval '1 minute' where id = $1`, [file.id, idFor('person x')]);
  done(await act(STREET, 'TakeCase', { id: file.id, version: await file.version() }));
});

test('a due date lies on a working day that is still to come', async () => {
  const file = await freshCase('VERIFIED');
  const task = { case: file.id, title: '任务', lead: unit('housing'), deliverable: '报告' };
  await refused(OFFICE, 'AssignTask', { ...task, dueOn: '2026-01-05' }, 'BAD_USER_INPUT', 'dueOn');
  let free = today();
  while (isWorkday(free)) free = new Date(Date.parse(free) + 86_400_000).toISOString().slice(0, 10);
  const error = await refused(OFFICE, 'AssignTask', { ...task, dueOn: free }, 'BAD_USER_INPUT', 'dueOn');
  expect(error?.message).toContain(nextWorkday(free));
  await refused(OFFICE, 'AssignTask', { ...task, lead: unit('housing', '530626'), dueOn: inWorkdays(3) }, 'BAD_USER_INPUT', 'lead');
  await refused(OFFICE, 'AssignTask', { ...task, lead: unit('charity'), dueOn: inWorkdays(3) }, 'CONFLICT');
  await refused(OFFICE, 'AssignTask', { ...task, citizens: [demo.sister], dueOn: inWorkdays(3) }, 'BAD_USER_INPUT', 'citizens');
  await refused('housing@530103', 'AssignTask', { ...task, dueOn: inWorkdays(3) }, 'FORBIDDEN');
  await refused('coordinator@530626', 'AssignTask', { ...task, dueOn: inWorkdays(3) }, 'NOT_FOUND', 'id');
});

test('a task is its unit’s own: taken on lease, paused for the resident, returned by the office, and its access ends with it', async () => {
  const file = await freshCase('VERIFIED');
  const task = await giveTask(file.id, 'liaison', '就业');
  const LIAISON = 'liaison@530103';
  await refused('housing@530103', 'AcceptTask', { id: task.id, version: task.version }, 'NOT_FOUND', 'id');
  await refused(STREET, 'AcceptTask', { id: task.id, version: task.version }, 'FORBIDDEN');
  let { version } = done(await act(LIAISON, 'AcceptTask', { id: task.id, version: task.version }));
  await refused(LIAISON, 'ReportTask', { id: task.id, version, report: '好了' }, 'CONFLICT');
  version = done(await act(LIAISON, 'StartTask', { id: task.id, version })).version;
  version = done(await act(LIAISON, 'TakeTask', { id: task.id, version })).version;
  version = done(await act(LIAISON, 'WaitForResident', { id: task.id, version, reason: '等答复' })).version;
  await sql('civil-affairs', `update task set paused_on = paused_on - 7 where id = $1`, [task.id]);
  const [{ due_on: before }] = await sql('civil-affairs', 'select due_on::text from task where id = $1', [task.id]);
  version = done(await act(LIAISON, 'ResumeTask', { id: task.id, version })).version;
  const [{ due_on: later }] = await sql('civil-affairs', 'select due_on::text from task where id = $1', [task.id]);
  expect(later > before).toBe(true);
  version = done(await act(LIAISON, 'ReportTask', { id: task.id, version, report: '已上岗' })).version;
  version = done(await act(OFFICE, 'ReturnTask', { id: task.id, version, reason: '缺材料' })).version;
  version = done(await act(LIAISON, 'ReportTask', { id: task.id, version, report: '已补' })).version;
  expect((await ask(LIAISON, 'CaseWork', { number: file.number })).data.case.number).toBe(file.number);
  version = done(await act(OFFICE, 'ApproveTask', { id: task.id, version })).version;
  done(await act(OFFICE, 'CloseTask', { id: task.id, version }));
  expect(codeOf(await ask(LIAISON, 'CaseWork', { number: file.number }))).toBe('NOT_FOUND');
});

test('the same key with the same content gives the same answer, with other content a conflict', async () => {
  const idempotencyKey = randomUUID();
  const first = await act(COMMUNITY, 'ReportNeed', { ...report, idempotencyKey });
  const before = await everything();
  expect(await act(COMMUNITY, 'ReportNeed', { ...report, idempotencyKey })).toEqual(first);
  expect(await act(COMMUNITY, 'ReportNeed', { text: report.text, level: report.level, place: report.place, channel: report.channel, idempotencyKey })).toEqual(
    first,
  );
  const other = await act(COMMUNITY, 'ReportNeed', { ...report, text: '别的', idempotencyKey });
  expect({ code: codeOf(other), field: other.errors?.[0]?.extensions.field }).toEqual({ code: 'CONFLICT', field: 'idempotencyKey' });
  expect(codeOf(await act(COMMUNITY, 'ReportNeed', { ...report, idempotencyKey: 'x' }))).toBe('BAD_USER_INPUT');
  expect(await everything()).toBe(before);
  // Another person's key is another key.
  expect(done(await act(STREET, 'ReportNeed', { ...report, idempotencyKey })).id).not.toBe(done(first).id);
});

test('of two people who do the same at once one wins, and the other is told what changed', async () => {
  const file = await freshCase('VERIFIED');
  const task = await giveTask(file.id, 'housing');
  const answers = await Promise.all([1, 2, 3, 4].map(() => act('housing@530103', 'AcceptTask', { id: task.id, version: task.version })));
  const codes = answers.map(codeOf);

  expect(codes.map(String).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'undefined']);
  const lost = answers.find(({ errors }) => errors)?.errors?.[0]?.extensions as any;
  expect(lost.standing).toMatchObject({ state: 'ACCEPTED', version: task.version + 1, legal: expect.arrayContaining(['startTask']) });
});

test('what is not there and what is not yours read alike', async () => {
  const file = await freshCase('VERIFIED');
  const texts = [];
  for (const id of [file.id, randomUUID()]) texts.push(JSON.stringify((await act('street@530626', 'VerifyCase', { id, version: 1 })).errors));
  expect(texts[0]).toBe(texts[1]);
  expect(codeOf(await act(STREET, 'VerifyCase', { id: 'not an id', version: 1 }))).toBe('BAD_USER_INPUT');
});

test('queues, list and count are taken under the reader’s own rights', async () => {
  const logins = [OFFICE, STREET, 'housing@530103', 'street@530626', 'charity@530103', 'yang@530103'];
  for (const login of logins) {
    const { data } = await ask(login, '{ queues { office unit } tasks(first: 100) { totalCount nodes { task { state } case { number } } } }');
    const open = data.tasks.nodes.filter(({ task }: { task: { state: string } }) => !['CLOSED', 'DECLINED'].includes(task.state));
    expect(data.tasks.totalCount).toBe(data.tasks.nodes.length);
    expect(data.queues.office).toBe(open.length);
    expect(data.tasks.nodes.every((node: { case: object | null }) => node.case != null)).toBe(true);
  }
});

test('an act answers what it left, as far as whoever did it may read it', async () => {
  const file = await freshCase('REQUESTED');
  /** What an act left: the thing itself, and the stage of its case. */
  const left = async (login: string, name: string, type: string, what: string, input: object): Promise<any> => {
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { id state version ${what} case { stage } } }`;
    return done(await ask(login, query, { input: { idempotencyKey: randomUUID(), ...input } }));
  };
  const step = ({ id, version }: { id: string; version: number }) => ({ id, version });

  const told = await left(COMMUNITY, 'reportNeed', 'ReportNeed', 'report { id state text place { code } }', { ...report, subject: demo.yang });
  expect(told).toMatchObject({ case: null, report: { id: told.id, state: 'RECEIVED', text: '独居。', place: { code: '530103001001' } } });
  const elsewhere = await left(STREET, 'redirectReport', 'RedirectReport', 'report { id }', { ...step(told), street: '530103002' });
  // It is another street's by now.
  expect(elsewhere).toMatchObject({ state: 'RECEIVED', report: null });
  const declined = await left(OFFICE, 'declineReport', 'Reasoned', 'report { state declined }', { ...step(elsewhere), reason: '已在册' });
  expect(declined.report).toEqual({ state: 'DECLINED', declined: '已在册' });
  const lines = await sql('civil-affairs', `select line from disclosure where line like $1 order by seq desc limit 1`, [`%${demo.yang}%`]);
  expect(lines[0].line).toContain('civil-affairs.report.write=_');

  const visited = { case: file.id, kind: 'FOLLOW_UP', visitedOn: today(), findings: '属实。' };
  const visit = await left(COMMUNITY, 'recordVisit', 'RecordVisit', 'visit { state findings }', visited);
  expect(visit).toMatchObject({ visit: { state: 'RECORDED', findings: '属实。' }, case: { stage: 'REQUESTED' } });
  expect((await left(STREET, 'confirmVisit', 'Step', 'visit { state }', step(visit))).visit.state).toBe('CONFIRMED');

  const [economy, health, education, residence, employment, guardianship, socialIntegration] = [1, 2, 3, 4, 0, 1, 2];
  const dimensions = { economy, health, education, residence, employment, guardianship, socialIntegration };
  const assessed = { case: file.id, citizen: file.citizen, dimensions, failedSelfCare: ['EAT'] };
  const { assessment } = await left(STREET, 'recordAssessment', 'RecordAssessment', 'assessment { packageLevel dimensions { name grade } }', assessed);
  expect(assessment.packageLevel).toBe('L2');
  expect(assessment.dimensions).toContainEqual({ name: 'residence', grade: 4 });

  const someone = { case: file.id, fullName: '某某', sex: 1, birthDate: '2000-01-01', relation: 'SIBLING' };
  const member = await left(STREET, 'addHouseholdMember', 'AddHouseholdMember', 'citizen { id civilAffairs { fullName } }', someone);
  expect(member.citizen).toEqual({ id: member.id, civilAffairs: { fullName: '某某' } });
  const stranger = await left(STREET, 'addHouseholdMember', 'AddHouseholdMember', 'citizen { id civilAffairs { fullName } }', {
    ...someone,
    citizen: demo.sister,
  });
  expect(stranger.citizen).toEqual({ id: demo.sister, civilAffairs: { fullName: null } });

  done(await act(STREET, 'VerifyCase', { id: file.id, version: await file.version() }));
  const plan = await left(OFFICE, 'draftPlan', 'DraftPlan', 'plan { edition state goal }', { case: file.id, goal: '安居', measures: ['送餐'] });
  expect(plan).toMatchObject({ plan: { edition: 1, state: 'DRAFT', goal: '安居' }, case: { stage: 'VERIFIED' } });
});

test('a report is listed, counted, answered and acted on under one rule', async () => {
  const made = done(await act(STREET, 'ReportNeed', { ...report, place: '530103002001' }));
  for (const [login, mayRead, mayAct] of [
    [STREET, true, false],
    [COMMUNITY, false, false],
    [OFFICE, true, true],
    ['coordinator@530626', false, false],
  ] as const) {
    const { data } = await ask(login, '{ queues { reports } reports(first: 100, state: RECEIVED) { totalCount nodes { id } } }');
    expect([login, data.reports.nodes.some(({ id }: { id: string }) => id === made.id)]).toEqual([login, mayRead]);
    expect(data.reports.totalCount).toBe(data.reports.nodes.length);
    const before = await everything();
    // An act with a version that is not there is refused either way: by whether they may, or by the version.
    const code = codeOf(await act(login, 'DeclineReport', { id: made.id, version: 99, reason: '-' }));
    expect([login, code === 'CONFLICT']).toEqual([login, mayAct]);
    expect(await everything()).toBe(before);
  }
  const waiting = async () => (await ask(OFFICE, '{ queues { reports } }')).data.queues.reports as number;
  const count = await waiting();
  done(await act(OFFICE, 'DeclineReport', { id: made.id, version: made.version, reason: '重复' }));
  expect(await waiting()).toBe(count - 1);
});

test('what grows in a long case is read page by page, in the order of the whole', async () => {
  const [file, other] = [await freshCase('REQUESTED'), await freshCase('REQUESTED')];
  for (const findings of ['一', '二', '三', '四', '五'])
    done(await act(COMMUNITY, 'RecordVisit', { case: file.id, kind: 'FOLLOW_UP', visitedOn: today(), findings }));
  const pageOf = async (visitsAfter: string | null, { number } = file, login = STREET) =>
    ask(login, 'CaseRecord', { number, first: 2, visitsAfter }) as Promise<any>;
  const seen: string[] = [];
  let after: string | null = null;
  for (const length of [2, 2, 1]) {
    const { visitsConnection, notesConnection }: any = (await pageOf(after)).data.case;
    expect(visitsConnection.nodes).toHaveLength(length);
    expect(visitsConnection).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: length === 2 } });
    expect(notesConnection).toMatchObject({ nodes: [], totalCount: 0 });
    seen.push(...visitsConnection.nodes.map(({ id }: { id: string }) => id));
    after = visitsConnection.pageInfo.endCursor;
  }
  const whole = (await ask(STREET, 'CaseWork', { number: file.number })).data.case.visits;
  expect(seen).toEqual(whole.map(({ id }: { id: string }) => id));

  // A cursor is good for its own case, and who may not read the notes of a case has no page of them.
  expect((await pageOf(after, other)).errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  const outside = await pageOf(null, { ...file, number: '530103-2026-0001' }, 'housing@530103');
  expect(outside.data.case).toMatchObject({ visitsConnection: null, notesConnection: null });
});

test('tasks of a case come page by page as they come whole, and orders and gifts count alike', async () => {
  const file = await freshCase('VERIFIED');
  for (const title of ['一', '二', '三']) await giveTask(file.id, 'housing', title);
  const whole = (await ask(OFFICE, 'CaseWork', { number: file.number })).data.case.tasks as { id: string }[];
  const seen: { id: string }[] = [];
  for (let tasksAfter: string | null = null; ; ) {
    const { tasksConnection, ordersConnection, giftsConnection }: any = (await ask(OFFICE, 'CaseRecord', { number: file.number, first: 2, tasksAfter })).data
      .case;
    expect([tasksConnection.totalCount, ordersConnection.totalCount, giftsConnection.totalCount]).toEqual([3, 0, 0]);
    seen.push(...tasksConnection.nodes);
    tasksAfter = tasksConnection.pageInfo.endCursor;
    if (!tasksConnection.pageInfo.hasNextPage) break;
  }

  expect(seen.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  const apart = (await ask('police@530103', 'CaseRecord', { number: file.number })).errors;
  expect(apart?.[0]?.extensions.code).toBe('NOT_FOUND');
});

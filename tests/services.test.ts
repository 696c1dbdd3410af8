import { hash, randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#kernel/basics/calendar.ts';
import { idFor } from '#schema/identifiers.ts';
import { gradeOf, type Inputs, pointsOf, scoreOf, type Weights } from '../subgraphs/civil-affairs/purchasing/scores.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, cases, codeOf, demo, done, freshCase, today, unit } from './acting.ts';
import { ask, keep, openHub, sql } from './hub.ts';

openHub();

const [STREET, COMMUNITY, CLERK, REVIEWER, OFFICE, PROVIDER, WORKER, SECOND] = [
  'street@530103',
  'community-worker@530103',
  'clerk@530103',
  'reviewer@530103',
  'civil-affairs@530103',
  'provider@530103',
  'service-worker@530103',
  'service-worker-2@530103',
] as const;
const contract = idFor('contract 530103');
const worker = idFor(`person ${WORKER}`);
const second = idFor(`person ${SECOND}`);
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const fieldOf = ({ errors }: { errors?: { extensions: { field?: string } }[] }) => errors?.[0]?.extensions.field;
const DIMENSIONS = { economy: 4, health: 3, education: 0, residence: 1, employment: 1, guardianship: 0, socialIntegration: 2 };

/** A fresh case whose person has the monthly package of a level. */
async function assessed(failedSelfCare = ['WALK', 'BATHE']) {
  const file = await freshCase('VERIFIED');
  done(await act(STREET, 'RecordAssessment', { case: file.id, citizen: file.citizen, failedSelfCare, dimensions: DIMENSIONS }));
  return file;
}
type File = Awaited<ReturnType<typeof assessed>>;
const order = (file: File, more: object = {}, login: string = COMMUNITY) =>
  act(login, 'PlaceOrder', { case: file.id, citizen: file.citizen, item: 'CLEANING', quantity: 1, wantedOn: today(), ...more });
const step = async (login: string, operation: string, at: { id: string; version: number }, more: object = {}) =>
  act(login, operation, { id: at.id, version: at.version, ...more });
const codeFor = async (file: File, id: string, login: string = COMMUNITY) =>
  (await ask(login, 'CaseHelp', { number: file.number })).data.case.orders.find((one: { id: string }) => one.id === id).code as string | null;

/** An order as far as a scheduled visit. */
async function scheduled(file: File, more: object = {}, visit: object = {}) {
  const placed = done(await order(file, more));
  const sent = done(await step(STREET, 'DispatchOrder', placed));
  const taken = done(await step(PROVIDER, 'AcceptOrder', sent));
  return done(await step(PROVIDER, 'ScheduleVisit', taken, { worker, startsAt: soon(1), minutes: 10, ...visit }));
}
async function served(file: File, more: object = {}, quantity = 1) {
  const visit = await scheduled(file, more);
  const begun = done(await step(WORKER, 'SignInVisit', visit, { code: await codeFor(file, visit.id) }));
  return done(await step(WORKER, 'SignOutVisit', begun, { quantity }));
}
beforeEach(async () => {
  for (const table of ['service_worker', 'service_item', 'contract_line', 'assessment']) await keep('civil-affairs', table);
  // Workers are many in a test's minute.
  await sql('civil-affairs', `update service_worker set max_per_day = 20000`);
});
const held = async () => (await sql('civil-affairs', 'select reserved::float8 from contract where id = $1', [contract]))[0].reserved as number;

test.each([
  ['a service that nobody offers', { item: 'MASSAGE' }, 'BAD_USER_INPUT', 'item'],
  ['nothing', { quantity: 0 }, 'BAD_USER_INPUT', 'quantity'],
  ['a negative quantity', { quantity: -1 }, 'BAD_USER_INPUT', 'quantity'],
  ['an absurd quantity', { quantity: 1e6 }, 'BAD_USER_INPUT', 'quantity'],
  ['yesterday', { wantedOn: addDays(today(), -1) }, 'BAD_USER_INPUT', 'wantedOn'],
  ['a day outside the term', { wantedOn: addDays(today(), 390) }, 'CONFLICT', 'wantedOn'],
  ['more than a month gives', { quantity: 9 }, 'CONFLICT', 'quantity'],
  ['a service that no contract covers', { item: 'REHAB' }, 'CONFLICT', 'item'],
  ['somebody of another household', { citizen: demo.yang }, 'BAD_USER_INPUT', 'citizen'],
])('an order for %s is refused by its field and takes nothing', async (_, wrong, code, field) => {
  const file = await assessed();
  const before = await held();
  const answer = await order(file, wrong);

  expect([codeOf(answer), fieldOf(answer)]).toEqual([code, field]);
  expect(await held()).toBe(before);
});

test('what exceeds the package waits for approval, by somebody else than who asked', async () => {
  const file = await assessed();
  const within = done(await order(file, { item: 'CARE', quantity: 15 }));
  const over = done(await order(file, { item: 'CARE', quantity: 5 }, STREET));
  expect([within.state, over.state]).toEqual(['ORDERED', 'APPLIED']);
  expect(codeOf(await step(STREET, 'ApproveOrder', over))).toBe('FORBIDDEN');
  expect(codeOf(await step('coordinator@530626', 'ApproveOrder', over))).toBe('NOT_FOUND');
  const before = await held();
  done(await step('coordinator@530103', 'RejectOrder', over));
  expect(await held()).toBe(before - 5 * 5000);
});

test('of many who want the last of a contract, exactly as many get it as there is', async () => {
  const file = await assessed(['EAT', 'DRESS', 'BED', 'TOILET']);
  await sql('civil-affairs', `update service_item set monthly_limit = null where code = 'SHOPPING'`);
  await sql('civil-affairs', `update contract_line set quantity = reserved + 4 where contract_id = $1 and item_code = 'SHOPPING'`, [contract]);
  const before = await held();
  const answers = await Promise.all(Array.from({ length: 40 }, () => order(file, { item: 'SHOPPING' })));
  const made = answers.filter(({ errors }) => !errors);

  expect(made.length).toBe(4);
  expect(new Set(answers.filter(({ errors }) => errors).map(codeOf))).toEqual(new Set(['CONFLICT']));
  expect(await held()).toBe(before + 4 * 2000);
});

test('nobody without the licence comes, two come where two are needed, and nobody is in two places at once', async () => {
  const file = await assessed(['EAT', 'DRESS', 'BED', 'TOILET']);
  const taken = async (more: object) => {
    const placed = done(await order(file, more));
    return done(await step(PROVIDER, 'AcceptOrder', done(await step(STREET, 'DispatchOrder', placed))));
  };
  const bath = await taken({ item: 'BATH' });
  const at = soon(600);
  expect(fieldOf(await step(PROVIDER, 'ScheduleVisit', bath, { worker, startsAt: at }))).toBe('secondWorker');
  expect(fieldOf(await step(PROVIDER, 'ScheduleVisit', bath, { worker, secondWorker: idFor(`person ${STREET}`), startsAt: at }))).toBe('worker');
  expect(fieldOf(await step(PROVIDER, 'ScheduleVisit', bath, { worker, secondWorker: second, startsAt: soon(-5) }))).toBe('startsAt');
  expect(fieldOf(await step(PROVIDER, 'ScheduleVisit', bath, { worker, secondWorker: second, startsAt: soon(500 * 1440) }))).toBe('startsAt');
  done(await act(PROVIDER, 'EnlistWorker', { person: worker, licences: [], maxPerDay: 20 }));
  done(await act(PROVIDER, 'EnlistWorker', { person: second, licences: [], maxPerDay: 20 }));
  expect(fieldOf(await step(PROVIDER, 'ScheduleVisit', bath, { worker, secondWorker: second, startsAt: at }))).toBe('worker');
  expect(codeOf(await order(file, { item: 'CARE', quantity: 1 }))).toBe('CONFLICT');
  for (const person of [worker, second]) done(await act(PROVIDER, 'EnlistWorker', { person, licences: ['养老护理员'], maxPerDay: 20 }));
  done(await step(PROVIDER, 'ScheduleVisit', bath, { worker, secondWorker: second, startsAt: at }));

  const cleaning = await taken({});
  const clash = await step(PROVIDER, 'ScheduleVisit', cleaning, { worker: second, startsAt: soon(630) });
  expect([codeOf(clash), fieldOf(clash)]).toEqual(['CONFLICT', 'startsAt']);
  const both = await Promise.all(
    [await taken({}), await taken({})].map((one) => step(PROVIDER, 'ScheduleVisit', one, { worker, startsAt: soon(900), minutes: 60 })),
  );
  expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
  done(await step(PROVIDER, 'ScheduleVisit', cleaning, { worker: second, startsAt: soon(665), minutes: 30 }));
  expect(codeOf(await act(WORKER, 'EnlistWorker', { person: worker, licences: ['心理咨询师'], maxPerDay: 20 }))).toBe('FORBIDDEN');
});

test('a visit begins with the code that only the person and who ordered can read, once, and not by guessing', async () => {
  const file = await assessed();
  const visit = await scheduled(file);
  const code = (await codeFor(file, visit.id)) as string;
  expect(code).toMatch(/^\d{6}$/);
  expect(await codeFor(file, visit.id, STREET)).toBeNull();
  const wrong = code === '111111' ? '111112' : '111111';
  expect(codeOf(await step(SECOND, 'SignInVisit', visit, { code }))).toBe('NOT_FOUND');
  for (let tries = 0; tries < 5; tries += 1) expect(codeOf(await step(WORKER, 'SignInVisit', visit, { code: wrong }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await step(WORKER, 'SignInVisit', visit, { code }))).toBe('CONFLICT');
  const renewed = done(await step(COMMUNITY, 'RenewCode', visit));
  expect(codeOf(await step(WORKER, 'SignInVisit', renewed, { code }))).toBe('BAD_USER_INPUT');
  const fresh = await codeFor(file, visit.id);
  const begun = done(await step(WORKER, 'SignInVisit', renewed, { code: fresh }));
  expect(codeOf(await step(WORKER, 'SignInVisit', begun, { code: fresh }))).toBe('CONFLICT');
  expect(fieldOf(await step(WORKER, 'SignOutVisit', begun, { quantity: 2 }))).toBe('quantity');
  expect(fieldOf(await step(WORKER, 'SignOutVisit', begun, { quantity: 0.333 }))).toBe('quantity');
  done(await step(WORKER, 'SignOutVisit', begun, { quantity: 1 }));
  expect(JSON.stringify(await sql('civil-affairs', 'select * from service_order where id = $1', [visit.id]))).not.toContain(code);

  const later = await scheduled(file, {}, { startsAt: soon(180) });
  expect(codeOf(await step(WORKER, 'SignInVisit', later, { code: await codeFor(file, later.id) }))).toBe('CONFLICT');
});

test('a worker knows whom to visit from the planning until they have left, and nobody else of the unit does', async () => {
  const file = await assessed();
  const visit = await scheduled(file);
  const recipient = async (login: string) =>
    (await ask(login, 'DayList', { on: today() })).data.dayList.find(({ id }: { id: string }) => id === visit.id)?.recipient;
  const seen = await recipient(WORKER);
  expect(seen.civilAffairs).toMatchObject({ fullName: '王某', address: expect.stringContaining('某路1号') });
  expect(
    (await ask(PROVIDER, `{ serviceOrders(first: 50) { nodes { id recipient { id } } } }`)).data.serviceOrders.nodes.every(
      (one: { recipient: null }) => one.recipient === null,
    ),
  ).toBe(true);
  const diagnosis = await ask(
    WORKER,
    `{ dayList(on: "${today()}") { recipient { health { diagnosis depressionScreenBand } civilAffairs { benefits { amount } } } } }`,
  );
  for (const { recipient: one } of diagnosis.data.dayList)
    expect([one.health.diagnosis, one.health.depressionScreenBand, one.civilAffairs.benefits]).toEqual([null, null, null]);
  const begun = done(await step(WORKER, 'SignInVisit', visit, { code: await codeFor(file, visit.id) }));
  done(await step(WORKER, 'SignOutVisit', begun, { quantity: 1 }));
  expect(await recipient(WORKER)).toBeUndefined();
  expect((await sql('civil-affairs', `select state from participation where order_id = $1`, [visit.id])).map(({ state }) => state)).toEqual(['ENDED']);
});

test('what went wrong is settled before anything is paid', async () => {
  const file = await assessed();
  const missed = await scheduled(file);
  // What the family says of a service is not its provider's to say.
  for (const [login, kind] of [
    [WORKER, 'COMPLAINT'],
    [PROVIDER, 'LOW_SCORE'],
  ] as const) {
    const answer = await step(login, 'RaiseException', missed, { kind, text: '不满意。' });
    expect([codeOf(answer), fieldOf(answer)]).toEqual(['BAD_USER_INPUT', 'kind']);
  }
  const absent = done(await step(WORKER, 'RaiseException', missed, { kind: 'RECIPIENT_ABSENT', text: '无人应门。' }));
  expect(codeOf(await step(STREET, 'ResolveException', absent, { outcome: 'PAY' }))).toBe('CONFLICT');
  const before = await held();
  done(await step(STREET, 'ResolveException', absent, { outcome: 'NOT_PAID' }));
  expect(await held()).toBe(before - 4000);

  const poor = await served(file);
  const scored = done(await step(CLERK, 'RecordFollowUp', poor, { score: 2, words: '没扫干净' }));
  expect(scored.state).toBe('EXCEPTION');
  expect(await sql('civil-affairs', 'select distinct kind from notice where subject_id = $1 and case_id = $2', [poor.id, file.id])).toEqual([
    { kind: 'ORDER_EXCEPTION' },
  ]);
  const paid = done(await step(STREET, 'ResolveException', scored, { outcome: 'PAY_PART', quantity: 0.5 }));
  const wantedOn = addDays(today(), 1);
  const input = { idempotencyKey: randomUUID(), id: paid.id, version: paid.version, wantedOn };
  const { redoOrder } = (await ask(STREET, 'RedoOrder', { input })).data;
  expect(redoOrder).toEqual({
    ...{ id: expect.not.stringMatching(poor.id), state: 'ORDERED', version: redoOrder.version, case: { number: file.number } },
    order: { id: redoOrder.id, state: 'ORDERED', wantedOn, redoOf: poor.id },
  });
  // Sent again it is answered alike; asked again it is being done already, until the new order is cancelled.
  expect((await ask(STREET, 'RedoOrder', { input })).data).toEqual({ redoOrder });
  const redo = () => step(STREET, 'RedoOrder', paid, { wantedOn });
  expect(codeOf(await redo())).toBe('CONFLICT');
  expect(codeOf(await step('street@530626', 'RedoOrder', paid, { wantedOn }))).toBe('NOT_FOUND');
  done(await step(COMMUNITY, 'CancelOrder', redoOrder));
  expect((await Promise.all([redo(), redo()])).map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
  expect(await sql('civil-affairs', 'select state from service_order where redo_of = $1 order by state', [poor.id])).toEqual([
    { state: 'CANCELLED' },
    { state: 'ORDERED' },
  ]);

  const bad = await served(file);
  const complained = done(await step(COMMUNITY, 'ComplainAboutOrder', bad, { text: '态度不好。' }));
  expect(codeOf(await step(PROVIDER, 'ResolveException', complained, { outcome: 'PAY' }))).toBe('FORBIDDEN');
  done(await step(STREET, 'ResolveException', complained, { outcome: 'PAY' }));
});

/** What somebody reads of an order, in their own list or in the case's. */
const wordsFor = async (login: string, file: File, id: string) => {
  const { data } =
    login === PROVIDER
      ? await ask(login, '{ serviceOrders(first: 100) { nodes { id words exception exceptionText } } }')
      : await ask(login, 'CaseHelp', { number: file.number });
  const orders = login === PROVIDER ? data.serviceOrders.nodes : data.case.orders;
  const { words, exception, exceptionText } = orders.find((one: { id: string }) => one.id === id);
  return { words, exception, exceptionText };
};

test('what went wrong is told in words: by the provider to everybody who reads the order, by the family to who reads it of the case', async () => {
  const file = await assessed();
  const raising =
    'mutation ($input: RaiseExceptionInput!) { raiseException(input: $input) { id version order { state exception exceptionText recipient { id } } } }';
  const visit = await scheduled(file);
  const told = { exception: 'RECIPIENT_ABSENT', exceptionText: '无人应门。' };
  const input = { idempotencyKey: randomUUID(), id: visit.id, version: visit.version, kind: told.exception, text: told.exceptionText };
  const { raiseException } = (await ask(WORKER, raising, { input })).data;
  expect(raiseException.order).toEqual({ ...told, state: 'EXCEPTION', recipient: null });
  for (const login of [COMMUNITY, STREET, PROVIDER]) expect(await wordsFor(login, file, visit.id)).toEqual({ ...told, words: null });

  const poor = await served(file);
  const scored = done(await step(CLERK, 'RecordFollowUp', poor, { score: 1, words: '王某家没扫。' }));
  const said = { exception: 'LOW_SCORE', exceptionText: '王某家没扫。', words: '王某家没扫。' };
  for (const login of [COMMUNITY, CLERK]) expect(await wordsFor(login, file, scored.id)).toEqual(said);
  expect(await wordsFor(PROVIDER, file, scored.id)).toEqual({ exception: 'LOW_SCORE', exceptionText: null, words: null });
});

test('a visit may still be begun and ended by the names these acts had before, each answered alike when it is sent again', async () => {
  const file = await assessed();
  const visit = await scheduled(file);
  const again = async (login: string, operation: string, input: object) => {
    const first = (await ask(login, operation, { input })).data;
    expect((await ask(login, operation, { input })).data).toEqual(first);
    return Object.values(first)[0] as { id: string; version: number; state: string };
  };
  const code = await codeFor(file, visit.id);
  const coming = { idempotencyKey: randomUUID(), id: visit.id, version: visit.version, code };
  const begun = await again(WORKER, 'SignIn', coming);
  expect(begun.state).toBe('SERVING');
  expect(codeOf(await ask(WORKER, 'SignInVisit', { input: coming }))).toBe('CONFLICT');
  const out = await again(WORKER, 'SignOut', { idempotencyKey: randomUUID(), id: begun.id, version: begun.version, quantity: 1 });
  expect(out.state).toBe('SERVED');
  expect(codeOf(await step(WORKER, 'SignOutVisit', out, { quantity: 1 }))).toBe('CONFLICT');

  // Who serves is answered with the order, and without a case that they may not see.
  const serving = 'mutation ($input: OrderStepInput!) { declineOrder(input: $input) { id order { id state } case { number } } }';
  const other = await scheduled(file, {}, { startsAt: soon(800) });
  const { declineOrder } = (await ask(PROVIDER, serving, { input: { idempotencyKey: randomUUID(), id: other.id, version: other.version } })).data;
  expect(declineOrder).toEqual({ id: other.id, order: { id: other.id, state: 'ORDERED' }, case: null });
});

test('a worker who came from another unit serves for the one that names them', async () => {
  await sql('civil-affairs', 'update service_worker set organisation_id = $2 where id = $1', [second, unit('provider', '530626')]);
  const naming = 'mutation ($input: EnlistWorkerInput!) { enlistWorker(input: $input) { id state version worker { id licences maxPerDay version } } }';
  const input = { idempotencyKey: randomUUID(), person: second, licences: ['养老护理员'], maxPerDay: 20 };
  const { enlistWorker } = (await ask(PROVIDER, naming, { input })).data;
  const { version } = enlistWorker;
  expect(enlistWorker).toEqual({ id: second, state: 'ENLISTED', version, worker: { id: second, licences: ['养老护理员'], maxPerDay: 20, version } });
  const home = 'select organisation_id from person where id = $1';
  expect(await sql('civil-affairs', home.replace('person', 'service_worker'), [second])).toEqual(await sql('civil-affairs', home, [second]));
});

test('a month is settled once, by four people, and pays exactly what was served', async () => {
  const file = await assessed();
  for (const quantity of [1, 0.5]) {
    const one = await served(file, { item: 'CLEANING', quantity: 1 }, quantity);
    done(await step(CLERK, 'RecordFollowUp', one, { score: 5 }));
  }
  const open = await scheduled(file, {}, { startsAt: soon(400) });
  const month = today().slice(0, 7);
  const settle = (login: string) => act(login, 'SettleMonth', { contract, month });
  expect(codeOf(await settle('clerk@530626'))).toBe('NOT_FOUND');
  expect(codeOf(await act(CLERK, 'SettleMonth', { contract, month: '2026-13' }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await act(CLERK, 'SettleMonth', { contract, month: '2199-01' }))).toBe('BAD_USER_INPUT');
  const wanted = (
    await sql(
      'civil-affairs',
      `select count(*)::int as orders, sum(round(served_quantity * unit_price))::int as amount from service_order
       where contract_id = $1 and (state = 'FOLLOWED_UP' or (state = 'SERVED' and not is_sampled))`,
      [contract],
    )
  )[0];
  const both = await Promise.all([settle(CLERK), settle(CLERK)]);
  expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
  const draft = done(both.find(({ errors }) => !errors) as never);
  const { settlement } = (await ask(PROVIDER, 'Settlement', { id: draft.id })).data;
  expect({ orders: settlement.orders, amount: settlement.amount }).toEqual(wanted);
  expect(settlement.payable + settlement.held).toBe(settlement.amount);
  type Line = { order: string; itemCode: string; quantity: number; unitPrice: number; amount: number };
  const lines = (settlement.lines as Line[]).map((line) => [line.order, line.itemCode, line.quantity.toFixed(2), line.unitPrice, line.amount].join(' '));
  expect(settlement.digest).toBe(hash('sha256', lines.join('\n'), 'hex'));
  expect(settlement.lines.map(({ order: id }: { order: string }) => id)).not.toContain(open.id);
  expect(codeOf(await ask('provider@530626', 'Settlement', { id: draft.id }))).toBe('NOT_FOUND');

  expect(codeOf(await step(CLERK, 'ApproveSettlement', draft))).toBe('FORBIDDEN');
  expect(codeOf(await step(REVIEWER, 'ApproveSettlement', draft))).toBe('CONFLICT');
  expect(codeOf(await step('provider@530626', 'ConfirmSettlement', draft))).toBe('NOT_FOUND');
  const confirmed = done(await step(PROVIDER, 'ConfirmSettlement', draft));
  const approved = done(await step(REVIEWER, 'ApproveSettlement', confirmed));
  expect(codeOf(await step(REVIEWER, 'RecordPayment', approved))).toBe('FORBIDDEN');
  done(await step(OFFICE, 'RecordPayment', approved));
  expect((await sql('civil-affairs', 'select paid::int, held::int from contract where id = $1', [contract]))[0]).toEqual({
    paid: settlement.payable,
    held: settlement.held,
  });
  const [{ id, version }] = await sql('civil-affairs', 'select id, version from service_order where settlement_id = $1 limit 1', [draft.id]);
  expect(done(await step(COMMUNITY, 'ComplainAboutOrder', { id, version }, { text: '晚了。' })).state).toBe('FOLLOWED_UP');
  expect(await sql('civil-affairs', 'select is_complained, settlement_id from service_order where id = $1', [id])).toEqual([
    { is_complained: true, settlement_id: draft.id },
  ]);
});

test('a provider sees and answers for its own contracts alone, and nothing of the person is in them', async () => {
  const own = (await ask(PROVIDER, 'Contracts')).data.contracts.nodes.map(({ id }: { id: string }) => id);
  expect(own).toEqual([contract]);
  expect(codeOf(await ask(PROVIDER, 'Contract', { id: idFor('contract 530626') }))).toBe('NOT_FOUND');
  expect(codeOf(await ask('housing@530103', 'Contracts'))).toBe('FORBIDDEN');
  expect((await ask(PROVIDER, 'Budgets')).data.budgets).toEqual([]);
  const { totalCount, nodes } = (await ask(CLERK, 'ServiceBudgets')).data.serviceBudgets;
  expect([totalCount, (await ask(CLERK, 'Budgets')).data.budgets]).toEqual([1, nodes]);
});

test('a contract binds the budget, by two people and two parties, and not beyond it', async () => {
  const procurement = done(
    await act(CLERK, 'RecordProcurement', {
      title: '助聊',
      mode: 'SINGLE_SOURCE',
      announcedOn: today(),
      decidedOn: today(),
      winner: officeNamed('530103', '居家养老服务中心').id,
      bidders: 1,
    }),
  );
  const terms = {
    procurement: procurement.id,
    budget: idFor('budget 530103'),
    title: '助聊',
    targets: '独居老人',
    startsOn: today(),
    endsOn: addDays(today(), 300),
    cap: 120_000_000,
    lines: [{ item: 'VISITING', unitPrice: 3000, quantity: 50_000 }],
    ...{ staffing: '-', quality: '-', insurance: '-', breach: '-', leaving: '-' },
    hasDataAnnex: true,
  };
  const draft = (more: object) => act(CLERK, 'DraftContract', { ...terms, ...more });
  expect(fieldOf(await draft({ endsOn: addDays(today(), 500) }))).toBe('endsOn');
  expect(fieldOf(await draft({ cap: 200_000_000 }))).toBe('cap');
  expect(fieldOf(await draft({ budget: idFor('budget 530626') }))).toBe('budget');
  const over = done(await draft({}));
  expect(codeOf(await step(REVIEWER, 'SignContract', over))).toBe('CONFLICT');
  const fit = done(await draft({ cap: 90_000_000 }));
  expect(codeOf(await step(CLERK, 'SignContract', fit))).toBe('FORBIDDEN');
  expect(codeOf(await step(PROVIDER, 'CountersignContract', fit))).toBe('CONFLICT');
  const signed = done(await step(REVIEWER, 'SignContract', fit));
  const committed = async () => Number((await sql('civil-affairs', 'select committed from budget where id = $1', [idFor('budget 530103')]))[0].committed);
  expect(await committed()).toBe(150_000_000);
  done(await step(CLERK, 'DiscardContract', signed));
  expect(await committed()).toBe(60_000_000);
});

/** A settlement's digest as the database can make it of its lines: those of settlements that are there already were made so. */
const DIGESTS = `select s.digest, encode(sha256(convert_to(string_agg(
    l.order_id || ' ' || l.item_code || ' ' || l.quantity || ' ' || l.unit_price || ' ' || l.amount, E'\\n' order by l.order_id), 'UTF8')), 'hex') as same
  from settlement s join settlement_line l on l.settlement_id = s.id group by s.id`;

test('what a contract does not pay goes back to its budget: cancelled after its end, held back by its grade, settled after it', async () => {
  const file = await assessed(['EAT', 'DRESS', 'BED', 'TOILET']);
  const winner = officeNamed('530103', '居家养老服务中心').id;
  const buying = { title: '助聊', mode: 'SINGLE_SOURCE', announcedOn: today(), decidedOn: today(), winner, bidders: 1 };
  const procurement = done(await act(CLERK, 'RecordProcurement', buying));
  const budget = idFor('budget 530103');
  const terms = { title: '助聊', targets: '独居老人', startsOn: today(), endsOn: addDays(today(), 300), cap: 30_000, hasDataAnnex: true };
  const clauses = { staffing: '-', quality: '-', insurance: '-', breach: '-', leaving: '-' };
  const drafted = done(
    await act(CLERK, 'DraftContract', {
      procurement: procurement.id,
      budget,
      ...terms,
      ...clauses,
      lines: [{ item: 'VISITING', unitPrice: 3000, quantity: 10 }],
    }),
  );
  const signed = done(await step(REVIEWER, 'SignContract', drafted));
  done(await step(PROVIDER, 'CountersignContract', signed));
  const committed = async () => {
    const { nodes } = (await ask(CLERK, 'ServiceBudgets')).data.serviceBudgets;
    return nodes.find(({ id }: { id: string }) => id === budget).committed - 60_000_000;
  };
  const money = async () => (await sql('civil-affairs', 'select paid::int, held::int, reserved::int from contract where id = $1', [drafted.id]))[0];
  const visited = async () => done(await step(CLERK, 'RecordFollowUp', await served(file, { item: 'VISITING' }), { score: 5 }));
  const pay = async () => {
    const draft = done(await act(CLERK, 'SettleMonth', { contract: drafted.id, month: today().slice(0, 7) }));
    const approved = done(await step(REVIEWER, 'ApproveSettlement', done(await step(PROVIDER, 'ConfirmSettlement', draft))));
    return done(await step(OFFICE, 'RecordPayment', approved));
  };
  const version = async () => (await sql('civil-affairs', 'select id, version from contract where id = $1', [drafted.id]))[0];
  expect(await committed()).toBe(30_000);

  await visited();
  const first = await pay();
  expect(await money()).toEqual({ paid: 2100, held: 900, reserved: 3000 });
  // A month is settled once; the second visit is of another.
  await sql('civil-affairs', `update settlement set month = '2020-01' where id = $1`, [first.id]);
  await visited();
  const open = done(await order(file, { item: 'VISITING' }));
  // The last day is one of its term.
  await sql('civil-affairs', 'update contract set ends_on = current_day() where id = $1', [drafted.id]);
  expect(codeOf(await act(CLERK, 'EvaluatePerformance', { contract: drafted.id }))).toBe('CONFLICT');
  const input = { idempotencyKey: randomUUID(), ...(await version()) };
  const ending = 'mutation ($input: PurchaseStepInput!) { endContract(input: $input) { state version contract { state endsOn version legalActs } } }';
  const ended = (await ask(REVIEWER, ending, { input })).data.endContract;
  expect(ended).toEqual({
    state: 'ENDED',
    version: ended.version,
    contract: { state: 'ENDED', endsOn: today(), version: ended.version, legalActs: ['publishContract'] },
  });
  expect((await ask(REVIEWER, ending, { input })).data.endContract).toEqual(ended);
  expect(await committed()).toBe(9000);
  done(await step(COMMUNITY, 'CancelOrder', open));
  expect(await committed()).toBe(6000);

  const computed = done(await act(CLERK, 'EvaluatePerformance', { contract: drafted.id }));
  const disputed = done(await step(PROVIDER, 'ObjectToPerformance', computed, { reason: '请复核。' }));
  done(await step(REVIEWER, 'DecidePerformance', disputed, { grade: 'PASS', reason: '维持。' }));
  expect([await money(), await committed()]).toEqual([{ paid: 2550, held: 0, reserved: 6000 }, 5550]);
  await pay();
  expect([await money(), await committed()]).toEqual([{ paid: 5100, held: 0, reserved: 6000 }, 5100]);
  const { performance } = (await ask(PROVIDER, 'Contract', { id: drafted.id })).data.contract;
  expect(performance.released).toBe(900);
  expect(await sql('civil-affairs', 'select committed::int from budget where id = $1', [budget])).toEqual([{ committed: 60_005_100 }]);
  const digests = await sql('civil-affairs', DIGESTS);
  expect(digests.length).toBeGreaterThan(1);
  for (const { digest, same } of digests) expect(digest).toBe(same);
});

test('a draw answers with what it drew, to both parties in the order of the days', async () => {
  const drawing = 'mutation ($input: DrawSampleInput!) { drawSample(input: $input) { id state spotChecks { id state order drawnOn } } }';
  const { drawSample } = (await ask(CLERK, drawing, { input: { idempotencyKey: randomUUID(), contract, count: 2 } })).data;
  expect(drawSample).toMatchObject({ id: contract, state: 'DRAWN', spotChecks: [{ state: 'DRAWN', drawnOn: today() }, { drawnOn: today() }] });
  const idsOf = (checks: { id: string }[]) => checks.map(({ id }) => id).sort();
  for (const login of [CLERK, PROVIDER])
    expect(idsOf((await ask(login, 'SpotChecks', { contract })).data.spotChecks.nodes)).toEqual(idsOf(drawSample.spotChecks));
  expect((await ask('provider@530626', 'SpotChecks', { contract })).data.spotChecks).toMatchObject({ totalCount: 0, nodes: [] });
});

test('whoever telephones is served by the clerk, and the clerk reads them the code', async () => {
  const file = await assessed();
  const placed = done(await order(file, {}, CLERK));
  const taken = done(await step(PROVIDER, 'AcceptOrder', done(await step(STREET, 'DispatchOrder', placed))));
  done(await step(PROVIDER, 'ScheduleVisit', taken, { worker, startsAt: soon(1300), minutes: 10 }));
  const [mine] = (await ask(CLERK, 'CaseHelp', { number: file.number })).data.case.orders;
  expect(mine).toMatchObject({ id: placed.id, channel: 'PHONE', code: expect.stringMatching(/^\d{6}$/) });
  expect(codeOf(await order(file, {}, 'clerk@530626'))).toBe('NOT_FOUND');
  expect(codeOf(await order(file, {}, PROVIDER))).toBe('FORBIDDEN');
});

test('a resident orders for themself, reads the code, and complains', async () => {
  await sql('civil-affairs', `update assessment set valid_until = '2099-01-01' where citizen_id = $1`, [demo.yang]);
  const placed = done(await act('yang@530103', 'PlaceOrder', { case: cases.yang, citizen: demo.yang, item: 'MEAL', quantity: 1, wantedOn: today() }));
  expect(['ORDERED', 'APPLIED']).toContain(placed.state);
  expect(await sql('civil-affairs', 'select provider_id, placed_by from service_order where id = $1', [placed.id])).toEqual([
    { provider_id: unit('provider'), placed_by: idFor('person yang@530103') },
  ]);
  const approved = placed.state === 'APPLIED' ? done(await step(STREET, 'ApproveOrder', placed)) : placed;
  const taken = done(await step(PROVIDER, 'AcceptOrder', done(await step(STREET, 'DispatchOrder', approved))));
  const visit = done(await step(PROVIDER, 'ScheduleVisit', taken, { worker, startsAt: soon(2), minutes: 15 }));
  const mine = (await ask('yang@530103', 'CaseHelp', { number: '530103-2026-0001' })).data.case.orders.find(({ id }: { id: string }) => id === placed.id);
  expect(mine).toMatchObject({ state: 'SCHEDULED', channel: 'SELF', code: expect.stringMatching(/^\d{6}$/) });
  const begun = done(await step(WORKER, 'SignInVisit', visit, { code: mine.code }));
  const out = done(await step(WORKER, 'SignOutVisit', begun, { quantity: 1 }));
  expect(done(await step('yang@530103', 'ComplainAboutOrder', out, { text: '饭凉了。' })).state).toBe('EXCEPTION');
  expect(codeOf(await act('sister@530626', 'PlaceOrder', { case: cases.yang, citizen: demo.yang, item: 'MEAL', quantity: 1, wantedOn: today() }))).toBe(
    'NOT_FOUND',
  );
});

const weights: Weights = { completion: 25, quality: 20, satisfaction: 20, timeliness: 10, staff: 10, money: 10, privacy: 5 };
const least = { EXCELLENT: 90, GOOD: 75, PASS: 60 };
const inputs = fc.record({
  due: fc.nat(500),
  served: fc.nat(500),
  failed: fc.nat(50),
  complained: fc.nat(50),
  followedUp: fc.nat(100),
  scores: fc.nat(500),
  onTime: fc.nat(500),
  licensable: fc.nat(500),
  licensed: fc.nat(500),
  settled: fc.nat(1e9),
  cap: fc.nat(1e9),
  checked: fc.nat(50),
  fine: fc.nat(50),
  privacy: fc.nat(3),
}) as fc.Arbitrary<Inputs>;

test('a score lies between 0 and 100, each part within its weight, and doing better never costs points', () => {
  fc.assert(
    fc.property(inputs, (one) => {
      const points = pointsOf(one, weights);
      for (const [part, value] of Object.entries(points)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(weights[part as keyof Weights]);
      }
      const score = scoreOf(points);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      for (const better of [{ scores: one.scores + 1 }, { onTime: one.onTime + 1 }, { fine: one.fine + 1 }, { licensed: one.licensed + 1 }])
        expect(scoreOf(pointsOf({ ...one, ...better }, weights))).toBeGreaterThanOrEqual(score);
      for (const worse of [{ failed: one.failed + 1 }, { complained: one.complained + 1 }, { privacy: one.privacy + 1 }])
        expect(scoreOf(pointsOf({ ...one, ...worse }, weights))).toBeLessThanOrEqual(score);
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect([90, 89.9, 75, 74.9, 60, 59.9].map((score) => gradeOf(score, least))).toEqual(['EXCELLENT', 'GOOD', 'GOOD', 'PASS', 'PASS', 'FAIL']);
});

test('what one provider told of a visit is not for who takes the order over, nor for a colleague who only comes, nor for the auditor', async () => {
  const file = await assessed();
  const visit = await scheduled(file);
  const told = done(await step(WORKER, 'RaiseException', visit, { kind: 'RECIPIENT_ABSENT', text: '邻居说他住院了。' }));
  const textFor = async (login: string) =>
    (await ask(login, '{ serviceOrders(first: 100) { nodes { id exceptionText } } }')).data.serviceOrders.nodes.find(
      ({ id }: { id: string }) => id === visit.id,
    )?.exceptionText;
  expect(await textFor(PROVIDER)).toBe('邻居说他住院了。');
  expect(await textFor('service-worker-2@530103')).toBeFalsy();
  const audited = (await ask('auditor@530103', 'CaseHelp', { number: file.number })).data?.case?.orders ?? [];
  expect(audited.map(({ exceptionText }: { exceptionText: string | null }) => exceptionText).filter(Boolean)).toEqual([]);

  const again = done(await step(STREET, 'ResolveException', told, { outcome: 'RETRY' }));
  done(await step(PROVIDER, 'DeclineOrder', again));
  await sql('civil-affairs', 'update service_order set provider_id = $2 where id = $1', [visit.id, unit('social-worker')]);
  expect(await textFor('social-worker@530103')).toBeNull();
  // Where somebody who only comes may not tell of a colleague's visit, the unit that answers may.
  const theirs = await scheduled(file);
  expect(codeOf(await step('service-worker-2@530103', 'RaiseException', theirs, { kind: 'RECIPIENT_ABSENT', text: '-' }))).toBe('NOT_FOUND');
});

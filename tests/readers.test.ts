import { expect, test } from '@jest/globals';
import { today } from './acting.ts';
import { type Answer, ask, hubUrl, openHub, tokenOf } from './hub.ts';
import type { World, WorldPerson } from './oracle.ts';
import * as rules from './readers.ts';
import { makeRecordsOf } from './readers-world.ts';
import { makeWorld } from './world.ts';

openHub();

const PEOPLE = 24;
const WORLDS = Array.from({ length: Number(process.env['ORACLE_WORLDS'] ?? 2) }, (_, index) => 31 + index);
const tally: Record<string, { yes: number; no: number }> = {};
const count = (kind: string, isYes: boolean) => {
  tally[kind] ??= { yes: 0, no: 0 };
  tally[kind][isYes ? 'yes' : 'no'] += 1;
};
/** Which of these a person reads, by the oracle. */
function wantedOf<One extends { id: string }>(kind: string, all: readonly One[], reads: (one: One) => boolean): string[] {
  for (const one of all) count(kind, reads(one));
  return all.filter(reads).map(({ id }) => id);
}

interface Page {
  totalCount: number;
  nodes: { id?: string; task?: { id: string } }[];
}
const idsIn = ({ nodes }: Page) => nodes.map(({ id, task }) => id ?? task?.id);
/** A list and its total are the same records, whatever else of the demo's they may hold. */
function expectPage(what: unknown, page: Page, wanted: string[], all: readonly { id: string }[]) {
  const known = new Set(all.map(({ id }) => id));
  const ids = idsIn(page);
  const listed = ids.filter((id) => known.has(id as string));
  expect({ what, listed: [...listed].sort(), total: page.totalCount }).toEqual({
    what,
    listed: [...wanted].sort(),
    total: wanted.length + ids.length - listed.length,
  });
}
const codesIn = ({ data, errors = [] }: Answer, names: string[]) =>
  names.map((name) => errors.find(({ path }) => path?.[0] === name)?.extensions.code ?? (data?.[name] ? 'read' : 'nothing'));
const inTens = <One>(many: readonly One[]) => Array.from({ length: Math.ceil(many.length / 10) }, (_, at) => many.slice(at * 10, at * 10 + 10));

/** A field asked ten times under one text, so that it is planned once; what each answers. */
async function byTens(login: string, field: string, type: string, values: readonly unknown[], head: string, body: string) {
  const found: { code: string; found: any }[] = [];
  for (const ten of inTens(values)) {
    const names = ten.map((_, at) => `f${at}`);
    const text = `${head}(${names.map((name) => `$${name}: ${type}`)}) { ${names.map((name) => `${name}: ${field.replace('$', `$${name}`)} ${body}`).join(' ')} }`;
    const answer = await ask(login, text, Object.fromEntries(ten.map((value, at) => [names[at], value])));
    found.push(...codesIn(answer, names).map((code, at) => ({ code, found: answer.data?.[names[at] as string] })));
  }
  return found;
}
/** One act on ten of these, with a version that is long past, is answered as the oracle says. */
async function expectActs<One extends { id: string }>({ login }: WorldPerson, act: string, input: string, all: readonly One[], wanted: (one: One) => string) {
  const some = all.slice(0, 10);
  const inputs = some.map(({ id }) => ({ id, version: 999, idempotencyKey: crypto.randomUUID() }));
  const codes = (await byTens(login, `${act}(input: $)`, `${input}!`, inputs, 'mutation Trying', '{ __typename }')).map(({ code }) => code);
  expect([login, act, codes]).toEqual([login, act, some.map(wanted)]);
}
/** What each of these says to who asks for it by its id. */
const getting = ({ login }: WorldPerson, field: string, ids: readonly string[], body = '{ id }') =>
  byTens(login, `${field}(id: $)`, 'ID!', ids, 'query Getting', body);

type Records = rules.Records;
type Check = (person: WorldPerson, records: Records, world: World) => Promise<void>;
const READ: Record<'meeting' | 'order' | 'contract' | 'donation', string> = {
  meeting: 'civil-affairs.meeting.read',
  order: 'civil-affairs.order.serve',
  contract: 'civil-affairs.purchase.read',
  donation: 'resource-pool.donation.read',
};
/** A list behind a door: null to whose role it does not open. */
async function listFor(person: WorldPerson, kind: keyof typeof READ, body: string, variables: object = {}): Promise<any> {
  const answer = await ask(person.login, `query List${'id' in variables ? '($id: ID!)' : ''} { ${body} }`, variables);
  if (rules.opens(READ[kind], person)) {
    expect([person.role, kind, answer.errors]).toEqual([person.role, kind, undefined]);
    return answer.data;
  }
  expect([person.role, kind, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([person.role, kind, ['FORBIDDEN']]);
  return null;
}
/** What is not in somebody's list is not there by its id either. */
async function expectGets(person: WorldPerson, kind: keyof typeof READ, field: string, ids: readonly string[], mine: readonly string[], body?: string) {
  const got = await getting(person, field, ids, body);
  const refusal = rules.opens(READ[kind], person) ? 'NOT_FOUND' : 'FORBIDDEN';
  expect([person.role, field, got.map(({ code }) => code)]).toEqual([person.role, field, ids.map((id) => (mine.includes(id) ? 'read' : refusal))]);
  return got.map(({ found }) => found);
}
const CONNECTION = '{ totalCount nodes { id } }';

const checks: Record<string, Check> = {
  async tasks(person, { tasks }, world) {
    const mayRead = (one: Records['tasks'][number]) => rules.readsTask(world, person, one);
    const page = (filter: string) => `tasks(first: 100, filter: { ${filter} }) { totalCount nodes { task { id dueOn } } }`;
    const { data } = await ask(
      person.login,
      `{ all: ${page('')} mine: ${page('queue: MINE')} unit: ${page('queue: UNIT')} late: ${page('isOverdue: true')} waiting: ${page('state: WAITING')} queues { mine unit } }`,
    );
    const all = tasks.filter((one) => wantedOf('task', [one], mayRead).length);
    const where: Record<string, (one: Records['tasks'][number]) => boolean> = {
      all: () => true,
      mine: ({ assignee }) => assignee === person.id,
      unit: ({ lead }) => lead === person.organisation,
      late: (one) => rules.isLate(one, today()),
      waiting: ({ state }) => state === 'WAITING',
    };
    for (const [name, holds] of Object.entries(where))
      expectPage(
        [person.login, name],
        data[name],
        all.filter(holds).map(({ id }) => id),
        tasks,
      );
    const days = data.all.nodes.map(({ task }: { task: { dueOn: string } }) => task.dueOn);
    expect(days).toEqual([...days].sort());
    const open = (holds: (typeof where)[string]) => all.filter((one) => holds(one) && rules.isOpen(one)).length;
    expect([person.login, data.queues]).toEqual([person.login, { mine: open(where['mine'] as never), unit: open(where['unit'] as never) }]);
    // Who may do it is who may read its case and has the scope of the act there.
    await expectActs(person, 'acceptTask', 'StepInput', tasks, (one) => rules.actInCase(world, person, one.case, 'civil-affairs.task.do'));
  },

  async notices(person, { notices }) {
    const { data } = await ask(
      person.login,
      `{ all: notices(first: 100) ${CONNECTION} unread: notices(first: 100, unreadOnly: true) ${CONNECTION} queues { notices } }`,
    );
    const mine = notices.filter((one) => wantedOf('notice', [one], ({ person: reader }) => reader === person.id).length);
    const unread = mine.filter(({ isRead }) => !isRead).map(({ id }) => id);
    expectPage(
      [person.login, 'all'],
      data.all,
      mine.map(({ id }) => id),
      notices,
    );
    expectPage([person.login, 'unread'], data.unread, unread, notices);
    expect([person.login, idsIn(data.all), data.queues.notices]).toEqual([person.login, mine.map(({ id }) => id), unread.length]);
  },

  async meetings(person, { meetings }) {
    const mine = rules.opens(READ.meeting, person) ? wantedOf('meeting', meetings, (one) => rules.readsMeeting(person, one)) : [];
    const data = await listFor(person, 'meeting', `meetings(first: 100) ${CONNECTION}`);
    if (data) expectPage([person.login], data.meetings, mine, meetings);
    const ids = meetings.map(({ id }) => id);
    const body = '{ id seats { organisation { id } packs objection } agenda { id isRestricted question units { id } } }';
    const found = await expectGets(person, 'meeting', 'meeting', ids, mine, body);
    for (const [at, meeting] of meetings.entries()) {
      if (!found[at]) continue;
      const { seats, agenda } = found[at];
      expect(new Set(seats.map((seat: any) => seat.organisation.id))).toEqual(new Set(meeting.seats));
      for (const { organisation, packs, objection } of seats) {
        expect([person.login, packs]).toEqual([person.login, rules.readsPacks(person, meeting, organisation.id) ? ['-'] : null]);
        expect([person.login, objection]).toEqual([person.login, rules.readsObjection(person, meeting, organisation.id) ? '不同意。' : null]);
      }
      expect(agenda).toEqual(
        meeting.agenda.map((item) => {
          const isRead = rules.readsItem(person, meeting, item);
          count('agenda item', isRead);
          const units = item.units.map((id) => ({ id }));
          return { id: item.id, isRestricted: !isRead, question: isRead ? '问？' : null, units: isRead ? expect.arrayContaining(units) : null };
        }),
      );
    }
    await expectActs(person, 'takeSeat', 'StepInput', meetings, ({ seats }) =>
      rules.actOn(person, 'civil-affairs.meeting.attend', seats.includes(person.organisation)),
    );
  },

  async orders(person, { orders }, world) {
    const mine = rules.opens(READ.order, person) ? orders.filter((one) => wantedOf('order', [one], () => rules.readsOrder(person, one)).length) : [];
    const data = await listFor(
      person,
      'order',
      `serviceOrders(first: 100) ${CONNECTION} planned: serviceOrders(first: 100, state: SCHEDULED) ${CONNECTION} dayList(on: "${today()}") { id startsAt }`,
    );
    if (data) {
      expectPage(
        [person.login, 'all'],
        data.serviceOrders,
        mine.map(({ id }) => id),
        orders,
      );
      expectPage(
        [person.login, 'planned'],
        data.planned,
        mine.filter(({ state }) => state === 'SCHEDULED').map(({ id }) => id),
        orders,
      );
      const day = wantedOf('visit', orders, (one) => rules.visits(person, one, today()));
      expect([person.login, data.dayList.map(({ id }: { id: string }) => id)]).toEqual([person.login, day]);
    }
    await expectActs(person, 'cancelOrder', 'OrderStepInput', orders, (one) => rules.actInCase(world, person, one.case, 'civil-affairs.order.place'));
    await expectActs(person, 'acceptOrder', 'OrderStepInput', orders, (one) => rules.actOn(person, READ.order, rules.readsOrder(person, one)));
  },

  async contracts(person, { contracts }) {
    const reads = (one: Records['contracts'][number]) => rules.readsContract(person, one);
    const mine = rules.opens(READ.contract, person) ? wantedOf('contract', contracts, reads) : [];
    const data = await listFor(person, 'contract', `contracts(first: 100) ${CONNECTION} active: contracts(first: 100, state: ACTIVE) ${CONNECTION}`);
    if (data) {
      expectPage([person.login, 'all'], data.contracts, mine, contracts);
      expectPage(
        [person.login, 'active'],
        data.active,
        contracts.filter(({ id, state }) => mine.includes(id) && state === 'ACTIVE').map(({ id }) => id),
        contracts,
      );
    }
    await expectGets(
      person,
      'contract',
      'contract',
      contracts.map(({ id }) => id),
      mine,
    );
    const settlements = contracts.filter(({ id }) => mine.includes(id)).map(({ settlement }) => settlement);
    await expectGets(
      person,
      'contract',
      'settlement',
      contracts.map(({ settlement }) => settlement),
      settlements,
    );
    for (const { id, check, settlement } of contracts.slice(0, 2)) {
      const checked = await listFor(person, 'contract', `spotChecks(contract: $id) ${CONNECTION}`, { id });
      if (checked) expect([person.login, idsIn(checked.spotChecks)]).toEqual([person.login, mine.includes(id) ? [check] : []]);
      const file = await fetch(`${hubUrl()}/documents/settlement/${settlement}.csv`, { headers: { authorization: `Bearer ${await tokenOf(person.login)}` } });
      expect([person.login, file.status]).toEqual([person.login, mine.includes(id) ? 200 : 404]);
      await file.arrayBuffer();
    }
    for (const [act, scope, isTheirs] of [
      ['publishContract', 'civil-affairs.purchase.manage', rules.buys],
      ['countersignContract', 'civil-affairs.purchase.answer', rules.provides],
    ] as const)
      await expectActs(person, act, 'PurchaseStepInput', contracts, (one) => rules.actOn(person, scope, isTheirs(person, one)));
  },

  async donations(person, { donations }) {
    const mine = rules.opens(READ.donation, person) ? wantedOf('donation', donations, (one) => rules.readsDonation(person, one)) : [];
    const data = await listFor(
      person,
      'donation',
      `donations(first: 100) ${CONNECTION} stocked: donations(first: 100, filter: { state: STOCKED }) ${CONNECTION}`,
    );
    if (data) {
      expectPage([person.login, 'all'], data.donations, mine, donations);
      expectPage(
        [person.login, 'stocked'],
        data.stocked,
        donations.filter(({ id, state }) => mine.includes(id) && state === 'STOCKED').map(({ id }) => id),
        donations,
      );
    }
    const ids = donations.map(({ id }) => id);
    const found = await expectGets(person, 'donation', 'donation', ids, mine, '{ id donor { id } }');
    for (const [at, donation] of donations.entries())
      if (found[at]) {
        count('donor', rules.knowsDonor(person, donation));
        expect([person.login, found[at].donor]).toEqual([person.login, rules.knowsDonor(person, donation) ? { id: donation.donor } : null]);
      }
    for (const [act, scope, isTheirs] of [
      ['sendDonation', 'resource-pool.donation.pledge', ({ donor }: Records['donations'][number]) => donor === person.organisation],
      ['stockDonation', 'resource-pool.stock.manage', ({ holder }: Records['donations'][number]) => holder === person.organisation],
    ] as const)
      await expectActs(person, act, 'DonationStepInput', donations, (one) => rules.actOn(person, scope, isTheirs(one)));
  },
};

test.each(WORLDS)(
  'in world %s, everybody’s lists, counts, records and acts are those of the oracle',
  async (seed) => {
    const world = await makeWorld(seed, PEOPLE, seed === WORLDS[0]);
    const records = await makeRecordsOf(world, seed);
    for (const person of world.people.filter(({ isEnded }) => !isEnded)) for (const check of Object.values(checks)) await check(person, records, world);
  },
  60_000,
);

test('the worlds were neither shut nor open to everyone', () => {
  if (process.env['SHOW']) process.stderr.write(`${JSON.stringify(tally)}\n`);
  for (const [kind, { yes, no }] of Object.entries(tally)) expect([kind, yes > 4, no > 4]).toEqual([kind, true, true]);
});

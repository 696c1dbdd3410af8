import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#kernel/basics/calendar.ts';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { idFor } from '#schema/identifiers.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, codeOf, done, freshCase, giveTask, today, until } from './acting.ts';
import { ask, askRoom, data, keep, openHub, sql } from './hub.ts';

openHub();

const [FIRM, CHARITY, TEAM, VOLUNTEER, STREET, COMMUNITY, OFFICE] = [
  'enterprise@530103',
  'charity@530103',
  'volunteer-team@530103',
  'volunteer@530103',
  'street@530103',
  'community-worker@530103',
  'coordinator@530103',
] as const;
const charity = officeNamed('530103', '慈善会').id;
const faults = () => sql('resource-pool', 'select * from ledger_fault');
const fieldOf = ({ errors }: { errors?: { extensions: { field?: string } }[] }) => errors?.[0]?.extensions.field;

const rice = { item: 'RICE', quantity: 100, value: 60_000, batch: 'B1', expiresOn: addDays(today(), 90), safetyReport: 'S1', holder: charity };
const quilts = { item: 'QUILT', quantity: 10, value: 150_001, holder: charity };

/** The hub's own look at the pool's clocks. */
const tick = async (at: string) => {
  const operation = { query: 'mutation Tick($at: DateTime) { tick(at: $at) }', variables: { at } };
  const envelope = seal(keysIn(data), 'resource-pool', randomUUID(), 'hub', operation);
  return askRoom('resource-pool', CHARITY, operation.query, operation.variables, envelope);
};

/** A gift in a charity's stock. */
async function stocked(input: object, { from = FIRM, to = CHARITY as string, waive = true } = {}) {
  let row = done(await act(from, 'PledgeDonation', input));
  const { quantity } = input as { quantity: number };
  row = done(await act(to, 'ReceiveDonation', { id: row.id, version: row.version, quantity, isSafe: true }));
  row = done(await act(to, waive ? 'WaiveReceipt' : 'IssueDonationReceipt', { id: row.id, version: row.version }));
  return done(await act(to, 'StockDonation', { id: row.id, version: row.version }));
}

/** A published card of a fresh case. */
async function published(need: object) {
  const file = await freshCase('VERIFIED');
  const draft = done(await act(COMMUNITY, 'DraftNeed', { case: file.id, ...need }));
  done(await act(STREET, 'ConsentToNeed', { id: draft.id, version: draft.version, form: 'PAPER' }));
  await until('the card is there', async () => (await sql('resource-pool', 'select from need where id = $1', [draft.id])).length);
  return { ...draft, file };
}
const balances = async (id: string) =>
  Object.fromEntries((await ask(CHARITY, 'Donation', { id })).data.donation.balances.map(({ account, quantity, value }: any) => [account, [quantity, value]]));

test.each([
  ['an item that nobody knows', { item: '坦克' }, 'item'],
  ['a unit of something else', { unit: '床' }, 'unit'],
  ['nothing', { quantity: 0 }, 'quantity'],
  ['less than nothing', { quantity: -5 }, 'quantity'],
  ['an absurd quantity', { quantity: 1e9 }, 'quantity'],
  ['a quantity finer than a gram', { quantity: 1.00001 }, 'quantity'],
  ['a negative value', { value: -1 }, 'value'],
  ['no batch', { batch: null }, 'batch'],
  ['no safety report', { safetyReport: null }, 'safetyReport'],
  ['what has expired', { expiresOn: addDays(today(), -1) }, 'expiresOn'],
  ['what expires before it can arrive', { expiresOn: addDays(today(), 3) }, 'expiresOn'],
  ['a holder that is a firm', { holder: officeNamed('530103', '惠民超市').id }, undefined],
  ['a holder that nobody knows', { holder: randomUUID() }, 'holder'],
  ['a place that is none', { intent: { division: '11' } }, 'division'],
  ['half a quilt', { ...quilts, quantity: 1.5 }, 'quantity'],
])('a pledge of %s is refused by its field, and nothing of it stays', async (_, wrong, field) => {
  const before = await sql('resource-pool', 'select count(*)::int from donation');
  const answer = await act(field === undefined ? CHARITY : FIRM, 'PledgeDonation', { ...rice, ...wrong });

  expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  expect(fieldOf(answer)).toBe(field ?? 'holder');
  expect(await sql('resource-pool', 'select count(*)::int from donation')).toEqual(before);
});

test('a gift goes from promise to stock, with a numbered receipt, and what did not come is no longer owed', async () => {
  const pledged = done(await act(FIRM, 'PledgeDonation', rice));
  const sent = done(await act(FIRM, 'SendDonation', { id: pledged.id, version: pledged.version }));
  expect(codeOf(await act(FIRM, 'WithdrawPledge', { id: sent.id, version: sent.version }))).toBe('CONFLICT');
  expect(codeOf(await act(CHARITY, 'ReceiveDonation', { id: sent.id, version: sent.version, quantity: 90, isSafe: false }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await act(CHARITY, 'ReceiveDonation', { id: sent.id, version: sent.version, quantity: 101, isSafe: true }))).toBe('CONFLICT');
  expect(codeOf(await act(TEAM, 'ReceiveDonation', { id: sent.id, version: sent.version, quantity: 90, isSafe: true }))).toBe('NOT_FOUND');
  const received = done(await act(CHARITY, 'ReceiveDonation', { id: sent.id, version: sent.version, quantity: 90, isSafe: true }));
  const receipted = done(await act(CHARITY, 'IssueDonationReceipt', { id: sent.id, version: received.version }));
  done(await act(CHARITY, 'StockDonation', { id: sent.id, version: receipted.version }));

  const { donation } = (await ask(FIRM, 'Donation', { id: sent.id })).data;
  expect(donation).toMatchObject({ state: 'STOCKED', quantity: 90, value: 54_000 });
  expect(donation.receipt).toMatchObject({
    quantity: 90,
    value: 54_000,
    valueInWords: '伍佰肆拾元整',
    number: expect.stringMatching(/^[0-9A-F]{8}-\d{4}-\d{6}$/),
  });
  expect(await balances(sent.id)).toEqual({ DONOR: [-100, -60_000], STOCKED: [90, 54_000], WITHDRAWN: [10, 6_000] });
  expect(await faults()).toEqual([]);
  await expect(sql('resource-pool', 'update movement set quantity = 1 where donation_id = $1', [sent.id])).rejects.toThrow('never changed');
});

test('what comes unsafe is not taken in but returned', async () => {
  const pledged = done(await act(FIRM, 'PledgeDonation', rice));
  expect(codeOf(await act(CHARITY, 'ReturnDonation', { id: pledged.id, version: pledged.version }))).toBe('CONFLICT');
  const sent = done(await act(FIRM, 'SendDonation', { id: pledged.id, version: pledged.version }));
  expect(fieldOf(await act(CHARITY, 'ReceiveDonation', { id: sent.id, version: sent.version, quantity: 100, isSafe: false }))).toBe('isSafe');
  expect(done(await act(CHARITY, 'ReturnDonation', { id: sent.id, version: sent.version })).state).toBe('RETURNED');
  expect(await balances(sent.id)).toEqual({ DONOR: [-100, -60_000], RETURNED: [100, 60_000] });
});

test('a gift in stock that goes back whole is returned; what is set aside for somebody keeps it there', async () => {
  const gift = await stocked(quilts);
  const back = (quantity: number | null, version: number) => act(CHARITY, 'ReturnDonation', { id: gift.id, version, quantity });
  const some = done(await back(4, gift.version));
  expect(some.state).toBe('STOCKED');
  const need = await published({ item: 'QUILT', quantity: 1, beneficiary: 'FAMILY' });
  const set = done(await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 1 }));
  const rest = done(await back(null, some.version));
  expect(rest.state).toBe('STOCKED');
  done(await act(CHARITY, 'ReleaseAllocation', { id: set.id, version: set.version }));
  expect(done(await back(null, rest.version)).state).toBe('RETURNED');
  expect(await balances(gift.id)).toEqual({ DONOR: [-10, -150_001], RETURNED: [10, 150_001] });
});

test('an act answers with what it changed, to whoever may read it', async () => {
  const send = async (login: string, name: string, type: string, input: object, field: string) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id state version ${field} } }`;
    const answer = await ask(login, query, { input: { idempotencyKey: randomUUID(), ...input } });
    expect(answer.errors).toBeUndefined();
    return answer.data[name];
  };
  const pledge = await send(FIRM, 'pledgeDonation', 'PledgeDonationInput', quilts, 'donation { state item holder { id } balances { account quantity } }');
  expect(pledge.donation).toEqual({
    state: 'PLEDGED',
    item: '棉被',
    holder: { id: charity },
    balances: [
      { account: 'DONOR', quantity: -10 },
      { account: 'PLEDGED', quantity: 10 },
    ],
  });
  const gift = await stocked(quilts);
  const need = await published({ item: 'QUILT', quantity: 1, beneficiary: 'ELDER' });
  const input = { donation: gift.id, need: need.id, quantity: 1 };
  const set = await send(CHARITY, 'allocateDonation', 'AllocateDonationInput', input, 'allocation { state quantity alias }');
  expect(set.allocation).toEqual({ state: 'ALLOCATED', quantity: 1, alias: '独居长者' });
  const person = idFor('person volunteer@530103');
  const carried = done(await act(CHARITY, 'AssignCarrier', { id: set.id, version: set.version, person }));
  const step = { id: set.id, version: carried.version };
  const delivered = await send(VOLUNTEER, 'deliverAid', 'DonationStepInput', step, 'allocation { state }');
  expect(delivered).toMatchObject({ state: 'DELIVERED', allocation: null });
  const hours = { person, item: 'COMPANY', servedOn: addDays(today(), -1), hours: 1 };
  expect((await send(TEAM, 'recordVolunteerHours', 'RecordVolunteerHoursInput', hours, 'record { hours item }')).record).toEqual({ hours: 1, item: '陪伴' });
  const look = await send(OFFICE, 'recordScreening', 'RecordScreeningInput', { person, isClear: true }, 'screening { isClear screenedOn }');
  expect(look.screening).toEqual({ isClear: true, screenedOn: today() });
  expect((await send(VOLUNTEER, 'enrolAsVolunteer', 'EnrolAsVolunteerInput', {}, 'volunteer { id }')).volunteer).toBeNull();
});

test('who has changed teams is enrolled with the new one', async () => {
  const person = idFor('person volunteer-2@530103');
  const enrolled = async () =>
    (await sql('resource-pool', 'select organisation_id as team, enrolled_on::text as "on" from volunteer where id = $1', [person]))[0];
  const before = await enrolled();
  done(await act('volunteer-2@530103', 'EnrolAsVolunteer', {}));
  expect(await enrolled()).toEqual(before);
  await sql('resource-pool', 'update volunteer set organisation_id = $1 where id = $2', [charity, person]);
  done(await act('volunteer-2@530103', 'EnrolAsVolunteer', {}));
  expect(await enrolled()).toEqual({ team: before.team, on: today() });
});

test('the lists of the pool have pages, and their older fields show the same', async () => {
  const brands = (await ask(TEAM, 'ServiceBrands', { first: 2 })).data.serviceBrands;
  expect(brands).toMatchObject({ totalCount: 3, nodes: [{ division: '53' }, { division: '5306' }], pageInfo: { hasNextPage: true } });
  const rest = (await ask(TEAM, 'ServiceBrands', { first: 2, after: brands.pageInfo.endCursor })).data.serviceBrands;
  expect(rest).toMatchObject({ nodes: [{ division: '530626' }], pageInfo: { hasNextPage: false } });
  const pairs = [
    [TEAM, 'ServiceBrands', 'Brands'],
    [TEAM, 'TeamVolunteers', 'Volunteers'],
    [TEAM, 'ServiceCertificates', 'VolunteerCertificates'],
    ['volunteer@530626', 'MyTaskCards', 'TaskCards'],
    [OFFICE, 'DailyLedgerChecks', 'LedgerChecks'],
  ] as const;
  for (const [login, operation, older] of pairs) {
    const [page] = Object.values((await ask(login, operation, { first: 100 })).data) as { nodes: object[]; totalCount: number }[];
    expect([operation, Object.values((await ask(login, older)).data)[0]]).toEqual([operation, page?.nodes]);
    expect([operation, page?.totalCount]).toEqual([operation, page?.nodes.length]);
  }
});

test('receipts of a year have no gaps, and a gift that asks for something gets none', async () => {
  await Promise.all([1, 2, 3].map(() => stocked(quilts, { waive: false })));
  const numbers = (await sql('resource-pool', 'select number from donation_receipt where holder_id = $1 order by number', [charity])).map(({ number }) =>
    Number(number.slice(-6)),
  );
  const tied = done(await act(FIRM, 'PledgeDonation', { ...quilts, isTied: true }));
  const received = done(await act(CHARITY, 'ReceiveDonation', { id: tied.id, version: tied.version, quantity: 10, isSafe: true }));

  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(codeOf(await act(CHARITY, 'IssueDonationReceipt', { id: tied.id, version: received.version }))).toBe('CONFLICT');
});

test('the donor’s intent binds, and only the donor can loosen it', async () => {
  const need = await published({ item: 'QUILT', quantity: 1, beneficiary: 'FAMILY' });
  const gift = await stocked({ ...quilts, intent: { beneficiary: 'CHILD' } });
  const allocate = () => act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 1 });
  expect(codeOf(await allocate())).toBe('CONFLICT');

  const change = { id: gift.id, version: gift.version, division: '530103', beneficiary: 'ANY', reason: '儿童已足' };
  expect(fieldOf(await act(CHARITY, 'ProposeChangeOfUse', { ...change, until: addDays(today(), -1) }))).toBe('until');
  done(await act(CHARITY, 'ProposeChangeOfUse', change));
  const [asked] = (await ask(FIRM, 'Donation', { id: gift.id })).data.donation.changesOfUse;
  expect(codeOf(await act(CHARITY, 'ConsentToChangeOfUse', { id: asked.id, version: asked.version }))).toBe('NOT_FOUND');
  expect(codeOf(await allocate())).toBe('CONFLICT');
  done(await act(FIRM, 'ConsentToChangeOfUse', { id: asked.id, version: asked.version }));
  done(await allocate());
  expect(codeOf(await allocate())).toBe('CONFLICT');
});

test('goods in answer to a task are in the books, and the family confirms them as any other gift', async () => {
  const file = await freshCase('IN_SERVICE');
  const firm = officeNamed('530103', '惠民超市').id;
  const part = done(await act(OFFICE, 'InviteParticipant', { case: file.id, organisation: firm, purpose: 'SERVICE', scopes: ['civil-affairs.identity.read'] }));
  done(await act(STREET, 'GiveConsent', { id: part.id, version: part.version, form: 'PAPER' }));
  const task = await giveTask(file.id, 'enterprise');
  const goods = { item: '大米', quantity: 20, unit: '千克', value: 12_000, batch: 'B', expiresOn: rice.expiresOn, safetyReport: 'S' };
  const given = await until('the pool has the task', async () => {
    const answer = await act(FIRM, 'AllocateGoods', { task: task.id, ...goods });
    return answer.errors?.[0]?.extensions.code === 'NOT_FOUND' ? null : answer;
  });
  done(given);
  const [{ id, version }] = await sql('resource-pool', 'select id, version from allocation where case_id = $1', [file.id]);
  done(await act(FIRM, 'DeliverAid', { id, version }));
  const gift = await until('the case hears of it', async () =>
    (await ask(STREET, 'CaseHelp', { number: file.number })).data.case.gifts.find(({ state }: { state: string }) => state === 'DELIVERED'),
  );
  expect(gift.id).toBe(id);
  done(await act(STREET, 'ConfirmAid', { id, version: gift.version, score: 4, thanks: 'RECEIVED' }));
  await until('the pool hears it', async () => (await sql('resource-pool', 'select state from allocation where id = $1', [id]))[0].state === 'CONFIRMED');
  expect(await faults()).toEqual([]);
});

test('a donor who wishes to stay unknown is known to themselves alone', async () => {
  const gift = await stocked({ ...quilts, isAnonymous: true });
  const donorFor = async (login: string) => (await ask(login, 'Donation', { id: gift.id })).data.donation.donor;

  expect((await donorFor(FIRM)).name).toBe('盘龙区惠民超市');
  expect(await donorFor(CHARITY)).toBeNull();
  expect(await donorFor(OFFICE)).toBeNull();
  expect((await ask('charity@530626', 'Donation', { id: gift.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('whose kin work there gives nothing to the family, and is not told why', async () => {
  const file = await freshCase('VERIFIED', '黄某');
  await keep('civil-affairs', 'person');
  await keep('civil-affairs', 'kinship');
  // The firm's contact is the son of the man in the case.
  await sql('civil-affairs', `update person set citizen_id = $1 where login = $2`, [idFor('son'), FIRM]);
  await sql('civil-affairs', `insert into kinship (id, citizen_id, relative_id, relation) values (gen_random_uuid(), $1, $2, 'FATHER')`, [
    idFor('son'),
    file.citizen,
  ]);
  const draft = done(await act(COMMUNITY, 'DraftNeed', { case: file.id, item: 'QUILT', quantity: 2, beneficiary: 'ADULT' }));
  done(await act(STREET, 'ConsentToNeed', { id: draft.id, version: draft.version, form: 'VOICE' }));
  await until('the card is there', async () => (await sql('resource-pool', 'select from need where id = $1', [draft.id])).length);
  await sql('civil-affairs', `update person set citizen_id = null where login = $1`, [FIRM]);

  const seen = async (login: string) => (await ask(login, 'Needs')).data.needs.nodes.some(({ id }: { id: string }) => id === draft.id);
  expect([await seen(FIRM), await seen(CHARITY)]).toEqual([false, true]);
  const gift = await stocked(quilts);
  const kin = await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: draft.id, quantity: 1 });
  const other = await published({ item: 'QUILT', quantity: 1, beneficiary: 'FAMILY' });
  const meant = await stocked({ ...quilts, intent: { beneficiary: 'CHILD' } });
  const unfit = await act(CHARITY, 'AllocateDonation', { donation: meant.id, need: other.id, quantity: 1 });
  // Word for word as where the gift does not fit.
  expect(codeOf(kin)).toBe('CONFLICT');
  expect(kin).toEqual(unfit);
  expect(await sql('resource-pool', 'select from allocation where need_id = $1', [draft.id])).toEqual([]);
  const own = await stocked({ ...quilts, holder: null }, { to: FIRM });
  expect(codeOf(await act(FIRM, 'AllocateDonation', { donation: own.id, need: draft.id, quantity: 1 }))).toBe('NOT_FOUND');
});

test('a card says where only as far as a family can hide there, and goes with the family’s word', async () => {
  await keep('civil-affairs', 'parameter');
  const least = (families: number) => sql('civil-affairs', `update parameter set value = $1 where name = 'need-anonymity'`, [families]);
  const inStreet = `select count(distinct household_id)::int as n from casefile where closed_on is null and division_code like '530103001%'`;
  const place = async (id: string) => (await sql('resource-pool', 'select place_code, town from need where id = $1', [id]))[0];
  const [{ n: helped }] = await sql('civil-affairs', inStreet);
  // One family too few with this one, and then just enough.
  await least(helped + 2);
  expect(await place((await published({ item: 'COAT', quantity: 3, beneficiary: 'FAMILY' })).id)).toEqual({ place_code: '530103', town: '盘龙区' });
  const hidden = await published({ item: 'COAT', quantity: 1, beneficiary: 'FAMILY' });
  expect(await place(hidden.id)).toEqual({ place_code: '530103001', town: '拓东街道' });

  const [{ version }] = await sql('civil-affairs', 'select version from case_need where id = $1', [hidden.id]);
  done(await act(STREET, 'RefuseNeed', { id: hidden.id, version }));
  await until('the card is gone', async () => !(await ask(CHARITY, 'Needs')).data.needs.nodes.some(({ id }: { id: string }) => id === hidden.id));
  const gift = await stocked({ ...quilts, item: 'COAT' });
  expect(codeOf(await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: hidden.id, quantity: 1 }))).toBe('CONFLICT');
});

test('a task card is its carrier’s alone, until it is done or given back', async () => {
  const need = await published({ item: 'QUILT', quantity: 2, beneficiary: 'ELDER' });
  const gift = await stocked(quilts);
  const set = done(await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 2 }));
  const cards = async (login: string) => (await ask(login, 'TaskCards')).data.taskCards.map(({ id }: { id: string }) => id);
  const person = idFor('person volunteer@530103');
  expect(codeOf(await act(CHARITY, 'AssignCarrier', { id: set.id, version: set.version, person: idFor('person street@530103') }))).toBe('BAD_USER_INPUT');
  const carried = done(await act(CHARITY, 'AssignCarrier', { id: set.id, version: set.version, person }));
  expect([await cards(VOLUNTEER), await cards('volunteer-2@530103'), await cards(CHARITY)]).toEqual([[set.id], [], []]);
  const back = done(await act(VOLUNTEER, 'DeclineErrand', { id: set.id, version: carried.version }));
  expect(await cards(VOLUNTEER)).toEqual([]);
  const again = done(await act(CHARITY, 'AssignCarrier', { id: set.id, version: back.version, person }));
  expect(codeOf(await act('volunteer-2@530103', 'DeliverAid', { id: set.id, version: again.version }))).toBe('NOT_FOUND');
  const delivered = done(await act(VOLUNTEER, 'DeliverAid', { id: set.id, version: again.version }));
  expect(await cards(VOLUNTEER)).toEqual([]);
  done(await act(CHARITY, 'ReturnAid', { id: set.id, version: delivered.version }));
  expect(await balances(gift.id)).toEqual({ DONOR: [-10, -150_001], STOCKED: [10, 150_001] });
  expect((await sql('resource-pool', 'select met::int, state from need where id = $1', [need.id]))[0]).toEqual({ met: 0, state: 'OPEN' });
});

test('of another county’s volunteers nobody learns whether there are any', async () => {
  const need = await published({ item: 'QUILT', quantity: 1, beneficiary: 'ELDER' });
  const gift = await stocked(quilts);
  const set = done(await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 1 }));
  const assign = async (person: string) => (await act(CHARITY, 'AssignCarrier', { id: set.id, version: set.version, person })).errors?.[0];
  const theirs = await assign(idFor('person volunteer@530626'));
  expect(theirs?.extensions.code).toBe('BAD_USER_INPUT');
  expect(theirs).toEqual(await assign(randomUUID()));
});

test('a matching tells a holder of its own lines, and nothing of what others keep or who may not see a card', async () => {
  await published({ item: 'HEATER', quantity: 9, beneficiary: 'FAMILY' });
  await stocked({ ...quilts, item: 'HEATER', quantity: 3 });
  await stocked({ ...quilts, item: 'HEATER', quantity: 4, holder: null }, { to: FIRM });
  const { id } = done(await act(OFFICE, 'ProposeMatches', {}));
  const proposal = async (login: string) =>
    (await ask(login, 'MatchProposals')).data.matchProposals.nodes.find((one: { id: string; state: string }) => one.id === id && one.state === 'PROPOSED');
  const whole = await until('it is computed', () => proposal(OFFICE));
  const own = await proposal(CHARITY);
  const distinct = (of: (line: any) => string) => new Set(own.lines.map(of)).size;

  expect(own.lines.length).toBeLessThan(whole.lines.length);
  expect([own.needCount, own.donationCount, own.pairCount]).toEqual([
    distinct(({ need }) => need.id),
    distinct(({ donationId }) => donationId),
    own.lines.length,
  ]);
  expect(whole.donationCount).toBeGreaterThan(own.donationCount);
  expect(own.objective).toBeLessThan(whole.objective);
  expect(own.proof).toBe('[]');

  const { id: line, version } = own.lines[0];
  const decline = 'mutation($input: DonationStepInput!) { declineMatch(input: $input) { line { id state version } } }';
  expect((await ask(CHARITY, decline, { input: { idempotencyKey: randomUUID(), id: line, version } })).data.declineMatch).toEqual({
    line: { id: line, state: 'DECLINED', version: version + 1 },
  });
  const propose = 'mutation($input: ProposeMatchesInput!) { proposeMatches(input: $input) { id proposal { id proposedAt lines { id } } } }';
  const again = (await ask(OFFICE, propose, { input: { idempotencyKey: randomUUID() } })).data.proposeMatches;
  expect(again.proposal).toMatchObject({ id: again.id, lines: expect.any(Array) });
  await until('that one is computed, too', async () => (await sql('resource-pool', `select from match_proposal where state = 'COMPUTING'`)).length === 0);
});

test('hours are recorded in time and within a day, and a certificate can be checked by anyone', async () => {
  const person = idFor('person volunteer@530103');
  const hours = (more: object) => act(TEAM, 'RecordVolunteerHours', { person, item: 'COMPANY', servedOn: today(), hours: 2, ...more });
  expect(codeOf(await hours({ servedOn: addDays(today(), 1) }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await hours({ servedOn: addDays(today(), -60) }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await hours({ hours: 25 }))).toBe('BAD_USER_INPUT');
  expect(codeOf(await hours({ person: idFor('person volunteer@530626') }))).toBe('NOT_FOUND');
  done(await hours({ hours: 14 }));
  expect(codeOf(await hours({ hours: 11 }))).toBe('BAD_USER_INPUT');
  const both = await Promise.all([hours({ hours: 6 }), hours({ hours: 6 })]);
  expect(both.map(codeOf).sort()).toEqual(['BAD_USER_INPUT', undefined]);
  const made = done(await act(TEAM, 'IssueVolunteerCertificate', { person, fromOn: today(), toOn: today() }));
  const [{ code }] = await sql('resource-pool', 'select code from volunteer_certificate where id = $1', [made.id]);
  expect((await ask('yang@530103', 'VolunteerCertificate', { code })).data.volunteerCertificate).toMatchObject({ hours: 20 });
  expect((await ask('yang@530103', 'VolunteerCertificate', { code: 'NO-SUCH-CODE' })).data.volunteerCertificate).toBeNull();
});

test('an organisation joins by a code that is true, and can act at once', async () => {
  const admission = {
    name: '盘龙区暖心助老社',
    kind: 'PUBLIC_INTEREST',
    creditCode: '52530103MJT999999',
    division: '530103',
    account: { login: 'warm@530103', name: '施某', role: 'charity' },
  };
  const tryCode = (creditCode: string, more: object = {}) => act(OFFICE, 'AdmitOrganisation', { ...admission, creditCode, ...more });
  expect(fieldOf(await tryCode('52530626MJT990018X'))).toBe('creditCode');
  expect(fieldOf(await tryCode('91530103MJT990018D'))).toBe('creditCode');
  expect(fieldOf(await tryCode('53530000MJT990018T', { division: '530626' }))).toBe('division');
  const unit = done(await tryCode('53530000MJT990018T'));
  expect(codeOf(await tryCode('53530000MJT990018T', { account: { ...admission.account, login: 'warm2@530103' } }))).toBe('CONFLICT');
  await until('the pool knows it', async () => (await sql('resource-pool', 'select from profile where id = $1', [unit.id])).length);
  const described = done(await act('warm@530103', 'DescribeOrganisation', { id: unit.id, version: 1, summary: '为老人送温暖。' }));
  expect(codeOf(await act('warm@530103', 'AdvanceIncubation', { id: unit.id, version: described.version }))).toBe('FORBIDDEN');
  done(await act(OFFICE, 'AdvanceIncubation', { id: unit.id, version: described.version }));
  done(await act('warm@530103', 'PledgeDonation', { item: 'QUILT', quantity: 1, value: 100 }));
});

test('appeals need a certificate, and what is not reported in time is overdue', async () => {
  const filing = { kind: 'EMERGENCY_APPEAL', filingNumber: `B${randomUUID()}`, name: '抗寒', startsOn: addDays(today(), -6) };
  expect(codeOf(await act(TEAM, 'FileProgramme', filing))).toBe('CONFLICT');
  const filed = done(await act(CHARITY, 'FileProgramme', filing));
  const overdue = async () => (await ask('yang@530103', 'Programmes', { isOverdue: true })).data.programmes.nodes.map(({ id }: { id: string }) => id);
  expect(await overdue()).toContain(filed.id);
  const reported = done(await act(CHARITY, 'PublishProgrammeReport', { id: filed.id, version: filed.version, raised: 100, spent: 50, personTimes: 3 }));
  expect(await overdue()).not.toContain(filed.id);
  const input = { idempotencyKey: randomUUID(), id: filed.id, version: reported.version, raised: 100, spent: 100, personTimes: 4 };
  const close = 'mutation($input: ProgrammeReportInput!) { closeProgramme(input: $input) { state programme { id state reports { isFinal } } } }';
  expect((await ask(CHARITY, close, { input })).data.closeProgramme).toEqual({
    state: 'CLOSED',
    programme: { id: filed.id, state: 'CLOSED', reports: expect.arrayContaining([{ isFinal: true }, { isFinal: false }]) },
  });
});

test('whatever is done with a gift, in any order, nothing is made and nothing is lost', async () => {
  const need = await published({ item: 'RICE', quantity: 5000, beneficiary: 'FAMILY' });
  type Step = { kind: string; quantity: number };
  const step = fc.record({
    kind: fc.constantFrom('allocate', 'release', 'deliver', 'returnAid', 'discard', 'give-back'),
    quantity: fc.integer({ min: 1, max: 60_000 }).map((grams) => grams / 1000),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), fc.integer({ min: 0, max: 99_999 }), async (steps: Step[], value) => {
      const gift = await stocked({ ...rice, value });
      // A plain ledger beside the product's: grams in each place.
      const grams = { STOCKED: 100_000, ALLOCATED: 0, DELIVERED: 0, EXPIRED: 0, RETURNED: 0 };
      const open: { id: string; version: number; grams: number; at: 'ALLOCATED' | 'DELIVERED' }[] = [];
      const version = async () => (await sql('resource-pool', 'select version from donation where id = $1', [gift.id]))[0].version;
      for (const { kind, quantity } of steps) {
        const g = Math.round(quantity * 1000);
        const found = (at: string) => open.find((one) => one.at === at);
        if (kind === 'allocate') {
          const answer = await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity });
          expect(codeOf(answer)).toBe(g <= grams.STOCKED ? undefined : 'CONFLICT');
          if (g > grams.STOCKED) continue;
          open.push({ ...done(answer), grams: g, at: 'ALLOCATED' });
          grams.STOCKED -= g;
          grams.ALLOCATED += g;
        } else if (kind === 'discard' || kind === 'give-back') {
          const [operation, to] = kind === 'discard' ? (['DiscardStock', 'EXPIRED'] as const) : (['ReturnDonation', 'RETURNED'] as const);
          const answer = await act(CHARITY, operation, { id: gift.id, version: await version(), quantity });
          expect(codeOf(answer)).toBe(g <= grams.STOCKED ? undefined : 'CONFLICT');
          if (g > grams.STOCKED) continue;
          grams.STOCKED -= g;
          grams[to] += g;
        } else {
          const from = kind === 'returnAid' ? 'DELIVERED' : 'ALLOCATED';
          const one = found(from);
          if (!one) continue;
          const operation = { release: 'ReleaseAllocation', deliver: 'DeliverAid', returnAid: 'ReturnAid' }[kind] as string;
          done(await act(CHARITY, operation, { id: one.id, version: one.version }));
          grams[from] -= one.grams;
          open.splice(open.indexOf(one), 1);
          if (kind === 'deliver') {
            grams.DELIVERED += one.grams;
            const [{ version: next }] = await sql('resource-pool', 'select version from allocation where id = $1', [one.id]);
            open.push({ ...one, version: next, at: 'DELIVERED' });
          } else grams.STOCKED += one.grams;
        }
      }
      const held = await balances(gift.id);
      for (const [account, wanted] of Object.entries(grams)) expect([account, Math.round((held[account]?.[0] ?? 0) * 1000)]).toEqual([account, wanted]);
      expect(Object.values(held).reduce((sum, [, fen]) => sum + fen, 0)).toBe(0);
      expect(await faults()).toEqual([]);
    }),
    { numRuns: 12, seed: 5 },
  );
});

test('the nightly look at the books is taken once a day and finds what was broken', async () => {
  const gift = await stocked(quilts);
  await sql('resource-pool', `update balance set quantity = quantity + 1 where donation_id = $1 and account = 'STOCKED'`, [gift.id]);
  expect((await faults()).length).toBe(2);
  await sql('resource-pool', `update balance set quantity = quantity - 1 where donation_id = $1 and account = 'STOCKED'`, [gift.id]);
  expect(await faults()).toEqual([]);
  await tick('2026-11-30T02:00:00Z');
  await sql('resource-pool', 'delete from ledger_check');
  expect([(await tick('2026-12-01T02:00:00Z')).data, (await tick('2026-12-01T03:00:00Z')).data, (await tick('2026-12-02T02:00:00Z')).data]).toEqual([
    { tick: 1 },
    { tick: 0 },
    // November is closed on this day as well.
    { tick: 2 },
  ]);
  expect((await ask(OFFICE, 'LedgerChecks')).data.ledgerChecks).toMatchObject([
    { on: '2026-12-02', division: '530103', faults: 0 },
    { on: '2026-12-01', division: '530103', faults: 0 },
  ]);
  expect((await askRoom('resource-pool', CHARITY, 'mutation { tick }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('each county’s officers read of their own books, and nobody of another’s', async () => {
  const places = async (login: string) => new Set((await ask(login, 'LedgerChecks')).data.ledgerChecks.map(({ division }: { division: string }) => division));
  for (const role of ['coordinator', 'civil-affairs', 'auditor'])
    for (const county of ['530103', '530626']) expect([role, await places(`${role}@${county}`)]).toEqual([role, new Set([county])]);
  for (const login of [CHARITY, FIRM, TEAM, STREET, VOLUNTEER, 'yang@530103', 'provider@530103'])
    expect([login, codeOf(await ask(login, 'LedgerChecks'))]).toEqual([login, 'FORBIDDEN']);
  const [before] = (await ask('auditor@530626', 'LedgerChecks')).data.ledgerChecks;
  const gift = await stocked(quilts);
  await sql('resource-pool', `update balance set quantity = quantity + 1 where donation_id = $1 and account = 'STOCKED'`, [gift.id]);
  await sql('resource-pool', 'delete from ledger_check');
  await tick('2026-12-03T02:00:00Z');
  await sql('resource-pool', `update balance set quantity = quantity - 1 where donation_id = $1 and account = 'STOCKED'`, [gift.id]);
  expect((await ask(OFFICE, 'LedgerChecks')).data.ledgerChecks).toMatchObject([{ on: '2026-12-03', faults: 2 }]);
  expect((await ask('auditor@530626', 'LedgerChecks')).data.ledgerChecks).toEqual([{ ...before, on: '2026-12-03' }]);
});

test('what a family no longer asks for goes back to stock, and its task card with it', async () => {
  const need = await published({ item: 'QUILT', quantity: 5, beneficiary: 'ELDER' });
  const gift = await stocked(quilts);
  const set = done(await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 1 }));
  done(await act(CHARITY, 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 3 }));
  done(await act(CHARITY, 'AssignCarrier', { id: set.id, version: set.version, person: idFor('person volunteer-2@530103') }));
  const cards = async () => (await ask('volunteer-2@530103', 'TaskCards')).data.taskCards.length as number;
  expect(await cards()).toBe(1);
  const [{ version }] = await sql('civil-affairs', 'select version from case_need where id = $1', [need.id]);
  done(await act(STREET, 'RefuseNeed', { id: need.id, version }));
  await until('the card is gone', async () => (await cards()) === 0);
  expect(await balances(gift.id)).toEqual({ DONOR: [-10, -150_001], STOCKED: [10, 150_001] });
  expect(await sql('resource-pool', 'select met::int, state from need where id = $1', [need.id])).toEqual([{ met: 0, state: 'WITHDRAWN' }]);
  await until('the case knows', async () => (await sql('civil-affairs', 'select state from gift where id = $1', [set.id]))[0]?.state === 'RELEASED');
  expect(await faults()).toEqual([]);
});

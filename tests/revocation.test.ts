import { expect, test } from '@jest/globals';
import { act, codeOf, done, freshCase, giveTask, inWorkdays, unit, until } from './acting.ts';
import { ask, askRoom, openHub, sql, warrantOf } from './hub.ts';
import { listen } from './live.ts';

openHub();

const OFFICE = 'coordinator@530103';
const SHARES = { police: 'registrationStatus', health: 'isInsured', education: 'isEnrolled', housing: 'tenure' } as const;
const everyScope = [
  'civil-affairs.case.read',
  'civil-affairs.household.read',
  'civil-affairs.identity.read',
  'civil-affairs.task.read',
  'health.care-need.read',
];

/** What a room itself shows this person of a citizen, past the gateway, with the warrant they have at this moment. */
async function openRooms(login: string, citizen: string) {
  const warrant = (await warrantOf(login, 'Citizen', citizen)) ?? null;
  const opened: string[] = [];
  for (const [room, field] of Object.entries(SHARES)) {
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { ${room} { ${field} withheld { scope } } } } }`;
    const { data } = await askRoom(room, login, query, { r: [{ __typename: 'Citizen', id: citizen, warrant }] });
    const { data: all } = await askRoom(room, login, query, { r: [{ __typename: 'Citizen', id: citizen, warrant: null }] });
    if (data._entities[0][room].withheld.length < all._entities[0][room].withheld.length) opened.push(room);
  }
  return { hasWarrant: warrant != null, opened };
}

/** Within five seconds nothing of the case is left to this person: not in the graph, not in any room, not on /events. */
async function stopsWithin(login: string, file: Awaited<ReturnType<typeof freshCase>>, ends: () => Promise<unknown>) {
  const live = await listen(login);
  expect((await ask(login, 'CaseWork', { number: file.number })).data?.case?.number).toBe(file.number);
  const move = async () => done(await act('street@530103', 'TakeCase', { id: file.id, version: await file.version() }));
  const heardOf = () => live.heard.filter(({ data }) => data['kind'] === 'civil-affairs.case.assigned' && data['case'] === file.id).length;
  await move();
  await until('the move is heard', async () => heardOf() === 1);
  await ends();
  const began = Date.now();
  await until('the case is gone', async () => codeOf(await ask(login, 'CaseWork', { number: file.number })) === 'NOT_FOUND');
  await until('no room opens', async () => !(await openRooms(login, file.citizen)).hasWarrant);
  expect((await openRooms(login, file.citizen)).opened).toEqual([]);
  await move();
  await new Promise((wait) => setTimeout(wait, 800));
  expect(heardOf()).toBe(1);
  expect(Date.now() - began).toBeLessThan(5000);
  await live.close();
}

test('a withdrawn consent stops reads in every room and on /events', async () => {
  const file = await freshCase('VERIFIED');
  const part = done(await act(OFFICE, 'InviteParticipant', { case: file.id, organisation: unit('provider'), purpose: 'SERVICE', scopes: everyScope }));
  const given = done(await act('street@530103', 'GiveConsent', { id: part.id, version: part.version, form: 'PAPER' }));
  expect((await openRooms('provider@530103', file.citizen)).opened).toContain('health');
  await stopsWithin('provider@530103', file, () => act('street@530103', 'WithdrawConsent', { id: part.id, version: given.version }));
});

test('a revoked participation stops reads in every room and on /events', async () => {
  const file = await freshCase('VERIFIED');
  const part = done(
    await act(OFFICE, 'InviteParticipant', {
      case: file.id,
      organisation: unit('health'),
      purpose: 'MEDICAL_AID',
      scopes: ['civil-affairs.case.read', 'civil-affairs.task.read', 'health.family-doctor.read'],
    }),
  );
  expect((await openRooms('health@530103', file.citizen)).opened).toContain('health');
  await stopsWithin('health@530103', file, () => act(OFFICE, 'EndParticipation', { id: part.id, version: part.version }));
});

test('a meeting that ends takes its access with it', async () => {
  const file = await freshCase('VERIFIED');
  const { id } = done(await act(OFFICE, 'ConveneMeeting', { kind: 'URGENT', topic: '急', place: '-', heldOn: inWorkdays(1), units: [unit('housing')] }));
  done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '?', units: [unit('housing')] }));
  const version = async () => (await ask(OFFICE, 'Meeting', { id })).data.meeting.version;
  for (const login of [OFFICE, 'housing@530103']) done(await act(login, 'TakeSeat', { id, version: await version() }));
  done(await act(OFFICE, 'OpenMeeting', { id, version: await version() }));
  await stopsWithin('housing@530103', file, async () => done(await act(OFFICE, 'EndMeeting', { id, version: await version() })));
});

test('live events are one’s own, resume where they stopped, and end with the person’s right', async () => {
  const file = await freshCase('VERIFIED');
  const [office, stranger, unitOfTask] = await Promise.all([listen(OFFICE), listen('coordinator@530626'), listen('education@530103')]);
  // Who is not shown hearings or assessments does not hear of them either.
  const part = done(
    await act(OFFICE, 'InviteParticipant', { case: file.id, organisation: unit('health'), purpose: 'MEDICAL_AID', scopes: ['civil-affairs.case.read'] }),
  );
  const health = await listen('health@530103');
  const dimensions = { economy: 1, health: 1, education: 1, residence: 1, employment: 1, guardianship: 1, socialIntegration: 1 };
  done(await act('street@530103', 'RecordAssessment', { case: file.id, citizen: file.citizen, dimensions, failedSelfCare: [] }));
  await until('the office hears of the assessment', async () => office.heard.some(({ data }) => data['kind'] === 'civil-affairs.assessment.recorded'));
  await new Promise((wait) => setTimeout(wait, 300));
  expect(health.heard.map(({ data }) => data['kind']).filter((kind) => kind?.includes('assessment'))).toEqual([]);
  await health.close();
  done(await act(OFFICE, 'EndParticipation', { id: part.id, version: part.version }));

  const task = await giveTask(file.id, 'education', '到校');
  await until('the office hears of the task', async () => office.heard.find(({ data }) => data['task'] === task.id));
  await until(
    'the unit hears of it, and has a notice',
    async () => unitOfTask.heard.some(({ data }) => data['task'] === task.id) && unitOfTask.heard.some(({ event }) => event === 'notice'),
  );
  expect(stranger.heard.map(({ event }) => event)).toEqual(['ready']);
  // Ids and kinds only.
  for (const { data } of [...office.heard, ...unitOfTask.heard])
    for (const [name, value] of Object.entries(data)) if (name !== 'kind') expect(String(value)).toMatch(/^[\da-f-]{36}$|^\d{4}-\d\d-\d\d$|^[\da-f,-]*$/);

  const last = office.heard.at(-1)?.id as number;
  await office.close();
  done(await act('education@530103', 'AcceptTask', { id: task.id, version: task.version }));
  const again = await listen(OFFICE, { lastEventId: last });
  await until('what was missed is told', async () => again.heard.some(({ data }) => data['kind'] === 'civil-affairs.task.accepted'));
  expect(again.heard.every(({ id }) => id >= last)).toBe(true);
  await again.close();
  await stranger.close();

  await sql('civil-affairs', `update person set ended_on = current_day() where login = 'education@530103'`);
  await until('who is dismissed is cut off', async () => unitOfTask.hasEnded(), 6000);
  expect(unitOfTask.heard.at(-1)?.event).toBe('end');
  await sql('civil-affairs', `update person set ended_on = null where login = 'education@530103'`);
  expect((await listen('nobody', { token: 'forged' })).status).toBe(401);
});

test('an act that ends what one may read ends it for the rest of the request, too', async () => {
  const file = await freshCase('VERIFIED');
  const [one, two] = [await giveTask(file.id, 'education', '一'), await giveTask(file.id, 'education', '二')];
  const input = ({ id, version }: { id: string; version: number }) => ({ idempotencyKey: crypto.randomUUID(), id, version, reason: '不归我们' });
  const { data, errors } = await ask(
    'education@530103',
    `mutation ($one: ReasonedInput!, $two: ReasonedInput!) {
      one: declineTask(input: $one) { state case { number } }
      two: declineTask(input: $two) { state task { title } case { number } }
    }`,
    { one: input(one), two: input(two) },
  );

  expect(errors).toBeUndefined();
  expect(data).toEqual({ one: { state: 'DECLINED', case: { number: file.number } }, two: { state: 'DECLINED', task: null, case: null } });
});

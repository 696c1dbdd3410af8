import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql';
import { addDays } from '#kernel/basics/calendar.ts';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { idFor } from '#schema/identifiers.ts';
import { scopeByName } from '#schema/scopes.ts';
import { act, cases, codeOf, contents, demo, done, giveTask, today, until } from './acting.ts';
import { ask, askRoom, data, openHub, sql } from './hub.ts';
import { makeRecords } from './records.ts';

openHub();

const ROOMS = ['civil-affairs', 'education', 'health', 'housing', 'police', 'resource-pool'];
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8'), { assumeValidSDL: true });
const argument = (node: { arguments?: readonly any[] } | undefined, name: string): string =>
  node?.arguments?.find((one) => one.name.value === name)?.value.value ?? '';

interface Mutation {
  name: string;
  type: GraphQLInputType;
  isLeaf: boolean;
  room: string;
  roles: readonly string[];
}
const all = Object.values(schema.getMutationType()?.getFields() ?? {});
const isHidden = ({ astNode }: (typeof all)[number]) => astNode?.directives?.some(({ name }) => name.value === 'inaccessible');
const mutations: Mutation[] = all
  .filter((field) => !isHidden(field))
  .map(({ name, type, args, astNode }) => {
    const directive = (which: string) => astNode?.directives?.find((one) => one.name.value === which);
    return {
      name,
      type: args[0]?.type as GraphQLInputType,
      isLeaf: isLeafType(getNamedType(type)),
      room: argument(directive('join__field'), 'graph').toLowerCase().replace('_', '-'),
      roles: scopeByName.get(argument(directive('sharing'), 'scope'))?.roles ?? [],
    };
  });

/** Acts that name no record of anybody: whoever has the role may do them, so they are asked with a key that is none. */
const NEW = [
  ...['reportNeed', 'conveneMeeting', 'recordBudget', 'recordProcurement', 'admitOrganisation', 'requestSharing', 'readNotices', 'markNoticesRead', 'identify'],
  ...['fileProgramme', 'importPledges', 'pledgeDonation', 'proposeMatches', 'addBrand', 'declareCapacity', 'enrolAsVolunteer'],
];

const SAMPLES: Record<string, unknown> = { ID: randomUUID(), Boolean: true, Date: today(), DateTime: new Date().toISOString(), String: '-' };
/** The least that a type lets through. */
function sample(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) return Object.fromEntries(Object.values(inner.getFields()).map((field) => [field.name, sample(field.type)]));
  return SAMPLES[inner.name] ?? 1;
}

interface Asked {
  /** The input's field that names the record. */
  key: string;
  input: Record<string, unknown>;
}
const asked: Record<string, Asked> = {};
let people: { login: string; role: string; county: string }[] = [];

beforeAll(async () => {
  const records = await makeRecords();
  const versions = new Map<string, number>();
  for (const { room, table, id, acts } of Object.values(records)) {
    versions.set(id, (await sql(room, `select version from ${table} where id = $1`, [id]))[0].version);
    for (const [name, { input = {}, at = (of: string) => ({ id: of, version: versions.get(of) }) }] of Object.entries(acts)) {
      const named = at(id) as Record<string, unknown>;
      asked[name] = { key: Object.keys(named)[0] as string, input: { ...(typeof input === 'function' ? await input() : input), ...named } };
    }
  }
  const of = (name: string, key: string, id: string, input: object = {}) => {
    asked[name] = { key, input: { ...input, [key]: id } };
  };
  const contract = idFor('contract 530103');
  const terms = {
    title: '-',
    targets: '-',
    startsOn: today(),
    endsOn: addDays(today(), 30),
    cap: 3000,
    lines: [{ item: 'VISITING', unitPrice: 3000, quantity: 1 }],
  };
  const more = { staffing: '-', quality: '-', insurance: '-', breach: '-', leaving: '-', hasDataAnnex: true, budget: idFor('budget 530103') };
  of('draftContract', 'procurement', idFor('procurement 530103'), { ...terms, ...more });
  of('evaluatePerformance', 'contract', contract);
  of('settleMonth', 'contract', contract, { month: today().slice(0, 7) });
  of('drawSample', 'contract', contract, { count: 1 });
  of('enlistWorker', 'person', idFor('person service-worker@530103'), { licences: [], maxPerDay: 5 });
  of('requestCorrection', 'case', cases.yang, { citizen: demo.yang, type: 'HealthShare', field: 'isInsured', statement: '-' });
  of('breakGlass', 'citizen', demo.yang, { scope: 'health.care-need.read', reason: '-' });
  of('allocateDonation', 'donation', idFor('donation quilts'), { need: idFor('need study'), quantity: 1 });
  const volunteer = idFor('person volunteer@530103');
  of('recordVolunteerHours', 'person', volunteer, { item: 'TUTORING_MATHS', servedOn: today(), hours: 1 });
  of('issueVolunteerCertificate', 'person', volunteer, { fromOn: today(), toOn: today() });
  of('recordScreening', 'person', volunteer, { isClear: true });
  const heard = (room: string, table: string, column: string, id: string) =>
    until(`${room} has heard`, async () => (await sql(room, `select from ${table} where ${column} = $1`, [id])).length);
  for (const [room, name, type, field, answer, input] of [
    ['education', 'openAttendanceWatch', 'EducationShare', 'isEnrolled', 'correctEducationFact', { school: '-', until: addDays(today(), 30) }],
    ['health', 'signFamilyDoctor', 'HealthShare', 'isInsured', 'correctHealthFact', { team: '-' }],
    ['housing', 'allotFlat', 'HousingShare', 'tenure', 'correctHousingFact', { flat: '-', monthlyRent: 1 }],
    ['police', 'issueReceipt', 'PoliceShare', 'registrationStatus', 'correctPoliceFact', { receipt: '-', missingSince: today() }],
  ] as const) {
    const task = await giveTask(cases.yang, room, '任务', { citizens: [demo.yang] });
    of(name, 'task', task.id, { citizen: demo.yang, ...input });
    const correction = done(await act('yang@530103', 'RequestCorrection', { citizen: demo.yang, type, field, statement: '有误。' }));
    of(answer, 'correction', correction.id, { value: null, reason: '-' });
    await heard(room, 'assignment', 'task_id', task.id);
    await heard(room, 'disputed_fact', 'correction_id', correction.id);
  }
  const meal = await giveTask(cases.yang, 'provider');
  of('allocateGoods', 'task', meal.id, { item: 'RICE', quantity: 1, unit: '千克' });
  await heard('resource-pool', 'assignment', 'task_id', meal.id);
  people = (await sql(
    'civil-affairs',
    `select login, role, left(division_code, 6) as county from person where ended_on is null order by login`,
  )) as typeof people;
}, 60_000);

const rows = async (): Promise<object[]> => (await Promise.all(ROOMS.map(contents))).flatMap((text) => JSON.parse(text));
/** Once the clocks were looked at, which happens every minute, and events have been told and read. */
async function settled(): Promise<object[]> {
  const operation = { query: 'mutation { tick }', variables: {} };
  for (const room of ['civil-affairs', 'resource-pool'])
    await askRoom(room, '', operation.query, operation.variables, seal(keysIn(data), room, randomUUID(), 'hub', operation));
  for (let last: object[] = []; ; ) {
    const now = await rows();
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
    await new Promise((wait) => setTimeout(wait, 500));
  }
}

const inTens = <One>(many: readonly One[]) => Array.from({ length: Math.ceil(many.length / 10) }, (_, at) => many.slice(at * 10, at * 10 + 10));
/** Mutations of a room by tens, as one operation each; what must be answered alone. */
const packs = ROOMS.flatMap((room) => inTens(mutations.filter((one) => one.name !== 'identify' && one.room === room)));
packs.push(mutations.filter(({ name }) => name === 'identify'));

type Refusal = { code: string; message: string; field?: string };
/** What each of these mutations says to somebody. */
async function answersTo(login: string, pack: readonly Mutation[], inputOf: (name: string) => object): Promise<Map<string, Refusal | null>> {
  const declared = pack.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const body = pack.map(({ name, isLeaf }) => `${name}(input: $${name})${isLeaf ? '' : ' { __typename }'}`).join(' ');
  const variables = Object.fromEntries(
    pack.map(({ name, type }) => [
      name,
      NEW.includes(name) ? { ...(sample(type) as object), idempotencyKey: 'none' } : { ...inputOf(name), idempotencyKey: randomUUID() },
    ]),
  );
  const { errors = [] } = await ask(login, `mutation Twin(${declared}) { ${body} }`, variables);
  return new Map(
    pack.map(({ name }) => {
      const error = errors.find(({ path }) => path?.[0] === name) ?? errors.find(({ path }) => path == null);
      return [name, error ? { code: error.extensions.code, message: error.message, field: error.extensions.field } : null] as [string, Refusal | null];
    }),
  );
}

test('every act is asked for here', () => {
  expect(mutations.length).toBeGreaterThan(150);
  expect([...Object.keys(asked), ...NEW].sort()).toEqual(mutations.map(({ name }) => name).sort());
  for (const { name, roles } of mutations) expect([name, roles.length > 0]).toEqual([name, true]);
});

/** The same, with nobody's id where the record's would stand. */
const absent = (name: string) => {
  const { key, input } = asked[name] ?? {};
  return { ...input, ...(key && { [key]: randomUUID() }), ...(input?.['citizen'] != null && { citizen: randomUUID() }) };
};
const there = (name: string) => asked[name]?.input ?? {};

/** What somebody with the scope is told about a record that is not theirs. */
const refusalOf = (role: string, name: string): Partial<Refusal> => {
  if (NEW.includes(name)) return { code: 'BAD_USER_INPUT', field: 'idempotencyKey' };
  return role === 'service-worker' && name === 'enlistWorker' ? { code: 'FORBIDDEN' } : { code: 'NOT_FOUND' };
};

test('whose role has not the scope is forbidden every act; whose has it, is told nothing of what is not theirs; and nothing changes', async () => {
  const before = await settled();
  const wrong: unknown[] = [];
  const tally = { forbidden: 0, notTheirs: 0 };
  const one = async ({ login, role, county }: (typeof people)[number]) => {
    // Panlong's records for everybody of the other county; for Panlong's own people, records that are not there.
    const isForeign = county !== '530103';
    for (const pack of packs) {
      const answers = await answersTo(login, pack, isForeign ? there : absent);
      const inside = pack.filter(({ roles }) => roles.includes(role));
      const again = isForeign && inside.length ? await answersTo(login, pack, absent) : answers;
      for (const { name, roles } of pack) {
        const isInside = roles.includes(role);
        const { code, field } = isInside ? refusalOf(role, name) : { code: 'FORBIDDEN' };
        const answer = answers.get(name);
        if (answer?.code !== code || (field && answer?.field !== field)) wrong.push([login, name, answer]);
        // What is not theirs and what is not there read alike.
        if (isInside && JSON.stringify(again.get(name)) !== JSON.stringify(answer)) wrong.push([login, name, answer, again.get(name)]);
        tally[isInside ? 'notTheirs' : 'forbidden'] += 1;
      }
    }
  };
  const left = [...people];
  const four = Array.from({ length: 4 }, async () => {
    for (let next = left.pop(); next; next = left.pop()) await one(next);
  });
  await Promise.all(four);

  expect(wrong).toEqual([]);
  expect(await rows()).toEqual(before);
  expect(tally.forbidden + tally.notTheirs).toBe(people.length * mutations.length);
  expect(tally.notTheirs).toBeGreaterThan(1500);
}, 90_000);

/** Whose role has the scope, in the same county; but the record is another unit's, or a colleague's. */
const NEIGHBOURS: Record<string, string[]> = {
  'volunteer-team': [
    ...['sendDonation', 'withdrawPledge', 'receiveDonation', 'issueDonationReceipt', 'waiveReceipt', 'stockDonation', 'returnDonation', 'discardStock'],
    ...[
      'proposeChangeOfUse',
      'consentToChangeOfUse',
      'refuseChangeOfUse',
      'allocateDonation',
      'assignCarrier',
      'releaseAllocation',
      'returnAid',
      'feedBackAid',
    ],
    ...['acceptMatch', 'declineMatch', 'publishProgrammeReport', 'closeProgramme', 'describeOrganisation'],
  ],
  'volunteer-2': ['declineErrand', 'deliverAid'],
  'service-worker-2': ['signInVisit', 'signOutVisit', 'signIn', 'signOut'],
  'social-worker': [
    ...['acceptOrder', 'declineOrder', 'scheduleVisit', 'signInVisit', 'signOutVisit', 'raiseException', 'enlistWorker'],
    ...['countersignContract', 'acceptPerformance', 'objectToPerformance', 'confirmSettlement', 'objectToSettlement'],
  ],
  police: [
    ...['acceptReferral', 'declineReferral', 'rerouteReferral', 'claimResponsibility', 'takeSeat', 'signMinutes', 'objectToMinutes', 'giveOpinion'],
    ...[
      'askToComplete',
      'completeRequest',
      'extendAnswer',
      'refuseRequest',
      'grantRequest',
      'confirmDelivery',
      'suspendGrant',
      'resumeGrant',
      'endGrant',
      'answerCorrection',
    ],
  ],
};

test('a neighbour of the same role is told nothing either', async () => {
  const before = await settled();
  const wrong: unknown[] = [];
  let tried = 0;
  for (const [login, names] of Object.entries(NEIGHBOURS))
    for (const room of ROOMS)
      for (const pack of inTens(mutations.filter((one) => one.room === room && names.includes(one.name))))
        for (const [name, answer] of await answersTo(`${login}@530103`, pack, there)) {
          tried += 1;
          if (answer?.code !== 'NOT_FOUND') wrong.push([login, name, answer]);
        }

  expect(wrong).toEqual([]);
  expect(tried).toBe(Object.values(NEIGHBOURS).flat().length);
  expect(await rows()).toEqual(before);
});

test('nobody marks a colleague’s notice as read, and what is the hub’s own is no act of anybody', async () => {
  const [{ id }] = await sql(
    'civil-affairs',
    `select n.id from notice n join person p on p.id = n.person_id where p.login = 'coordinator@530103' and n.read_at is null limit 1`,
  );
  const { data } = await act('reviewer@530103', 'ReadNotices', { ids: [id] });
  expect(data).toEqual({ readNotices: 0 });
  expect(await sql('civil-affairs', 'select read_at from notice where id = $1', [id])).toEqual([{ read_at: null }]);

  const hidden = all.filter(isHidden).map(({ name }) => name);
  expect(hidden.sort()).toEqual(['deliverEvents', 'recordPack', 'tick', 'witnessHead']);
  for (const name of hidden) expect(codeOf(await ask('coordinator@530103', `mutation { ${name} }`))).toBe('GRAPHQL_VALIDATION_FAILED');
});

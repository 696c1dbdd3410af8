import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { operations } from '#gateway/routing/operations.ts';
import { numbers } from '#schema/demo-people.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, cases, demo, done, freshCase, today, until } from './acting.ts';
import { ask, openHub, sql } from './hub.ts';

openHub();

const READERS = ['charity@530103', 'enterprise@530103', 'volunteer@530103', 'volunteer-team@530103', 'charity@530626', 'volunteer@530626'];
// Names of nobody, so that wherever one of them stands, it came from the family's own records.
const FAMILY = { fullName: '欧阳绛雪', address: '镜花巷77号', phone: '13099887766' };
let secrets: string[] = [];
let ids: string[] = [];
let schema: GraphQLSchema;

beforeAll(async () => {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8'),
    buildService: () => ({ process: async () => ({}) }) as never,
  });
  schema = (await gateway.load()).schema;
  await gateway.stop();
  // A family with a published need, a gift on its way, a task for the charity, an order, and everything that must not be seen.
  const file = await freshCase('IN_SERVICE', FAMILY.fullName);
  await sql('civil-affairs', 'update household set address = $2 where id = (select household_id from casefile where id = $1)', [file.id, FAMILY.address]);
  await sql('civil-affairs', 'update citizen set phone = $2 where id = $1', [file.citizen, FAMILY.phone]);
  const need = done(await act('community-worker@530103', 'DraftNeed', { case: file.id, item: 'QUILT', quantity: 2, beneficiary: 'ADULT' }));
  done(await act('street@530103', 'ConsentToNeed', { id: need.id, version: need.version, form: 'PAPER' }));
  await until('the card is there', async () => (await sql('resource-pool', 'select from need where id = $1', [need.id])).length);
  let gift = done(await act('enterprise@530103', 'PledgeDonation', { item: 'QUILT', quantity: 5, value: 50_000, holder: officeNamed('530103', '慈善会').id }));
  gift = done(await act('charity@530103', 'ReceiveDonation', { id: gift.id, version: gift.version, quantity: 5, isSafe: true }));
  gift = done(await act('charity@530103', 'WaiveReceipt', { id: gift.id, version: gift.version }));
  gift = done(await act('charity@530103', 'StockDonation', { id: gift.id, version: gift.version }));
  const set = done(await act('charity@530103', 'AllocateDonation', { donation: gift.id, need: need.id, quantity: 1 }));
  const { me } = (await ask('volunteer@530103', 'Me')).data;
  done(await act('charity@530103', 'AssignCarrier', { id: set.id, version: set.version, person: me.id }));
  const proposal = done(await act('coordinator@530103', 'ProposeMatches', {}));
  done(await act('community-worker@530103', 'PlaceOrder', { case: file.id, citizen: file.citizen, item: 'CLEANING', quantity: 1, wantedOn: today() }));
  const words = async (room: string, text: string) => (await sql(room, text)).flatMap((row) => Object.values(row) as (string | null)[]);
  secrets = [
    ...Object.values(FAMILY),
    ...Object.values(numbers),
    ...(await words('civil-affairs', 'select full_name, phone from citizen')),
    ...(await words('civil-affairs', 'select address from household')),
    ...(await words('civil-affairs', 'select account from assistance')),
    ...(await words('health', 'select diagnosis from health_record')),
    ...(await words('civil-affairs', 'select number from casefile')),
    ...(await words('civil-affairs', 'select id::text from citizen')),
    file.id,
    cases.yang,
    cases.siblings,
  ].filter((text): text is string => text != null && [...text].length >= 2);
  ids = [need.id, gift.id, set.id, proposal.id, file.id, file.citizen, cases.yang, demo.yang, demo.daughter, me.id];
}, 60_000);

/** What a caller sent in comes back in errors, and is nothing they were told. */
const leaks = (answer: unknown, sent: unknown) => {
  const [text, own] = [JSON.stringify(answer), JSON.stringify(sent)];
  return secrets.filter((secret) => text.includes(secret) && !own.includes(secret));
};

test.each(READERS)('no published query tells %s a name, a number, an address, an illness or a case', async (login) => {
  let answered = 0;
  for (const { name, query } of operations.filter((one) => /^query /m.test(one.query)))
    for (const id of ids) {
      const variables = {
        id,
        number: '530103-2026-0001',
        subject: id,
        scope: 'civil-affairs.name.read',
        order: id,
        contract: id,
        code: 'X',
        division: '530103',
        month: today().slice(0, 7),
        on: today(),
        key: 'x',
        county: '530103',
        case: id,
      };
      const answer = await ask(login, query, variables);
      expect({ name, leaks: leaks(answer, variables) }).toEqual({ name, leaks: [] });
      if (!answer.errors) answered += 1;
      if (!query.includes('$')) break;
    }
  expect(answered).toBeGreaterThan(10);
});

type Argument = [name: string, value: unknown];
/** A random query over the whole graph, three levels deep; arguments are taken from what exists. */
function queryFrom(pick: (most: number) => number): string {
  const argument = ({ name, type }: { name: string; type: unknown }): Argument | null => {
    const named = getNamedType(type as never) as unknown as GraphQLNamedType;
    if (name === 'first') return [name, 50];
    if (name === 'number') return [name, '"530103-2026-0001"'];
    if (name === 'month') return [name, `"${today().slice(0, 7)}"`];
    if (name === 'division' || name === 'code') return [name, '"530103"'];
    if (isEnumType(named)) return isNonNullType(type) ? [name, named.getValues()[0]?.name] : null;
    if (isInputObjectType(named)) return isNonNullType(type) ? [name, '{}'] : null;
    if (!isNonNullType(type)) return null;
    if (named.name === 'ID' || named.name === 'String') return [name, `"${ids[pick(ids.length)]}"`];
    if (named.name === 'Date') return [name, `"${today()}"`];
    return [name, named.name === 'Boolean' ? true : 1];
  };
  const field = (one: GraphQLField<unknown, unknown>, depth: number): string | null => {
    const type = getNamedType(one.type);
    const args = one.args.map(argument).filter((arg): arg is Argument => arg != null);
    const text = `${one.name}${args.length ? `(${args.map(([name, value]) => `${name}: ${value}`).join(', ')})` : ''}`;
    if (isLeafType(type)) return text;
    if (!isObjectType(type) || depth === 0) return null;
    const inner = set(type, depth - 1, isListType(one.type) ? 6 : 8);
    return inner && `${text} ${inner}`;
  };
  const set = (type: GraphQLObjectType, depth: number, most: number): string | null => {
    const all = Object.values(type.getFields());
    const start = pick(all.length);
    const chosen = [...all.slice(start), ...all.slice(0, start)].slice(0, most);
    const texts = chosen.map((one) => field(one, depth)).filter((text) => text != null);
    return texts.length ? `{ ${texts.join(' ')} }` : null;
  };
  const root = schema.getQueryType() as GraphQLObjectType;
  const fields = Object.values(root.getFields()).filter(({ name }) => !['sharingCatalogue', 'division'].includes(name));
  const text = field(fields[pick(fields.length)] as GraphQLField<unknown, unknown>, 5);
  return text ? `{ ${text} }` : '{ me { id } }';
}

test('no query that anyone can think of tells them either', async () => {
  let open = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...READERS), fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), async (login, dice) => {
      let at = 0;
      const query = queryFrom((most) => (dice[at++ % dice.length] as number) % most);
      const answer = await ask(login, query);
      expect({ query, leaks: leaks(answer, query) }).toEqual({ query, leaks: [] });
      if (answer.data && Object.values(answer.data).some((value) => value != null)) open += 1;
    }),
    { numRuns: 400, seed: 21 },
  );
  // A reader who is told nothing at all proves nothing.
  expect(open).toBeGreaterThan(60);
}, 120_000);

test('what is refused to them tells nothing either', async () => {
  for (const { name, query } of operations.filter((one) => /^mutation /m.test(one.query)).filter(({ name }) => !/^(Enrol|Describe|Declare|File)/.test(name))) {
    for (const id of [cases.yang, demo.daughter, ids[0]]) {
      const input = { idempotencyKey: randomUUID(), id, case: id, task: id, version: 1 };
      const answer = await ask('charity@530626', query, { input });
      expect({ name, leaks: leaks(answer, input) }).toEqual({ name, leaks: [] });
    }
  }
}, 120_000);

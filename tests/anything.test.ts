import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { addDays } from '#kernel/calendar.ts';
import { idFor } from '#schema/identifiers.ts';
import { cases, cast, today } from './acting.ts';
import { ask, openHub, sql } from './hub.ts';

openHub();

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema/supergraph.graphql'), 'utf8'), { assumeValidSDL: true });
const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  ({ name, args }) => args[0]?.name === 'input' && !/^(tick|deliverEvents|witnessHead|identify)$/.test(name),
);
const PEOPLE = [
  'charity',
  'enterprise',
  'coordinator',
  'clerk',
  'reviewer',
  'provider',
  'service-worker',
  'street',
  'community-worker',
  'volunteer',
  'volunteer-team',
  'child-officer',
  'civil-affairs',
  'housing',
].map((login) => `${login}@530103`);
const IDS = [
  ...[cases.yang, cast.yang, idFor('contract 530103'), idFor('budget 530103'), idFor('procurement 530103')],
  ...['quilts', 'rice'].map((name) => idFor(`donation ${name}`)),
  ...[idFor('need quilt'), idFor('aid rice'), idFor('person volunteer@530103')],
];

const scalars: Record<string, fc.Arbitrary<unknown>> = {
  ID: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...IDS) }, { weight: 1, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.string() }),
  Int: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer()),
  Float: fc.oneof(fc.constantFrom(1, 0.5, 20), fc.double({ noNaN: true })),
  Fen: fc.oneof(fc.constantFrom(1, 4000), fc.maxSafeInteger()),
  Boolean: fc.boolean(),
  Date: fc.constantFrom(today(), addDays(today(), 30), '1900-01-01', '9999-12-31', '2026-02-30'),
  DateTime: fc.constantFrom(new Date(Date.now() + 60_000).toISOString(), '1900-01-01T00:00:00Z', '9999-12-31T23:59:59Z'),
  String: fc.oneof(
    fc.constantFrom('QUILT', 'RICE', 'CLEANING', '530103', '530103001001', today().slice(0, 7), 'x'.repeat(5000)),
    fc.string({ unit: 'binary' }),
  ),
};

/** Anything that the type allows, and for scalars often more than that. */
function anything(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anything(type.ofType as GraphQLInputType);
  if (isListType(type)) return fc.array(anything(type.ofType as GraphQLInputType), { maxLength: 3 });
  const named = getNamedType(type) as unknown as GraphQLNamedType;
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return anyInput(named);
  return scalars[named.name] ?? fc.constant(null);
}
const anyInput = (type: GraphQLInputObjectType) =>
  fc.record(
    Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        isNonNullType(field.type) ? anything(field.type) : fc.option(anything(field.type), { nil: null }),
      ]),
    ),
  );

const anyAct = fc.constantFrom(...acts).chain((field) =>
  fc.record({
    name: fc.constant(field.name),
    type: fc.constant(String(field.args[0]?.type)),
    hasFields: fc.constant(!/^(Int|Boolean)/.test(String(field.type))),
    input: anyInput(getNamedType(field.args[0]?.type as never) as unknown as GraphQLInputObjectType),
    login: fc.constantFrom(...PEOPLE),
  }),
);

test('whatever is sent to whatever act, the answer is typed: nothing breaks, and the books balance', async () => {
  const codes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(anyAct, async ({ name, type, hasFields, input, login }) => {
      const { errors } = await ask(login, `mutation Anything($input: ${type}) { ${name}(input: $input)${hasFields ? ' { __typename }' : ''} }`, {
        input: { ...input, idempotencyKey: randomUUID() },
      });
      const code = errors?.[0]?.extensions.code ?? 'ok';
      codes.set(code, (codes.get(code) ?? 0) + 1);
      expect(['ok', 'BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED']).toContain(code);
    }),
    { numRuns: 1500, seed: 17 },
  );
  for (const code of ['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'ok']) expect(codes.get(code) ?? 0).toBeGreaterThan(0);
  expect(await sql('resource-pool', 'select * from ledger_fault')).toEqual([]);
}, 120_000);

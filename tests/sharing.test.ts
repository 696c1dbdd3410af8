import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { compileSharing } from '#kernel/sharing/sharing.ts';

const compile = (sdl: string) =>
  compileSharing(
    'health',
    buildSubgraphSchema([
      {
        typeDefs: parse(`
    directive @sharing(class: String!, scope: String, sensitivity: String) on OBJECT | FIELD_DEFINITION
    type Withheld @sharing(class: "UNCONDITIONAL") { scope: String! }
    ${sdl}`),
      },
    ]),
  );
const share = (fields: string) => `
  type Query { none: Int @sharing(class: "UNCONDITIONAL", scope: "hub.self.read") }
  type HealthShare @sharing(class: "UNCONDITIONAL") { asOf: String withheld: [Withheld!]! ${fields} }`;

test.each([
  ['a field without a rule', share('illness: String'), 'HealthShare.illness is in a share and needs a scope'],
  ['a field that is conditional on nothing', share('illness: String @sharing(class: "CONDITIONAL")'), 'HealthShare.illness is in a share and needs a scope'],
  [
    'a scope that nobody knows',
    share('illness: String @sharing(class: "CONDITIONAL", scope: "health.hunch.read")'),
    'names the unknown scope health.hunch.read',
  ],
  [
    'a class that is not the scope’s',
    share('illness: String @sharing(class: "UNCONDITIONAL", scope: "health.diagnosis.read")'),
    'says UNCONDITIONAL, but health.diagnosis.read is NOT_SHARED',
  ],
  [
    'a sensitivity that is not the scope’s',
    share('illness: String @sharing(class: "NOT_SHARED", scope: "health.diagnosis.read", sensitivity: "PERSONAL")'),
    'says PERSONAL, but health.diagnosis.read is SEALED',
  ],
  ['another department’s scope', share('home: String @sharing(class: "CONDITIONAL", scope: "housing.tenure.read")'), 'names another department'],
  [
    'a type without a rule',
    'type Query { bare: Bare @sharing(class: "UNCONDITIONAL", scope: "hub.self.read") } type Bare { field: Int }',
    'Bare.field has no @sharing',
  ],
  ['a root field without a scope', 'type Query { open: Int @sharing(class: "UNCONDITIONAL") }', 'Query.open is a root field and needs a scope'],
  [
    'a value stricter than its type',
    'type Query { note: Note @sharing(class: "UNCONDITIONAL", scope: "hub.self.read") } type Note @sharing(class: "UNCONDITIONAL") { text: String @sharing(class: "NOT_SHARED", scope: "health.diagnosis.read") }',
    'Note.text is stricter than its type',
  ],
])('%s keeps the room shut', (_what, sdl, fault) => {
  expect(() => compile(sdl)).toThrow(fault);
});

test('the scope of what a field leads to is asked for besides its own', () => {
  const { shares } = compile(
    share('visits: [Visit!] @sharing(class: "CONDITIONAL", scope: "health.family-doctor.read")') +
      ' type Visit @sharing(class: "NOT_SHARED", scope: "health.diagnosis.read") { on: String }',
  );

  expect(
    shares
      .get('HealthShare')
      ?.fields.get('visits')
      ?.map(({ name }) => name),
  ).toEqual(['health.family-doctor.read', 'health.diagnosis.read']);
});

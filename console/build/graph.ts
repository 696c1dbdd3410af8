import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import type { Plugin } from 'vite';
import type { Facts, Field } from '../kit/form.ts';
import { root } from './digest.ts';
import { label, split } from './words.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const options = (type: GraphQLEnumType) =>
  Object.fromEntries(type.getValues().map(({ name, description }) => [name, label(name, description)]));

function fieldOf({ name, type, description, defaultValue }: GraphQLInputField, above: string[]): Field {
  const named = getNamedType(type as GraphQLInputType);
  const isDeep = isInputObjectType(named) && !above.includes(named.name);
  return {
    name,
    label: label(name, description),
    help: split(description ?? '')[1],
    kind: isInputObjectType(named) ? 'object' : isEnumType(named) ? 'enum' : named.name,
    isRequired: isNonNullType(type) && defaultValue === undefined,
    isList: isListType(getNullableType(type)),
    ...(isEnumType(named) && { options: options(named) }),
    ...(isDeep && { fields: fieldsOf(named, [...above, named.name]) }),
  };
}

const fieldsOf = (type: GraphQLInputObjectType, above: string[] = []): Field[] =>
  Object.values(type.getFields())
    .filter(({ name }) => name !== 'idempotencyKey')
    .map((field) => fieldOf(field, above));

/** The fields of a type with their labels; of what lies in it, too. */
const factsOf = (type: GraphQLObjectType, depth = 2): Facts =>
  Object.fromEntries(
    Object.values(type.getFields()).map(({ name, description, type }) => {
      const named = getNamedType(type);
      const deep = isObjectType(named) && depth > 0 ? { facts: factsOf(named, depth - 1) } : {};
      const words = isEnumType(named) ? { options: options(named) } : {};
      return [name, { label: label(name, description), kind: named.name, ...words, ...deep }];
    }),
  );

interface Shared {
  type: string;
  field: string;
  scope: string | null;
  title: string;
}

/** Makes the graph importable: `operation:SharedCase` is its published id, and an act's form; `enum:CaseStage` the words of an enum, `type:HealthShare` those of a type's fields. */
export function graph(): Plugin {
  const schema = buildSchema(read('schema/supergraph.graphql'), { assumeValid: true });

  const catalogue = JSON.parse(read('schema/catalogue.json')) as Shared[];
  const scopes = new Map(
    catalogue.filter(({ type }) => type === 'Mutation').map(({ field, scope }) => [field, scope]),
  );
  const titles = Object.fromEntries(catalogue.flatMap(({ scope, title }) => (scope ? [[scope, title]] : [])));

  function operation(name: string) {
    const text = read(`schema/operations/${name}.graphql`);
    const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const [definition] = parse(text).definitions;
    if (definition?.kind !== 'OperationDefinition') throw new Error(`${name} has no operation.`);
    if (definition.operation !== 'mutation') return { id, name };
    const [selection] = definition.selectionSet.selections;
    const root = selection?.kind === 'Field' ? selection.name.value : '';
    const field = schema.getMutationType()?.getFields()[root];
    const input = field?.args[0] && getNamedType(field.args[0].type);
    return {
      id,
      name,
      act: root,
      scope: scopes.get(root) ?? null,
      label: [split(field?.description ?? '')[0] || name, label(root, '')[1]],
      help: split(field?.description ?? '')[1],
      fields: isInputObjectType(input) ? fieldsOf(input) : [],
    };
  }

  const acts = () =>
    readdirSync(join(root, 'schema/operations'))
      .map((file) => operation(file.replace('.graphql', '')))
      .filter((one): one is ReturnType<typeof operation> & { fields: Field[] } => 'act' in one);

  return {
    name: 'graph',
    resolveId: (id) => (/^(operation|enum|type|scope|act):\w+$/.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, kind, name = ''] = /^\0(operation|enum|type):(\w+)$/.exec(id) ?? [];
      if (id === '\0act:list')
        return `export default ${JSON.stringify(acts().map(({ fields: _, help: __, id: ___, ...rest }) => rest))};`;
      if (id === '\0act:loaders')
        return `export default { ${acts().map(({ name }) => `${name}: () => import('operation:${name}')`)} };`;
      if (id === '\0scope:titles') return `export default ${JSON.stringify(titles)};`;
      if (kind === 'operation') return `export default ${JSON.stringify(operation(name))};`;
      const type = kind && schema.getType(name);
      if (kind === 'type' && isObjectType(type)) return `export default ${JSON.stringify(factsOf(type))};`;
      if (!type || !isEnumType(type)) return undefined;
      return `export default ${JSON.stringify(options(type))};`;
    },
  };
}

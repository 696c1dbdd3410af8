import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import { catalogueOf } from './catalogue.ts';
import { compose } from './compose.ts';
import { contract, departments } from './contract.ts';

const capital = (name: string) => name[0]?.toUpperCase() + name.slice(1);

/** Types for a room's resolvers, from its SDL. */
async function typesOf(department: string) {
  const document = contract(department);
  const schema = buildSubgraphSchema([{ typeDefs: document }]);
  const text = await codegen({
    filename: 'schema.types.ts',
    schema: parse(printSchema(schema)),
    plugins: [
      {
        typescript: {
          enumsAsTypes: true,
          useTypeImports: true,
          immutableTypes: true,
          onlyEnums: false,
          scalars: { Date: 'string', DateTime: 'string', Fen: 'number', ID: 'string' },
        },
      },
    ],
    pluginMap: { typescript },
    documents: [],
    config: {},
  });
  return `// Generated from the SDL by npm run generate.\n${text}\n${inputsOf(schema)}\n${typeMapOf(schema)}`;
}

/** What each act is given, by its name. */
function inputsOf(schema: GraphQLSchema) {
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {});
  const lines = acts.flatMap(({ name, args: [input] }) =>
    input?.name === 'input' ? [`  ${name}: ${getNamedType(input.type).name};`] : [],
  );
  return `/** What each act is given. */\nexport type Inputs = {\n${lines.join('\n')}\n};\n`;
}

/** The types by name, and what their fields are given. */
function typeMapOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
  );
  const args = types.flatMap((type) => {
    const fields = Object.values(type.getFields()).filter(
      ({ name, args }) => args.length && !name.startsWith('_'),
    );
    const lines = fields.map(({ name }) => `${name}: ${type.name}${capital(name)}Args`);
    return lines.length ? [`  ${type.name}: { ${lines.join('; ')} };`] : [];
  });
  const names = types.map(({ name }) => `  ${name}: ${name};`);
  return `/** The types by name. */\nexport type Types = {\n${names.join('\n')}\n};\n\n/** What their fields are given. */\nexport type Args = {\n${args.join('\n')}\n};\n`;
}

const scalars = { Date: 'string', DateTime: 'string', Fen: 'number', ID: 'string' };

/** What the console sends and is answered: a module for each published operation, and one for each enum. */
async function consoleTypes() {
  const folder = join(import.meta.dirname, 'operations');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''))
    .sort();
  const schema = buildSchema(compose(), { assumeValid: true });
  const text = await codegen({
    filename: 'operations.types.d.ts',
    schema: parse(printSchema(schema)),
    plugins: [
      {
        typescriptOperations: {
          enumType: 'string-literal',
          scalars,
          skipTypename: true,
          onlyOperationTypes: true,
        },
      },
    ],
    pluginMap: { typescriptOperations },
    documents: names.map((name) => ({
      document: parse(readFileSync(join(folder, `${name}.graphql`), 'utf8')),
    })),
    config: {},
  });
  const kinds = names.map((name) =>
    /^mutation /m.test(readFileSync(join(folder, `${name}.graphql`), 'utf8')) ? 'Mutation' : 'Query',
  );
  const operations = names.map(
    (name, at) =>
      `declare module 'operation:${name}' {\n  const it: import('./kit/ask.ts').${kinds[at] === 'Mutation' ? 'Act' : 'Operation'}<import('./operations.types.d.ts').${name}${kinds[at]}, import('./operations.types.d.ts').${name}${kinds[at]}Variables>;\n  export default it;\n}`,
  );
  return { types: text, modules: operations.join('\n') };
}

/** Every generated file, from the root of the repository, with its text. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('schema/supergraph.graphql', compose());
  files.set('schema/catalogue.json', `${JSON.stringify(catalogueOf(), null, 2)}\n`);
  for (const department of departments)
    files.set(`subgraphs/${department}/schema.types.ts`, await typesOf(department));
  const { types, modules } = await consoleTypes();
  files.set(
    'console/operations.types.d.ts',
    `// Generated from the published operations by npm run generate.\n${types}`,
  );
  files.set(
    'console/modules.d.ts',
    `// Generated from the published operations by npm run generate.\n${modules}\ndeclare module 'enum:*' {\n  const words: Readonly<Record<string, import('./build/words.ts').Word>>;\n  export default words;\n}\ndeclare module 'scope:titles' {\n  const titles: Readonly<Record<string, string>>;\n  export default titles;\n}\ndeclare module 'act:list' {\n  const acts: readonly { name: string; act: string; scope: string | null; label: import('./build/words.ts').Word }[];\n  export default acts;\n}\ndeclare module 'act:loaders' {\n  const loaders: Readonly<Record<string, () => Promise<{ default: import('./kit/ask.ts').Act }>>>;\n  export default loaders;\n}\ndeclare module 'type:*' {\n  const facts: import('./kit/form.ts').Facts;\n  export default facts;\n}\n`,
  );
  return files;
}

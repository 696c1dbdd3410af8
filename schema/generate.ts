import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import {
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

/** Every generated file, from the root of the repository, with its text. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('schema/supergraph.graphql', compose());
  files.set('schema/catalogue.json', `${JSON.stringify(catalogueOf(), null, 2)}\n`);
  for (const department of departments)
    files.set(`subgraphs/${department}/schema.types.ts`, await typesOf(department));
  return files;
}

import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { type GraphQLSchema, getNamedType, parse, printSchema } from 'graphql';
import { catalogueOf } from './catalogue.ts';
import { compose } from './compose.ts';
import { contract, departments } from './contract.ts';

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
          skipTypename: true,
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
  return `// Generated from the SDL by npm run generate.\n${text}\n${inputsOf(schema)}`;
}

/** What each act is given, by its name. */
function inputsOf(schema: GraphQLSchema) {
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {});
  const lines = acts.flatMap(({ name, args: [input] }) =>
    input?.name === 'input' ? [`  ${name}: ${getNamedType(input.type).name};`] : [],
  );
  return `/** What each act is given. */\nexport type Inputs = {\n${lines.join('\n')}\n};\n`;
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

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { printSchema } from 'graphql';
import { catalogueOf } from './catalogue.ts';
import { compose } from './compose.ts';
import { contract, departments } from './contract.ts';

const root = join(import.meta.dirname, '..');

/** Types for a room's resolvers, from its SDL. */
async function typesOf(department: string) {
  const document = contract(department);
  const schema = buildSubgraphSchema([{ typeDefs: document }]);
  const { parse } = await import('graphql');
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
  return `// Generated from schema.graphql by npm run generate.\n${text}`;
}

/** Every generated file with its text. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('schema/supergraph.graphql', compose());
  files.set('schema/catalogue.json', `${JSON.stringify(catalogueOf(), null, 2)}\n`);
  for (const department of departments)
    files.set(`subgraphs/${department}/schema.types.ts`, await typesOf(department));
  return files;
}

if (import.meta.main) {
  const isCheck = process.argv.includes('--check');
  const stale = [];
  for (const [file, text] of await generate()) {
    const path = join(root, file);
    let before = '';
    try {
      before = readFileSync(path, 'utf8');
    } catch {}
    if (before === text) continue;
    if (isCheck) stale.push(file);
    else {
      writeFileSync(path, text);
      console.log(`wrote ${file}`);
    }
  }
  if (stale.length) {
    console.error(`Stale: ${stale.join(', ')}. Run npm run generate and commit what it writes.`);
    process.exitCode = 1;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';

const root = join(import.meta.dirname, '..');
const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** Every department, found by looking. */
export const departments = readdirSync(join(root, 'subgraphs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The SDL files of a folder, one for each aggregate. */
const sdlIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));

/** The SDL of one department: the treaty's shared words, then its own, then its offices'. */
export function contract(department: string): DocumentNode {
  const home = join('subgraphs', department);
  const offices = readdirSync(join(root, home), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const own = [home, ...offices.map(({ name }) => join(home, name))].flatMap((folder) => sdlIn(folder));
  const files = ['schema/common.graphql', 'schema/events.graphql', 'schema/sharing.graphql', ...own];
  const seen = new Set<string>();
  // Offices each write `type Query`; after the first it is an extension.
  const definitions = files
    .flatMap((file) => parse(text(file)).definitions)
    .map((node): DefinitionNode => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
      if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        return node;
      }
      const { description: _, ...rest } = node;
      return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION };
    });
  return { kind: Kind.DOCUMENT, definitions };
}

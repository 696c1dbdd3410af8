import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { SetupError } from '#kernel/basics/refusals.ts';
import { settings } from '#kernel/basics/settings.ts';
import { contract, departments } from '#schema/contract.ts';

const MEND = 'Run npm run generate.';

/** The committed supergraph, or the one that `SUPERGRAPH` names. */
export const readSupergraph = () =>
  readFileSync(settings.SUPERGRAPH ?? join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');

const argument = ({ arguments: args = [] }: ConstDirectiveNode, wanted: string) => {
  const value = args.find(({ name }) => name.value === wanted)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
};
const named = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
  directives.filter((directive) => directive.name.value === name);

/** Refuses a supergraph that asks a department for what it does not have: it was composed from other rooms. */
export function checkSupergraph(document: DocumentNode) {
  const rooms = new Map<string, string>();
  for (const node of document.definitions)
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph')
      for (const value of node.values ?? [])
        rooms.set(
          value.name.value,
          argument(named(value.directives, 'join__graph')[0] as ConstDirectiveNode, 'name') ?? '',
        );
  for (const room of rooms.values())
    if (!departments.includes(room))
      throw new SetupError(`The committed supergraph names a department ${room} that is not here. ${MEND}`);

  const held = new Map([...rooms].map(([graph, room]) => [graph, fieldsOf(contract(room))]));
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const graphs = named(node.directives, 'join__type').map((directive) => argument(directive, 'graph'));
    for (const field of node.fields ?? []) {
      const own = named(field.directives, 'join__field').map((directive) => argument(directive, 'graph'));
      for (const graph of own.some(Boolean) ? own : graphs)
        if (graph && !held.get(graph)?.has(`${node.name.value}.${field.name.value}`))
          throw new SetupError(
            `The committed supergraph asks ${rooms.get(graph)} for ${node.name.value}.${field.name.value}, which it does not have. ${MEND}`,
          );
    }
  }
}

const fieldsOf = (document: DocumentNode) =>
  new Set(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (node.fields ?? []).map((field) => `${node.name.value}.${field.name.value}`)
        : [],
    ),
  );

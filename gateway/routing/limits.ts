import {
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { Code } from '#kernel/basics/refusals.ts';

/** The bounds of one operation, counted before it is validated and planned; milliseconds are those it is reckoned to take. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 2000,
  selections: 500,
  depth: 16,
  aliases: 50,
  rootFields: 10,
  fetches: 60,
  milliseconds: 600,
};

/** Apollo Server writes its own code over that of a validation rule; the door reads this one first. */
const typed = (code: Code) => ({ typed: code });

/** The names by which rooms hand values to each other: every field in a `@key` or `@requires` of the supergraph. */
export function reservedNames(supergraph: DocumentNode): Set<string> {
  const names = new Set(['__typename']);
  const add = (set: SelectionSetNode) => {
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) continue;
      names.add(node.name.value);
      if (node.selectionSet) add(node.selectionSet);
    }
  };
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const directives = [
      ...(definition.directives ?? []),
      ...(definition.fields ?? []).flatMap((field) => field.directives ?? []),
    ];
    for (const { arguments: args = [] } of directives)
      for (const { name, value } of args)
        if (['key', 'requires', 'provides'].includes(name.value) && value.kind === Kind.STRING) {
          const [operation] = parse(`{${value.value}}`).definitions;
          if (operation && 'selectionSet' in operation) add(operation.selectionSet);
        }
  }
  return names;
}

/** Refuses an alias that takes a reserved name: the gateway would hand the client's value to a room in its place. */
export const reservesAliases =
  (names: ReadonlySet<string>): ValidationRule =>
  (context) => ({
    Field(node) {
      const alias = node.alias?.value;
      if (alias && names.has(alias) && alias !== node.name.value)
        context.reportError(
          new GraphQLError(`The alias ${alias} is reserved; choose another.`, {
            nodes: [node],
            extensions: { ...typed('BAD_USER_INPUT'), field: alias },
          }),
        );
    },
  });

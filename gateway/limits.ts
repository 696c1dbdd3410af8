import {
  type DocumentNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { Code } from '#kernel/refusals.ts';

/** The bounds of one operation, counted before it is planned. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 4000,
  selections: 1000,
  depth: 16,
  aliases: 50,
  rootFields: 10,
};

/** Apollo Server writes its own code over that of a validation rule; the door reads this one first. */
const typed = (code: Code) => ({ typed: code });

const tooComplex = (what: string, most: number) =>
  new GraphQLError(`The operation has too many ${what}; at most ${most}.`, {
    extensions: typed('OPERATION_TOO_COMPLEX'),
  });

interface Size {
  selections: number;
  depth: number;
  aliases: number;
}

/**
 * Counts what an operation comes to after its fragments are expanded, without expanding them: linear in the document.
 * Built-in limits count before expansion, and a 0.9 KB operation can hold the planner for minutes inside them.
 */
export const isWithinBudget: ValidationRule = (context) => ({
  Document(document) {
    const fragments = new Map<string, SelectionSetNode>();
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
    const sizes = new Map<string, Size>();

    const sizeOf = (set: SelectionSetNode | undefined): Size => {
      const size = { selections: 0, depth: 0, aliases: 0 };
      for (const node of set?.selections ?? []) {
        const inner =
          node.kind === Kind.FRAGMENT_SPREAD ? sizeOfFragment(node.name.value) : sizeOf(node.selectionSet);
        const isField = node.kind === Kind.FIELD;
        size.selections += inner.selections + Number(isField);
        size.depth = Math.max(size.depth, inner.depth + Number(isField));
        size.aliases += inner.aliases + Number(isField && node.alias != null);
      }
      return size;
    };
    const sizeOfFragment = (name: string): Size => {
      const known = sizes.get(name);
      if (known) return known;
      // A cycle counts as nothing here; graphql-js refuses it by its own rule.
      sizes.set(name, { selections: 0, depth: 0, aliases: 0 });
      const size = sizeOf(fragments.get(name));
      sizes.set(name, size);
      return size;
    };

    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const size = sizeOf(node.selectionSet);
      if (node.selectionSet.selections.length > limits.rootFields)
        context.reportError(tooComplex('root fields', limits.rootFields));
      for (const what of ['selections', 'depth', 'aliases'] as const)
        if (size[what] > limits[what])
          context.reportError(tooComplex(what === 'depth' ? 'levels' : what, limits[what]));
    }
  },
});

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

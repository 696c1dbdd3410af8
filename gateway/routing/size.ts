import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { BadRequest } from './bad-request.ts';
import { limits } from './limits.ts';

export const tooComplex = (what: string, most: number) =>
  new BadRequest(400, 'OPERATION_TOO_COMPLEX', `The operation has too many ${what}; at most ${most}.`);

interface Size {
  selections: number;
  depth: number;
  aliases: number;
}

/**
 * Refuses an operation by what it comes to after its fragments are expanded, without expanding them: linear in the document.
 * Built-in limits count before expansion, and a 0.9 KB operation can hold the planner for minutes inside them.
 */
export function checkSize(document: DocumentNode) {
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
      size.selections += inner.selections + 1;
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
      throw tooComplex('root fields', limits.rootFields);
    for (const what of ['selections', 'depth', 'aliases'] as const)
      if (size[what] > limits[what]) throw tooComplex(what === 'depth' ? 'levels' : what, limits[what]);
  }
}

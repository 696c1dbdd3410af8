import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { defaultsOf } from './hygiene.ts';

/**
 * What things cost, in milliseconds of the gateway and its rooms, as measured: a fetch of a room that must be planned and compiled, a
 * selection that must be validated; asking a room about one subject, giving one field, one act.
 */
const FETCH = 2;
const SELECTION = 0.05;
const SUBJECT = 0.1;
const FIELD = 0.003;
const ACT = 10;

/** How many a list holds where nobody says: a page's default, and what belongs to a family or a case. */
const PAGE = 20;
const FEW = 4;
// Places lie within places, and lead back up: what is asked of them grows with every step.
const LISTS = { children: 100 } as Record<string, number>;
/** The schema's own lists are long; each of their fields costs a tenth of another. */
const OF_SCHEMA = { types: 600, fields: 4, enumValues: 2, directives: 2, ofType: 0.2 } as Record<
  string,
  number
>;

interface Field {
  type: string;
  isList: boolean;
  isPaged: boolean;
  /** The rooms that can answer it. */
  graphs: readonly string[];
}

/** What an operation costs: once, while it is new, and each time with these variables. */
export interface Cost {
  fetches: number;
  planning: number;
  answering(variables: Readonly<Record<string, unknown>>): number;
}

/** Reckons what an operation will cost before it is planned, from who owns which field. Its size must have been checked. */
export function costing(supergraph: DocumentNode): (document: DocumentNode) => Cost {
  const types = fieldsOf(supergraph);
  return (document) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    let isPagedByVariable = false;

    const defaults = Object.assign(
      {},
      ...document.definitions.map((node) =>
        node.kind === Kind.OPERATION_DEFINITION ? defaultsOf(node) : {},
      ),
    );
    const walk = (given: Readonly<Record<string, unknown>>) => {
      const variables = { ...defaults, ...given };
      const fetches = new Set<string>();
      let selections = 0;
      let answering = 0;

      const visit = (
        set: SelectionSetNode,
        type: string,
        graph: string,
        rows: number,
        page: number,
        path: string,
      ) => {
        for (const node of set.selections) {
          selections += 1;
          if (node.kind === Kind.INLINE_FRAGMENT)
            visit(node.selectionSet, node.typeCondition?.name.value ?? type, graph, rows, page, path);
          else if (node.kind === Kind.FRAGMENT_SPREAD) {
            const fragment = fragments.get(node.name.value);
            if (!fragment) continue;
            // What spreads itself is refused later; here it ends.
            fragments.delete(node.name.value);
            visit(fragment.selectionSet, fragment.typeCondition.name.value, graph, rows, page, path);
            fragments.set(node.name.value, fragment);
          } else field(node, type, graph, rows, page, path);
        }
      };
      const field = (
        node: FieldNode,
        type: string,
        from: string,
        rows: number,
        page: number,
        path: string,
      ) => {
        const name = node.name.value;
        answering += rows * FIELD;
        const found = types.get(type)?.get(name);
        const isOfSchema = name.startsWith('__') || type.startsWith('__');
        let graph = from;
        if (found && !found.graphs.includes(from)) {
          graph = found.graphs[0] as string;
          if (!fetches.has(`${path} ${graph}`)) answering += rows * SUBJECT;
          fetches.add(`${path} ${graph}`);
        }
        if (type === 'Mutation') answering += ACT;
        if (!node.selectionSet || (!found && !isOfSchema)) return;
        const asked = found?.isPaged ? pageOf(node, variables) : page;
        const isOne = found && !found.isList;
        const many = isOfSchema ? (OF_SCHEMA[name] ?? 1) : isOne ? 1 : asked || (LISTS[name] ?? FEW);
        visit(
          node.selectionSet,
          isOfSchema ? '__Type' : (found as Field).type,
          graph,
          rows * many,
          isOne ? asked : 0,
          `${path} ${node.alias?.value ?? name}`,
        );
      };

      for (const node of document.definitions)
        if (node.kind === Kind.OPERATION_DEFINITION)
          visit(
            node.selectionSet,
            node.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query',
            '',
            1,
            0,
            '',
          );
      return { fetches: fetches.size, selections, answering };
    };
    const pageOf = (node: FieldNode, variables: Readonly<Record<string, unknown>>) => {
      const value = node.arguments?.find(({ name: { value: name } }) => name === 'first')?.value;
      if (value?.kind === Kind.INT) return Number(value.value);
      if (value?.kind !== Kind.VARIABLE) return PAGE;
      isPagedByVariable = true;
      const given = variables[value.name.value];
      return typeof given === 'number' ? given : PAGE;
    };

    const { fetches, selections, answering } = walk({});
    return {
      fetches,
      planning: fetches * FETCH + selections * SELECTION,
      answering: (variables) => (isPagedByVariable ? walk(variables).answering : answering),
    };
  };
}

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

/** Every field of the supergraph: what it gives, and which rooms can answer it. */
function fieldsOf(supergraph: DocumentNode): Map<string, Map<string, Field>> {
  const types = new Map<string, Map<string, Field>>();
  const graphsIn = (directives: FieldDirectives, name: string) =>
    directives.flatMap((directive) => {
      if (directive.name.value !== name) return [];
      const given = Object.fromEntries(
        directive.arguments.map(({ name: { value }, value: of }) => [value, of]),
      );
      return given['external'] || given['graph']?.kind !== Kind.ENUM ? [] : [given['graph'].value];
    });
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const everywhere = graphsIn(node.directives as FieldDirectives, 'join__type');
    types.set(
      node.name.value,
      new Map(
        node.fields?.map(({ name, type, arguments: args = [], directives }) => {
          const own = graphsIn(directives as FieldDirectives, 'join__field');
          return [
            name.value,
            {
              type: nameOf(type),
              isList: isList(type),
              isPaged: args.some(({ name: { value } }) => value === 'first'),
              graphs: own.length ? own : everywhere,
            },
          ];
        }),
      ),
    );
  }
  return types;
}
type FieldDirectives = readonly Required<import('graphql').ConstDirectiveNode>[];

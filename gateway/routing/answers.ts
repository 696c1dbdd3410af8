import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { recent } from '#kernel/basics/recent.ts';
import { isCode, refusal, type Standing } from '#kernel/basics/refusals.ts';
import { contract } from '#schema/contract.ts';

/** Copies what was asked for, or throws where the answer has another shape. */
type Copy = (value: unknown) => unknown;
type Fields = [key: string, copy: Copy][];

class Misshapen extends Error {}
const misshapen = (): never => {
  throw new Misshapen();
};

const leaves: Record<string, (value: unknown) => boolean> = {
  Int: Number.isInteger,
  Float: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
  Fen: Number.isSafeInteger,
};

/** Checks each answer of one room against the selection it was asked for; nothing else gets through. */
export function answerChecker(room: string) {
  let schema: GraphQLSchema | undefined;
  const compiled = recent<Map<string, Fields>>(1000);

  const compile = (query: string) => {
    schema ??= buildSubgraphSchema([{ typeDefs: contract(room) }]);
    return compileFields(schema, query);
  };

  return (
    query: string,
    representations: readonly { __typename: string }[] | undefined,
    result: ExecutionResult,
  ): ExecutionResult => {
    let plan = compiled.get(query);
    if (!plan) {
      plan = compile(query);
      compiled.set(query, plan);
    }
    const errors = readErrors(result.errors);
    const answered = (data: Record<string, unknown> | null) => ({ data, ...(errors.length && { errors }) });
    if (!representations) {
      // A field that may not be null takes the rest of its answer along, and its error says why.
      if (result.data === null && errors.length) return answered(null);
      return answered(copyFields(plan.get('') as Fields, result.data, [], errors));
    }
    const entities: unknown = result.data?.['_entities'];
    const copies = representations.map(({ __typename }, index) => {
      const entity: unknown = Array.isArray(entities) ? entities[index] : undefined;
      if (entity === null) return null;
      return copyFields(plan.get(__typename) ?? [], entity, ['_entities', index], errors);
    });
    return answered({ _entities: copies });
  };
}

/** Each field of an entity or root stands or falls alone: one that is missing or misshapen becomes null and UNAVAILABLE. */
function copyFields(fields: Fields, value: unknown, path: (string | number)[], errors: GraphQLError[]) {
  const copy: Record<string, unknown> = {};
  for (const [key, read] of fields) {
    try {
      copy[key] = read(isRecord(value) ? value[key] : undefined);
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      copy[key] = null;
      const at = [...path, key];
      if (!errors.some((known) => known.path?.slice(0, at.length).join() === at.join()))
        errors.push(
          new GraphQLError(refusal('UNAVAILABLE').message, { path: at, extensions: { code: 'UNAVAILABLE' } }),
        );
    }
  }
  return copy;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStanding = (value: unknown): value is Standing =>
  isRecord(value) && typeof value['state'] === 'string' && Array.isArray(value['legal']);

/** Errors with a known code and a path are passed on, reduced to what a client may know. */
function readErrors(errors: unknown): GraphQLError[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap(
    (error: { message?: unknown; path?: unknown; extensions?: Record<string, unknown> }) => {
      const { code, field, traceId, standing } = error?.extensions ?? {};
      if (!isCode(code) || !Array.isArray(error.path)) return [];
      const extensions = {
        code,
        ...(typeof field === 'string' && { field }),
        ...(typeof traceId === 'string' && { traceId }),
        ...(isStanding(standing) && { standing }),
      };
      return [new GraphQLError(String(error.message).slice(0, 300), { path: error.path, extensions })];
    },
  );
}

function compileFields(schema: GraphQLSchema, query: string): Map<string, Fields> {
  const document = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A fetch without an operation');

  const select = (set: SelectionSetNode, type: string, found = new Map<string, FieldNode[]>()) => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        found.set(key, [...(found.get(key) ?? []), node]);
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (fragment && (!fragment.typeCondition || fragment.typeCondition.name.value === type))
          select(fragment.selectionSet, type, found);
      }
    }
    return found;
  };
  const fieldsOf = (type: GraphQLObjectType, found: Map<string, FieldNode[]>): Fields =>
    [...found].map(([key, nodes]) => {
      const name = nodes[0]?.name.value as string;
      if (name === '__typename') return [key, (value) => (value === type.name ? value : misshapen())];
      const copy = copyOf((type.getFields()[name] ?? misshapen()).type, nodes);
      // A field under @skip or @include may be absent.
      const isConditional = nodes.every((node) => node.directives?.length);
      return [key, isConditional ? (value) => (value === undefined ? undefined : copy(value)) : copy];
    });
  const copyOf = (type: GraphQLOutputType, nodes: FieldNode[]): Copy => {
    if (isNonNullType(type)) {
      const inner = copyOf(type.ofType, nodes);
      return (value) => (value === null ? misshapen() : inner(value));
    }
    if (isListType(type)) {
      const item = copyOf(type.ofType, nodes);
      return (value) => (value === null ? null : Array.isArray(value) ? value.map(item) : misshapen());
    }
    if (isObjectType(type)) {
      const found = new Map<string, FieldNode[]>();
      for (const { selectionSet } of nodes) if (selectionSet) select(selectionSet, type.name, found);
      const fields = fieldsOf(type, found);
      return (value) => {
        if (value === null) return null;
        if (!isRecord(value)) return misshapen();
        const copy: Record<string, unknown> = {};
        for (const [key, read] of fields) {
          const result = read(value[key]);
          if (result !== undefined) copy[key] = result;
        }
        return copy;
      };
    }
    const isRight = isEnumType(type)
      ? (value: unknown) => typeof value === 'string' && type.getValue(value) != null
      : (leaves[(type as { name: string }).name] ?? ((value: unknown) => typeof value === 'string'));
    return (value) => (value === null || isRight(value) ? value : misshapen());
  };

  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const top = select(operation.selectionSet, root?.name ?? '');
  const entities = top.get('_entities');
  if (!entities) return new Map([['', fieldsOf(root as GraphQLObjectType, top)]]);
  const sets = entities.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return new Map(
    types.map((type) => {
      const found = new Map<string, FieldNode[]>();
      for (const set of sets) select(set, type.name, found);
      return [
        type.name,
        [...found].every(([, nodes]) =>
          nodes.every((node) => node.name.value in type.getFields() || node.name.value === '__typename'),
        )
          ? fieldsOf(type, found)
          : [],
      ];
    }),
  );
}

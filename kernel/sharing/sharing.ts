import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { departmentOf, type Scope, type SharingClass, scopeByName } from '#schema/scopes.ts';
import { isSignedIn, mayEnter, nobody } from './doors.ts';
import { type ShareType, shareOf } from './projection.ts';
import type { RuleTree } from './shield.ts';

/** What `@sharing` says. */
interface Sharing {
  class: SharingClass;
  scope?: Scope;
}

const structural = new Set(['_Service', '_Entity', '_Any']);
/** What a share shows to whoever may hold it; everything else in it needs a scope. */
const open = new Set(['id', 'warrant', 'asOf', 'withheld', 'disputed']);

/**
 * Compiles the `@sharing` directives of a room: a shield rule for every door (root fields, keyed types) and a projection
 * for every share (a type with `withheld`). Throws, naming the fields, where anything is left without a rule.
 */
export function compileSharing(
  room: string,
  schema: GraphQLSchema,
): { tree: RuleTree; shares: Map<string, ShareType> } {
  const faults: string[] = [];
  const tree: RuleTree = {};
  const shares = new Map<string, ShareType>();
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !isIntrospectionType(type) && !structural.has(type.name),
  );

  for (const type of types) {
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const isKeyed = nodesOf(type).some((node) => node.directives?.some(({ name }) => name.value === 'key'));
    const isShare = !isRoot && 'withheld' in type.getFields();
    const own = sharingOf(type, faults);
    const scopesBefore = new Map<string, Scope[]>();

    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      const guardBy = (rule: RuleTree[string][string]) => {
        tree[type.name] = { ...tree[type.name], [field.name]: rule };
      };
      if (field.name === '_entities') guardBy(isSignedIn);
      if (field.name === '_service') guardBy(nobody);
      if (field.name.startsWith('_')) continue;
      const sharing = sharingOf(field, faults) ?? own;
      if (!sharing) faults.push(`${place} has no @sharing`);
      const all = [sharing, own, sharingOf(getNamedType(field.type), [])];
      const scopes = [...new Set(all.flatMap((one) => one?.scope ?? []))];
      scopesBefore.set(field.name, scopes);
      if (isRoot) {
        if (!sharing?.scope) faults.push(`${place} is a root field and needs a scope`);
        guardBy(mayEnter(scopes));
      } else if (isShare) {
        if (sharing?.scope && departmentOf(sharing.scope.name) !== room)
          faults.push(`${place} names another department's scope`);
        if (!scopes.length && !open.has(field.name)) faults.push(`${place} is in a share and needs a scope`);
        if (isKeyed && !scopes.length) guardBy(isSignedIn);
      } else if (isKeyed) guardBy(isSignedIn);
      else if (sharing !== own) faults.push(`${place} is stricter than its type; move it to the share`);
    }
    if (isShare) shares.set(type.name, { type, ...shareOf(room, scopesBefore) });
  }
  if (faults.length) throw new Error(`The sharing rules of ${room} do not hold:\n  ${faults.join('\n  ')}`);
  return { tree, shares };
}

type Annotated = GraphQLNamedType | GraphQLField<unknown, unknown>;

const nodesOf = (element: Annotated) =>
  [element.astNode, ...('extensionASTNodes' in element ? element.extensionASTNodes : [])].filter(
    (node) => node != null,
  );

function sharingOf(element: Annotated, faults: string[]): Sharing | undefined {
  const directive = nodesOf(element)
    .flatMap((node) => node.directives ?? [])
    .find(({ name }) => name.value === 'sharing');
  if (!directive) return undefined;
  const args = Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [
      name.value,
      'value' in value ? String(value.value) : '',
    ]),
  );
  const scope = args['scope'] ? scopeByName.get(args['scope']) : undefined;
  if (args['scope'] && !scope) faults.push(`${element.name} names the unknown scope ${args['scope']}`);
  if (scope && scope.class !== args['class'])
    faults.push(`${element.name} says ${args['class']}, but ${scope.name} is ${scope.class}`);
  if (scope && args['sensitivity'] && scope.sensitivity !== args['sensitivity'])
    faults.push(
      `${element.name} says ${args['sensitivity']}, but ${scope.name} is ${scope.sensitivity ?? 'not sensitive'}`,
    );
  return { class: args['class'] as SharingClass, ...(scope && { scope }) };
}

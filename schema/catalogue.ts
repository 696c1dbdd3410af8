import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DirectiveNode, isIntrospectionType, isObjectType, Kind } from 'graphql';
import { contract, departments } from './contract.ts';
import { scopeByName } from './scopes.ts';

const sharingOf = (directives: readonly DirectiveNode[] = []) => {
  const directive = directives.find(({ name }) => name.value === 'sharing');
  return (
    directive &&
    Object.fromEntries(
      (directive.arguments ?? []).map(({ name, value }) => [
        name.value,
        value.kind === Kind.ENUM || value.kind === Kind.STRING ? value.value : '',
      ]),
    )
  );
};

/** The data-sharing catalogue of Decree 809, article 13: each field that carries a scope, from the SDL that also makes the rules. */
export function catalogueOf() {
  return departments.flatMap((room) => {
    const schema = buildSubgraphSchema([{ typeDefs: contract(room) }]);
    return Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .flatMap((type) =>
        Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
          const sharing = sharingOf(field.astNode?.directives);
          const scope = sharing?.['scope'] ? scopeByName.get(sharing['scope']) : undefined;
          if (!sharing || !scope || scope.name.startsWith('hub.')) return [];
          return [
            {
              room,
              type: type.name,
              field: field.name,
              class: scope.class,
              sensitivity: scope.sensitivity ?? null,
              scope: scope.name,
              title: scope.title,
              owner: scope.source,
              legalBasis: scope.legalBasis,
              roles: scope.roles,
              purposes: scope.purposes,
              description: field.description ?? null,
            },
          ];
        }),
      );
  });
}

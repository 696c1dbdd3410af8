import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type { IRule } from 'graphql-shield';

// graphql-shield 7.6.5 does not load as ESM on Node 23+, and its CommonJS build calls the removed util.isUndefined
// (maticzav/graphql-shield#1561). Shield and middleware must be loaded the same way, or instanceof fails.
Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
const require = createRequire(import.meta.url);
const { shield, rule, deny } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

export { rule };
export type RuleTree = Record<string, Record<string, IRule>>;

/**
 * Guards the fields that the tree names. Shield wraps every field of a schema, even those without a rule,
 * so its middleware is pruned to the named ones; what is not named must be guarded by whoever calls this.
 */
export function guard(schema: GraphQLSchema, tree: RuleTree): GraphQLSchema {
  const middleware = shield(tree, { fallbackRule: deny, allowExternalErrors: true }).generate(
    schema,
  ) as RuleTree;
  const pruned = Object.entries(tree).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.keys(fields).map((field) => [field, middleware[type]?.[field]])),
  ]);
  return applyMiddleware(schema, Object.fromEntries(pruned));
}

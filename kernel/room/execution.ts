import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate, visit } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { pino } from 'pino';
import { canonicalId, withCanonicalIds } from '../basics/ids.ts';
import { recent } from '../basics/recent.ts';
import { isCode, refusal } from '../basics/refusals.ts';
import { settings } from '../basics/settings.ts';
import type { RoomRequest } from '../identity/envelope.ts';

export const log = pino({ level: settings.LOG_LEVEL, base: null });

const MAX_COMPILED = 1000;

/** Compiles each operation once; what graphql-jit cannot compile is executed as it is. */
export function compiler(schema: GraphQLSchema) {
  const compiled =
    recent<
      (context: object, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult
    >(MAX_COMPILED);
  const prepareQuery = (query: string, operationName?: string) => {
    const document = visit(parse(query), {
      StringValue: (node) => ({ ...node, value: canonicalId(node.value) }),
    });
    const errors = validate(schema, document);
    if (errors.length) return () => ({ errors });
    const result = compileQuery(schema, document, operationName, { disableLeafSerialization: true });
    return isCompiledQuery(result)
      ? (context: object, variables: Record<string, unknown>) => result.query(undefined, context, variables)
      : () => result;
  };
  return async ({ query, variables, operationName }: RoomRequest, context: object) => {
    const key = operationName ? `${operationName}\n${query}` : query;
    let execute = compiled.get(key);
    if (!execute) {
      try {
        execute = prepareQuery(query, operationName);
      } catch (error) {
        return {
          errors: [error instanceof GraphQLError ? error : new GraphQLError('The operation cannot be read.')],
        };
      }
      compiled.set(key, execute);
    }
    return execute(context, withCanonicalIds(variables ?? {}) as Record<string, unknown>);
  };
}

const isConnectionTrouble = (code: unknown) =>
  typeof code === 'string' && /^(08|57|53|ECONN|ENOENT|EPIPE)/.test(code);

/** What leaves the room of an error: a typed code, or an internal one with a trace id and nothing more. */
export function present(error: GraphQLError, room: string, traceId: string): GraphQLError {
  const code = error.extensions?.['code'];
  if (isCode(code) && code !== 'INTERNAL_SERVER_ERROR') return error;
  const cause = error.originalError as (Error & { code?: string }) | undefined;
  log.error({ room, traceId, path: error.path, error: cause?.stack ?? error.message }, 'a resolver failed');
  // What the gateway should not have asked is told to it as it is.
  if (!cause && error.path == null) return error;
  const mask =
    isConnectionTrouble(cause?.code) ||
    /Connection terminated|not queryable|was closed/.test(cause?.message ?? '')
      ? refusal('UNAVAILABLE')
      : refusal('INTERNAL_SERVER_ERROR', undefined);
  return new GraphQLError(mask.message, { path: error.path, extensions: { ...mask.extensions, traceId } });
}

import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type ValidationRule,
  valueFromASTUntyped,
} from 'graphql';
import type { Logger } from 'pino';
import { isCode } from '#kernel/basics/refusals.ts';
import type { Asking } from './sources.ts';

const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** The code that an error leaves with; nothing where it is none of a caller's business. */
function knownCode({ typed, code: given }: Record<string, unknown> = {}): string | undefined {
  const code = typed ?? given;
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return 'BAD_REQUEST';
  return (isCode(code) && code !== 'INTERNAL_SERVER_ERROR') || clientCodes.has(String(code))
    ? String(code)
    : undefined;
}

/** Neither names that the schema knows and the caller does not, nor more than a line of what came in. */
const worded = (message: string, code: string) =>
  code === 'GRAPHQL_PARSE_FAILED' && !message.startsWith('Syntax Error')
    ? 'The operation cannot be read.'
    : message.replace(/ ?Did you mean [\s\S]*$/, '').slice(0, 300);

/** What leaves the house of an error: its message, its path and a code of the closed set; anything else is masked. */
export function formatError(
  { message, path, locations, extensions = {} }: GraphQLFormattedError,
  requestId?: string,
): GraphQLFormattedError {
  const { field, traceId = requestId, standing } = extensions;
  const code = knownCode(extensions);
  if (!code)
    return {
      message: 'Something broke on our side.',
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(traceId != null && { traceId }) },
    };
  return {
    message: worded(message, code),
    ...(path && { path }),
    ...(locations && !path && { locations }),
    extensions: { code, ...(field != null && { field }), ...(standing != null && { standing }) },
  };
}

/** Deeper than any input of the schema; what is nested deeper would run the stack out. */
const DEEPEST = 32;

/** Whether every text can be kept: PostgreSQL holds no NUL, and a lone surrogate is no character. */
function isSound(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth < DEEPEST && Object.entries(value).every(([key, one]) => isSound(key) && isSound(one, depth + 1))
  );
}

const MOST_REPEATED = 50;
const MOST_DIRECTIVES = 50;

/** Refuses texts that cannot be kept, and what is said too often; counted as written, since merging it takes the time. */
export const isPlain: ValidationRule = (context) => {
  const count = { repeated: 0, directives: 0 };
  const refuse = (message: string, typed: string) =>
    context.reportError(new GraphQLError(message, { extensions: { typed } }));
  return {
    SelectionSet({ selections }) {
      const names = selections.map((node) =>
        node.kind === Kind.FIELD
          ? (node.alias ?? node.name).value
          : node.kind === Kind.FRAGMENT_SPREAD
            ? `...${node.name.value}`
            : node,
      );
      count.repeated += names.length - new Set(names).size;
    },
    Directive() {
      count.directives += 1;
    },
    StringValue({ value }) {
      if (!isSound(value)) refuse(UNSOUND, 'BAD_USER_INPUT');
    },
    FloatValue({ value }) {
      if (!Number.isFinite(Number(value)))
        refuse(`No number is as large as ${value.slice(0, 20)}.`, 'BAD_USER_INPUT');
    },
    Document: {
      leave() {
        if (count.repeated > MOST_REPEATED)
          refuse(`The operation repeats too much; at most ${MOST_REPEATED} fields.`, 'OPERATION_TOO_COMPLEX');
        if (count.directives > MOST_DIRECTIVES)
          refuse(
            `The operation has too many directives; at most ${MOST_DIRECTIVES}.`,
            'OPERATION_TOO_COMPLEX',
          );
      },
    },
  };
};

const UNSOUND = 'A text holds a NUL or half a character, or is nested too deep.';

/** What an operation's variables are where they are left out. */
export const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const refused = (message: string, code: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Refuses what cannot be asked, logs the cause of what is masked, and keeps of an answer only what the contract names. */
export const hygiene = (log: Logger): ApolloServerPlugin<Asking> => ({
  async unexpectedErrorProcessingRequest({ error, requestContext: { contextValue } }) {
    log.error({ requestId: contextValue.requestId, error: error.stack }, 'an operation failed');
  },
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (!operation || operation.operation === 'subscription')
          throw refused('The document has no such query or mutation.', 'OPERATION_RESOLUTION_FAILURE');
        // Plans hand on what was sent: what was left out is what the operation says it is.
        request.variables = { ...defaultsOf(operation), ...request.variables };
        if (!isSound(request.variables)) throw refused(UNSOUND, 'BAD_USER_INPUT');
      },
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        // What broke in a room stands in the log of that room.
        for (const error of errors)
          if (!knownCode(error.extensions) && error.extensions?.['traceId'] == null)
            log.error({ requestId, error: (error.originalError ?? error).stack }, 'an operation failed');
      },
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        delete singleResult.extensions;
        singleResult.errors &&= singleResult.errors.map((error) =>
          formatError(error, contextValue.requestId),
        );
        if (singleResult.data !== undefined || !singleResult.errors) return;
        // GraphQL over HTTP: plain JSON, asked for by name, says 200 of any well-formed request; a persisted query is none here.
        const isWellFormed = singleResult.errors[0]?.extensions?.['code'] !== 'BAD_REQUEST';
        const accept = request.http?.headers.get('accept') ?? '';
        const isPlainJson = accept.includes('application/json') && !accept.includes('graphql-response');
        if (!isWellFormed) response.http.status = Math.max(400, response.http.status ?? 0);
        else if (response.http.status === 400 && isPlainJson) response.http.status = 200;
      },
    };
  },
});

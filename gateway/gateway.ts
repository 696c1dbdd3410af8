import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, parse } from 'graphql';
import type { Logger } from 'pino';
import type { Keys } from '#kernel/keys.ts';
import { isCode, SetupError } from '#kernel/refusals.ts';
import { scalars } from '#kernel/scalars.ts';
import { limits, reservedNames, reservesAliases } from './limits.ts';
import { operations } from './operations.ts';
import { witnessesPacks } from './packs.ts';
import { type Answer, type Asking, roomSource } from './sources.ts';
import { checkSupergraph, readSupergraph } from './supergraph.ts';

const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What leaves the house of an error: its message, its path and a code of the closed set; anything else is masked. */
export function formatError(
  { message, path, locations, extensions = {} }: GraphQLFormattedError,
  requestId?: string,
): GraphQLFormattedError {
  const { typed, field, traceId, standing } = extensions;
  const code = typed ?? extensions['code'];
  const known =
    isCode(code) && code !== 'INTERNAL_SERVER_ERROR'
      ? code
      : clientCodes.has(String(code))
        ? String(code)
        : undefined;
  if (!known)
    return {
      message: 'Something broke on our side.',
      ...(path && { path }),
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        ...((traceId ?? requestId) != null && { traceId: traceId ?? requestId }),
      },
    };
  return {
    message,
    ...(path && { path }),
    ...(locations && !path && { locations }),
    extensions: { code: known, ...(field != null && { field }), ...(standing != null && { standing }) },
  };
}

/** The supergraph as a server: plans from the committed file, limits before planning, and nothing said that need not be. */
export async function openGateway({
  answers,
  keys,
  log,
  onAct = () => {},
}: {
  answers: ReadonlyMap<string, Answer>;
  keys: Keys;
  log: Logger;
  /** Called when a room has acted, so that its events are fetched at once. */
  onAct?: (room: string) => void;
}) {
  if (process.env['APOLLO_TELEMETRY_DISABLED'] !== '1')
    throw new SetupError('Start the hub by npm start, which keeps it from sending telemetry.');
  const supergraphSdl = readSupergraph();
  const supergraph = parse(supergraphSdl);
  checkSupergraph(supergraph);
  const onTrouble = (room: string, requestId: string, why: string) =>
    log.warn({ room, requestId, why }, 'a room did not answer');
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      return roomSource(name, answers.get(name) as Answer, keys, onTrouble, onAct);
    },
    queryPlannerConfig: { generateQueryFragments: false },
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
  });

  // What is no date is refused here, by the place where it stands; a room would refuse the whole request.
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars))
      Object.assign(apiSchema.getType(name) ?? {}, { parseValue, parseLiteral });
  });

  /** Errors of the gateway itself carry no request id; keep only what the contract names. */
  const hygiene: ApolloServerPlugin<Asking> = {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          delete singleResult.extensions;
          if (singleResult.errors)
            singleResult.errors = singleResult.errors.map((error) =>
              formatError(error, contextValue.requestId),
            );
        },
      };
    },
  };

  const server = new ApolloServer<Asking>({
    gateway,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 5 },
    validationRules: [reservesAliases(reservedNames(supergraph))],
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    formatError: (error) => formatError(error),
    plugins: [witnessesPacks(answers.get('civil-affairs') as Answer, keys), hygiene],
  });
  await server.start();
  return server;
}

/** Parses, validates and plans the published operations once, so that the first caller need not wait; no room answers. */
export async function warm(server: ApolloServer<Asking>) {
  const contextValue = { requestId: 'warm', credential: async () => 'none' };
  for (const { query } of operations) {
    if (query.includes('\nmutation ')) continue;
    const variables = { number: '000000-0000-0000', subject: '', scope: '', id: '' };
    await server.executeOperation({ query, variables }, { contextValue });
  }
}

import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, introspectionFromSchema, NoSchemaIntrospectionCustomRule, parse } from 'graphql';
import type { Logger } from 'pino';
import { SetupError } from '#kernel/basics/refusals.ts';
import { settings } from '#kernel/basics/settings.ts';
import { scalars } from '#kernel/room/scalars.ts';
import type { CallRoom } from './calls.ts';
import { formatError, hygiene, isPlain } from './hygiene.ts';
import { limits, reservedNames, reservesAliases } from './limits.ts';
import { operations } from './operations.ts';
import { witnessesPacks } from './packs.ts';
import { type Asking, roomSource } from './sources.ts';
import { checkSupergraph, readSupergraph } from './supergraph.ts';

/** Whether callers may ask for the schema itself; a developer's setting. */
export const mayIntrospect = () => settings.INTROSPECTION === 'on';

/** The supergraph as a server: plans from the committed file, limits before planning, and nothing said that need not be. */
export async function openGateway({
  callRoom,
  log,
  onAct = () => {},
}: {
  callRoom: CallRoom;
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
      return roomSource(name, callRoom, onTrouble, onAct);
    },
    queryPlannerConfig: { generateQueryFragments: false },
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
  });

  // What is no date is refused here, by the place where it stands; a room would refuse the whole request.
  let api: GraphQLSchema;
  let described: string | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    api = apiSchema;
    for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars))
      Object.assign(apiSchema.getType(name) ?? {}, { parseValue, parseLiteral });
  });

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
    validationRules: [
      isPlain,
      reservesAliases(reservedNames(supergraph)),
      ...(mayIntrospect() ? [] : [NoSchemaIntrospectionCustomRule]),
    ],
    logger: { debug() {}, info() {}, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    formatError: (error) => formatError(error),
    plugins: [ApolloServerPluginLandingPageDisabled(), witnessesPacks(callRoom), hygiene(log)],
  });
  await server.start();
  /** What introspection would answer, for the explorer: made once. */
  const schema = () => {
    described ??= JSON.stringify({ data: introspectionFromSchema(api) });
    return described;
  };
  return { server, schema };
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

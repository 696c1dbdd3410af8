import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { keysIn } from '#kernel/identity/keys.ts';
import { verifyToken } from '#kernel/identity/tokens.ts';
import { credentialSource } from './stock-credential.ts';

// The gateway the way the documentation starts one: the stock remote data source, a standalone Apollo Server.
const [data = '', port = ''] = process.argv.slice(2);
const urls = JSON.parse(process.env['ROOMS'] as string) as Record<string, string>;
const keys = keysIn(data);
const credentialOf = credentialSource(urls['civil-affairs'] as string);

class Source extends RemoteGraphQLDataSource {
  override willSendRequest({
    request,
    context,
  }: {
    request: { http?: { headers: { set(name: string, value: string): void } } };
    context: { credential?: string };
  }) {
    if (context.credential) request.http?.headers.set('x-credential', context.credential);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8'),
  buildService: ({ name }) => new Source({ url: urls[name] as string }),
});
const server = new ApolloServer<{ credential: string }>({ gateway });
await startStandaloneServer(server, {
  listen: { port: Number(port), host: '127.0.0.1' },
  context: async ({ req }) => {
    const token = (req.headers.authorization ?? '').replace('Bearer ', '');
    await verifyToken(token, keys);
    return { credential: await credentialOf(token) };
  },
});
process.send?.('ready');

import { createRequire } from 'node:module';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { loadRoom } from '#gateway/place/rooms.ts';
import { credentialReader, hub } from '#kernel/identity/identity.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import type { Batch, Row } from '#kernel/reads/reads.ts';
import { bound } from '#kernel/reads/statements.ts';
import { assemble } from '#kernel/room/assemble.ts';
import type { Context } from '#kernel/room/context.ts';
import { openOrm } from '#kernel/room/database.ts';
import { writeGround } from '#kernel/trail/ground.ts';
import { type Line, type Noted, trailOf } from '#kernel/trail/trail.ts';
import { finders } from './stock-loaders.ts';

// A room the way the libraries' documentation builds one: Apollo Server of its own, ORM finders behind data loaders, shield over
// the whole schema. The resolvers, rules, warrants and traces are the product's own.
const require = createRequire(import.meta.url);
const { shield, allow } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

// At 64 connections this arrangement takes longer than a credential lives; it is not to be measured by its refusals.
const PATIENCE = 60_000;

const [name = '', url = '', data = '', port = ''] = process.argv.slice(2);
const room = await loadRoom(name);
const { built, tree, shares } = assemble(room.definition);
const keys = keysIn(data);
const orm = await openOrm(room.store, url);
const trail = trailOf(name, url);
await trail.open();
const readPrincipal = credentialReader(keys);
const schema = applyMiddleware(built, shield(tree, { fallbackRule: allow, allowExternalErrors: true }));

const run = (em: EntityManager) => async (sql: string, values: readonly unknown[]) => {
  let index = 0;
  const flat: unknown[] = [];
  const text = sql.replace(/\$(\d+)/g, (_, number) => {
    const value = values[Number(number) - 1];
    // The ORM writes a list as several values; as an array it must be written by hand.
    flat.push(Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(',')}}` : value);
    index += 1;
    return '?';
  });
  return index ? await em.getConnection().execute(text, flat as never) : await em.getConnection().execute(sql);
};

function loaders(em: EntityManager, context: object) {
  const made: Record<string, DataLoader<string, unknown>> = {};
  for (const [key, batch] of Object.entries(room.definition.loaders as Record<string, Batch<unknown>>)) {
    const find = finders[name]?.[key];
    made[key] = new DataLoader<string, unknown>(async (ids) => {
      const { text, values } = bound(batch.statement, { ...batch.besides?.(context as never), keys: ids });
      const rows = (find ? await find(em, ids) : await run(em)(text, values)) as Row[];
      const found = new Map<unknown, Row[]>();
      for (const row of rows) found.set(row['key'], [...(found.get(row['key']) ?? []), row]);
      return ids.map((id) => (batch.many ? (found.get(id) ?? []) : (found.get(id)?.[0] ?? null)));
    });
  }
  return made;
}

const server = new ApolloServer<Context & { lines: Map<string, Line> }>({
  schema,
  plugins: [
    {
      async requestDidStart() {
        return {
          async willSendResponse({ contextValue }) {
            if (contextValue.lines?.size) await trail.commit([...contextValue.lines.values()]);
          },
        };
      },
    },
  ],
});
await startStandaloneServer(server, {
  listen: { port: Number(port), host: '127.0.0.1' },
  context: async ({ req }) => {
    const em = orm.em.fork();
    const open = { name, keys, shares, trail, read: run(em) };
    const token = req.headers.authorization?.replace('Bearer ', '');
    const who = req.headers['x-credential']
      ? readPrincipal(String(req.headers['x-credential']), Date.now() - PATIENCE)
      : token
        ? await room.definition.signOn?.(token, open as never)
        : hub;
    const lines = new Map<string, Line>();
    const note = ({ ground, ...noted }: Noted) => {
      if (who)
        lines.set(noted.subject, {
          request: 'stock',
          person: who.person,
          role: who.role,
          organisation: who.organisation,
          ...noted,
          ground: writeGround(ground),
        });
    };
    const context = { who, em: async () => em, trail: { note }, now: new Date(), room: open, lines, load: {} };
    context.load = loaders(em, context);
    return context as never;
  },
});
process.send?.('ready');

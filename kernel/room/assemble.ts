import { basename } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { contract } from '#schema/contract.ts';
import { departmentOf } from '#schema/scopes.ts';
import { courier, type Handlers } from '../events/events.ts';
import type { Principal } from '../identity/identity.ts';
import type { Page } from '../reads/pages.ts';
import type { ShareSource } from '../sharing/projection.ts';
import { shareResolvers, standAlone } from '../sharing/share.ts';
import { compileSharing } from '../sharing/sharing.ts';
import { rehearsing } from '../sharing/simulation.ts';
import { witnessing } from '../trail/witness.ts';
import type { Batches, OpenRoom } from './context.ts';
import type { Store } from './database.ts';
import { scalars } from './scalars.ts';

export interface Definition<B extends Batches> extends Omit<Store, 'name'> {
  loaders: B;
  resolvers: object;
  /** Where the fields of its shares come from, by type. */
  shares: Record<string, ShareSource>;
  /** What it does about other rooms' events, and whose it listens to. */
  handlers?: Handlers;
  /** Refuses to open where something is missing, by a SetupError. */
  beforeOpen?: () => unknown;
  /** Only the registry has this: who holds a token. */
  signOn?: (token: string, room: OpenRoom) => Promise<Principal | null>;
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A room's schema before it is guarded, with the rules that its SDL and its sources make. */
export function assemble<B extends Batches>({
  home,
  resolvers,
  shares: sources,
  handlers = {},
}: Definition<B>) {
  const name = basename(home);
  const heard = [...new Set(Object.keys(handlers).map(departmentOf))];
  const all = merge(
    scalars,
    witnessing,
    courier(heard, handlers),
    rehearsing(camel(name)),
    shareResolvers(sources),
    totals(contract(name)),
    resolvers,
  );
  const built = standAlone(buildSubgraphSchema([{ typeDefs: contract(name), resolvers: all as never }]));
  checkRoots(name, built, all);
  const { tree, shares: rules } = compileSharing(name, built);
  const shares = new Map(
    [...rules].map(([type, rule]) => [type, { ...rule, ...(sources[type] as ShareSource) }]),
  );
  return { name, built, tree, shares };
}

/** Nothing is promised that is not there: a room with a query or an act that nobody answers does not open. */
function checkRoots(room: string, schema: GraphQLSchema, resolvers: Record<string, object>) {
  const missing = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {})
      .filter((field) => !field.startsWith('_') && !(field in (resolvers[root?.name ?? ''] ?? {})))
      .map((field) => `${root?.name}.${field}`),
  );
  if (missing.length) throw new Error(`${room} has no resolver for ${missing.join(', ')}.`);
}

/** Every connection counts its rows when it is asked to. */
const totals = ({ definitions }: DocumentNode) =>
  Object.fromEntries(
    definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value.endsWith('Connection')
        ? [[node.name.value, { totalCount: ({ totalCount }: Partial<Page<unknown>>) => totalCount?.() }]]
        : [],
    ),
  );

type Joined<Map> = (Map extends unknown ? (map: Map) => void : never) extends (map: infer All) => void
  ? All
  : never;

/** Joins resolver maps of a room's offices and of the kernel, type by type. */
export function merge<Maps extends object[]>(...maps: Maps): Joined<Maps[number]> {
  const all: Record<string, object> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) {
      const isPlain = Object.getPrototypeOf(fields) === Object.prototype;
      all[type] = isPlain ? { ...all[type], ...fields } : fields;
    }
  return all as Joined<Maps[number]>;
}

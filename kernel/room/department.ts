import { basename } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, type ExecutionResult, Kind } from 'graphql';
import { contract } from '#schema/contract.ts';
import { departmentOf } from '#schema/scopes.ts';
import { refusal } from '../basics/refusals.ts';
import { courier, type Handlers } from '../events/events.ts';
import { type RoomRequest, unseal } from '../identity/envelope.ts';
import { credentialReader, hub, type Principal } from '../identity/identity.ts';
import type { Keys } from '../identity/keys.ts';
import { BadToken } from '../identity/tokens.ts';
import type { Page } from '../reads/pages.ts';
import { loadersOf, reader } from '../reads/reads.ts';
import type { ShareSource } from '../sharing/projection.ts';
import { shareResolvers, standAlone } from '../sharing/share.ts';
import { compileSharing } from '../sharing/sharing.ts';
import { guard } from '../sharing/shield.ts';
import { rehearsing } from '../sharing/simulation.ts';
import { type Line, note, trailOf } from '../trail/trail.ts';
import { witnessing } from '../trail/witness.ts';
import type { Batches, Context, OpenRoom } from './context.ts';
import { openOrm, prepare, type Store } from './database.ts';
import { compiler, log, present } from './execution.ts';
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

export interface Room {
  name: string;
  /** The gateway calls this function in one process; over HTTP it sits behind a socket. */
  answer(request: RoomRequest): Promise<ExecutionResult & { status?: number }>;
  open(options: { url: string; keys: Keys; isDemo: boolean }): Promise<void>;
  close(): Promise<void>;
  store: Store;
  definition: Definition<Batches>;
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
  const { tree, shares: rules } = compileSharing(name, built);
  const shares = new Map(
    [...rules].map(([type, rule]) => [type, { ...rule, ...(sources[type] as ShareSource) }]),
  );
  return { name, built, tree, shares };
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

/** Turns a folder into a room: its SDL into guarded doors and projected shares, its statements into loaders, its reads into a trail. */
export function department<B extends Batches>(definition: Definition<B>): Room {
  const { home, entities, fixtures, loaders, beforeOpen, signOn } = definition;
  const { name, built, tree, shares } = assemble(definition);
  const store = { name, home, entities, fixtures };
  const run = compiler(guard(built, tree));
  const loadersFor = loadersOf(loaders);

  let room: OpenRoom | undefined;
  let readPrincipal: ReturnType<typeof credentialReader>;
  let reads: ReturnType<typeof reader>;
  let orm: Promise<MikroORM> | undefined;
  let url: string;

  const whoBears = async (bearer: string, open: OpenRoom): Promise<Principal | null> => {
    const [kind, text = '', ...more] = bearer.split(' ');
    if (more.length) return null;
    if (kind === 'credential') return readPrincipal(text);
    if (kind === 'token') return signOn ? signOn(text, open).catch(nobodyFor) : null;
    return bearer === 'hub' ? hub : null;
  };

  const answer: Room['answer'] = async (request) => {
    if (!room) return refuse('UNAVAILABLE', 503);
    const opened = unseal(room.keys, name, request);
    if (!opened) return refuse('UNAUTHENTICATED', 401);
    try {
      return await answerTo(request, opened, room);
    } catch (error) {
      log.error({ room: name, traceId: opened.requestId, error: (error as Error).stack }, 'a request failed');
      return refuse('UNAVAILABLE', 503);
    }
  };

  const answerTo = async (
    request: RoomRequest,
    { requestId, bearer }: { requestId: string; bearer: string },
    room: OpenRoom,
  ) => {
    const who = await whoBears(bearer, room);
    if (!who) return refuse('UNAUTHENTICATED', 401);

    const lines = new Map<string, Line>();
    const context: Context<B> = {
      who,
      em: async () => {
        orm ??= openOrm(store, url);
        return (await orm).em.fork();
      },
      trail: { note: (noted) => note(lines, requestId, who, noted) },
      now: new Date(),
      room,
      load: undefined as never,
      afresh: () => {
        context.load = loadersFor(room.read, context);
      },
    };
    context.afresh();
    const result = await run(request, context);
    if (lines.size) await room.trail.commit([...lines.values()]);
    if (!result.errors) return result;
    return { ...result, errors: result.errors.map((error) => present(error, name, requestId)) };
  };

  return {
    name,
    store,
    definition: definition as never,
    answer,
    async open(options) {
      beforeOpen?.();
      url = options.url;
      await prepare(store, url, options.isDemo);
      reads = reader(url);
      readPrincipal = credentialReader(options.keys);
      const trail = trailOf(name, url);
      await trail.open();
      await reads.read('select 1', []);
      room = { name, keys: options.keys, read: reads.read, shares, trail };
    },
    async close() {
      const closing = room;
      room = undefined;
      await closing?.trail.close();
      await reads?.close();
      await (await orm)?.close();
      orm = undefined;
    },
  };
}

/** A bad token is nobody's; anything else that goes wrong is the room's trouble. */
const nobodyFor = (error: unknown) => {
  if (error instanceof BadToken) return null;
  throw error;
};

const refuse = (code: Parameters<typeof refusal>[0], status: number) => ({ status, errors: [refusal(code)] });

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

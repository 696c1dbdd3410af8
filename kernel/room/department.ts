import type { MikroORM } from '@mikro-orm/postgresql';
import type { ExecutionResult } from 'graphql';
import { refusal } from '../basics/refusals.ts';
import { type RoomRequest, unseal } from '../identity/envelope.ts';
import { credentialReader, hub, type Principal } from '../identity/identity.ts';
import type { Keys } from '../identity/keys.ts';
import { BadToken } from '../identity/tokens.ts';
import { loadersOf, reader } from '../reads/reads.ts';
import { guard } from '../sharing/shield.ts';
import { type Line, note, trailOf } from '../trail/trail.ts';
import { assemble, type Definition } from './assemble.ts';
import type { Batches, Context, OpenRoom } from './context.ts';
import { openOrm, prepare, type Store } from './database.ts';
import { compiler, log, present } from './execution.ts';

export interface Room {
  name: string;
  /** The gateway calls this function in one process; over HTTP it sits behind a socket. */
  answer(request: RoomRequest): Promise<ExecutionResult & { status?: number }>;
  open(options: { url: string; keys: Keys; isDemo: boolean }): Promise<void>;
  close(): Promise<void>;
  store: Store;
  definition: Definition<Batches>;
}

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

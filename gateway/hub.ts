import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { seal } from '#kernel/envelope.ts';
import { log as hubLog } from '#kernel/execution.ts';
import { isIssuerUp } from '#kernel/issuer.ts';
import { listen } from '#kernel/server.ts';
import { roomVariable, settings } from '#kernel/settings.ts';
import { isDemo } from '#kernel/tokens.ts';
import { watchClocks } from './clocks.ts';
import { openCourier } from './courier.ts';
import { openDoor } from './door.ts';
import { openGateway, warm } from './gateway.ts';
import { openLive } from './live.ts';
import { peopleOf } from './people.ts';
import { departments, keys as keysOf, loadRoom, openDatabases } from './rooms.ts';
import { type Answer, inTime, remoteAnswer } from './sources.ts';
import { witnessHeads } from './witness.ts';

export interface Hub {
  url: string;
  /** How each room is reached. */
  answers: ReadonlyMap<string, Answer>;
  close(): Promise<void>;
}

/** Opens the whole hub: databases, rooms (here, or where `SUBGRAPH_<NAME>_URL` says), the gateway and its door. */
export async function openHub({
  port = settings.PORT ?? 4000,
  host = settings.HOST,
  data = settings.DATA_DIR,
  log = hubLog as Logger,
  isWarmed = true,
} = {}): Promise<Hub> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closers.splice(0).reverse())
      await step().catch((error) => log.error({ error: (error as Error).message }, 'closing'));
  };
  try {
    const remote = departments.filter((name) => settings[roomVariable(name)]);
    const local = departments.filter((name) => !remote.includes(name));
    const keys = keysOf(data);
    const answers = new Map<string, Answer>();
    const opening = local.length ? openDatabases(local, data) : undefined;
    opening?.catch(() => {});
    const rooms = await Promise.all(local.map(loadRoom));
    const databases = await opening;
    if (databases) closers.push(() => databases.stop());
    const opened = await Promise.allSettled(
      rooms.map(async (room) => {
        closers.push(() => room.close());
        await room.open({ url: databases?.urlOf(room.name) as string, keys, isDemo: isDemo() });
        answers.set(room.name, room.answer);
      }),
    );
    for (const one of opened) if (one.status === 'rejected') throw one.reason;
    for (const name of remote) {
      const source = remoteAnswer(settings[roomVariable(name)] as string);
      answers.set(name, source.answer);
      closers.push(source.close);
    }

    const recognise = peopleOf(answers.get('civil-affairs') as Answer, keys);
    const live = openLive(answers.get('civil-affairs') as Answer, keys, recognise);
    closers.push(async () => live.close());
    const onChange = (room: string) => room === 'civil-affairs' && live.wake();
    const courier = openCourier(answers, keys, log, onChange);
    closers.push(courier.close);
    const onAct = (room: string) => {
      courier.wake(room);
      onChange(room);
    };
    const { server, schema } = await openGateway({ answers, keys, log, onAct });
    closers.push(() => server.stop());
    if (isWarmed) void warm(server).catch(() => {});
    const witness = witnessHeads(answers, keys, data, log);
    closers.push(async () => {
      witness.stop();
      await witness.round();
    });
    const clocks = watchClocks(answers, keys, log, onAct);
    closers.push(async () => clocks.stop());
    if (!isDemo()) {
      // Whoever reads the log need not ask whether the hub is ready.
      void isIssuerUp();
      const looks = setInterval(isIssuerUp, 30_000);
      closers.push(async () => clearInterval(looks));
    }
    const ready = () => readiness(answers, keys);
    const door = openDoor({ server, schema, live, recognise, readiness: ready, keys, log });
    await listen(door, port, host);
    closers.push(() => shut(door));
    return { url: `http://localhost:${(door.address() as AddressInfo).port}`, answers, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Takes no new requests, lets those under way finish, and waits no longer than five seconds. */
const shut = (door: Server) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(() => door.closeAllConnections(), 5000);
    door.close(() => {
      clearTimeout(timer);
      resolve();
    });
    door.closeIdleConnections();
  });

const PROBE = { query: 'query Ready { trailHead { seq } }' };

/** A real query through every room, and a look at the identity provider; names those that are not ready, and how. */
async function readiness(answers: ReadonlyMap<string, Answer>, keys: ReturnType<typeof keysOf>) {
  const states = await Promise.all(
    [...answers].map(async ([name, answer]): Promise<[string, string | null]> => {
      try {
        const { errors } = await inTime(
          answer({ ...PROBE, envelope: seal(keys, name, 'ready', 'hub', PROBE) }),
        );
        return [name, errors?.[0]?.message ?? null];
      } catch {
        return [name, 'does not answer'];
      }
    }),
  );
  if (!isDemo() && !(await isIssuerUp())) states.push(['identity-provider', 'does not answer']);
  return Object.fromEntries(states.filter((state): state is [string, string] => state[1] != null));
}

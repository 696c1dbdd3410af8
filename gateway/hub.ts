import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { roomVariable, settings } from '#kernel/basics/settings.ts';
import { isIssuerUp } from '#kernel/identity/issuer.ts';
import { isDemo } from '#kernel/identity/tokens.ts';
import { log as hubLog } from '#kernel/room/execution.ts';
import { listen } from '#kernel/room/server.ts';
import { registry } from '#schema/scopes.ts';
import { openDoor } from './door/door.ts';
import { openLive } from './door/live.ts';
import { peopleOf } from './door/people.ts';
import { sessionsOf } from './door/sessions.ts';
import { watchClocks } from './place/clocks.ts';
import { openCourier } from './place/courier.ts';
import { departments, keys as keysOf, loadRoom, openDatabases } from './place/rooms.ts';
import { witnessHeads } from './place/witness.ts';
import { type Answer, byHub, type CallRoom, remoteAnswer, roomCaller } from './routing/calls.ts';
import { openGateway, warm } from './routing/gateway.ts';

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

    const callRoom = roomCaller(answers, keys);
    const recognise = peopleOf(callRoom, keys);
    const sessions = sessionsOf(keys);
    const live = openLive(callRoom, recognise, sessions);
    closers.push(async () => live.close());
    const onChange = (room: string) => room === registry && live.wake();
    const courier = openCourier(departments, callRoom, log, onChange);
    closers.push(courier.close);
    const onAct = (room: string) => {
      courier.wake(room);
      onChange(room);
    };
    const { server, schema } = await openGateway({ callRoom, log, onAct });
    closers.push(() => server.stop());
    if (isWarmed) void warm(server).catch(() => {});
    const witness = witnessHeads([...departments].sort(), callRoom, data, log);
    closers.push(async () => {
      witness.stop();
      await witness.round();
    });
    const clocks = watchClocks(callRoom, log, onAct);
    closers.push(async () => clocks.stop());
    if (!isDemo()) {
      // Whoever reads the log need not ask whether the hub is ready.
      void isIssuerUp();
      const looks = setInterval(isIssuerUp, 30_000);
      closers.push(async () => clearInterval(looks));
    }
    const ready = () => readiness(callRoom);
    const door = openDoor({ server, schema, live, recognise, sessions, readiness: ready, keys, log });
    await listen(door, port, host);
    closers.push(() => shut(door));
    const scheme = settings.TLS_CERT ? 'https' : 'http';
    return { url: `${scheme}://localhost:${(door.address() as AddressInfo).port}`, answers, close };
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
async function readiness(callRoom: CallRoom) {
  const states = await Promise.all(
    departments.map(async (name): Promise<[string, string | null]> => {
      try {
        const { errors } = await callRoom(name, PROBE, byHub('ready'));
        return [name, errors?.[0]?.message ?? null];
      } catch {
        return [name, 'does not answer'];
      }
    }),
  );
  if (!isDemo() && !(await isIssuerUp())) states.push(['identity-provider', 'does not answer']);
  return Object.fromEntries(states.filter((state): state is [string, string] => state[1] != null));
}

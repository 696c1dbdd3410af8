import type { Logger } from 'pino';
import { settings } from '#kernel/basics/settings.ts';
import { byHub, type CallRoom } from '../routing/calls.ts';

const CURSORS = { query: 'query Cursors { eventCursors { source seq } }' };
const EVENTS =
  'query Events($after: Int!, $to: String!) { events(after: $after, to: $to) { room after upTo text signature } }';
const DELIVER = 'mutation Deliver($input: EventBatchInput!) { deliverEvents(input: $input) }';

/** Where nothing wakes it, the courier looks this often: a room may act without the hub's knowing. */
const POLL = settings.EVENTS_POLL_MS;

/** Acts come in swarms: this long others are waited for. */
const GATHER = 20;

interface Route {
  source: string;
  reader: string;
  cursor: number;
  carrying: Promise<void> | null;
  isWoken: boolean;
}

/**
 * Carries events between rooms that do not reach each other: fetches a signed page from one, hands it to the other, which keeps
 * its own cursor. It can neither invent nor drop an event, and whatever it does twice has one effect.
 */
export function openCourier(
  rooms: readonly string[],
  callRoom: CallRoom,
  log: Logger,
  onArrival: (room: string) => void,
) {
  const routes = new Map<string, Route>();
  let isClosed = false;

  const call = async (room: string, operation: { query: string; variables?: Record<string, unknown> }) => {
    const { data, errors } = await callRoom(room, operation, byHub('courier'));
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? 'no answer');
    return data;
  };

  const carry = async (route: Route) => {
    do {
      route.isWoken = false;
      const { events: batch } = await call(route.source, {
        query: EVENTS,
        variables: { after: route.cursor, to: route.reader },
      });
      const { upTo } = batch as { upTo: number };
      if (upTo === route.cursor) continue;
      const { deliverEvents } = await call(route.reader, { query: DELIVER, variables: { input: batch } });
      route.cursor = deliverEvents as number;
      route.isWoken = true;
      onArrival(route.reader);
      wake(route.reader);
    } while (route.isWoken && !isClosed);
  };

  const start = (route: Route) => {
    route.isWoken = true;
    route.carrying ??= carry(route)
      .catch((error: Error) =>
        log.debug({ source: route.source, reader: route.reader, why: error.message }, 'events wait'),
      )
      .finally(() => {
        route.carrying = null;
      });
  };

  const woken = new Set<string>();
  let gathering: NodeJS.Timeout | undefined;
  /** Tells the courier that this room may have something to say; what is said in one breath is fetched at once. */
  const wake = (source: string) => {
    woken.add(source);
    gathering ??= setTimeout(() => {
      gathering = undefined;
      if (!isClosed) for (const route of routes.values()) if (woken.has(route.source)) start(route);
      woken.clear();
    }, GATHER);
  };

  /** Learns from each room whose events it reads, and from where on. */
  const survey = async (reader: string) => {
    const { eventCursors } = await call(reader, CURSORS);
    for (const { source, seq } of eventCursors as { source: string; seq: number }[]) {
      const key = `${source} ${reader}`;
      if (!routes.has(key)) routes.set(key, { source, reader, cursor: seq, carrying: null, isWoken: false });
    }
  };
  const unknown = new Set(rooms);
  const round = async () => {
    await Promise.all(
      [...unknown].map((room) =>
        survey(room).then(
          () => unknown.delete(room),
          () => {},
        ),
      ),
    );
    for (const route of routes.values()) start(route);
  };
  const timer = setInterval(() => void round(), POLL);
  timer.unref();
  void round();

  return {
    wake,
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      clearTimeout(gathering);
      await Promise.all([...routes.values()].map(({ carrying }) => carrying));
    },
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { registry } from '#schema/scopes.ts';
import { later } from '../routing/bad-request.ts';
import type { CallRoom } from '../routing/calls.ts';
import type { peopleOf } from './people.ts';
import { openTurns } from './places.ts';
import type { Sessions } from './sessions.ts';

const CHANGES = 'query Changes($after: Int!) { changes(after: $after) { upTo items { seq kind ids } } }';

/** Rights may end without an event: each listener is asked anew this often, and whenever something happened. */
const LOOK = 2000;
/** Several changes in one breath are looked at once. */
const GATHER = 25;
const MOST_LISTENERS = 1000;
/** A person has a few windows open; one who opens more takes nobody else's place. */
const MOST_OF_ONE = 5;

interface Listener {
  look(): void;
}

/**
 * Server-sent events: ids and kinds of what changed among a person's own cases, tasks and notices. Each look is asked of civil
 * affairs under the person's rights of that moment, so that what ends there ends here.
 */
export function openLive(callRoom: CallRoom, recognise: ReturnType<typeof peopleOf>, sessions: Sessions) {
  const listeners = new Set<Listener>();
  const begin = openTurns(MOST_OF_ONE);
  let gathering: NodeJS.Timeout | undefined;

  const ask = async (credential: string, after: number, requestId: string) => {
    const call = { query: CHANGES, variables: { after } };
    const bearer = `credential ${credential}`;
    const { data, errors } = await callRoom(registry, call, { bearer, requestId });
    if (!data) throw new Error(errors?.[0]?.message ?? 'no answer');
    return data['changes'] as { upTo: number; items: { seq: number; kind: string; ids: string }[] };
  };

  /** Something happened at civil affairs: whoever listens is told soon. */
  const wake = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      for (const { look } of listeners) look();
    }, GATHER);
  };

  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    person: string,
  ): Promise<void> => {
    if (listeners.size >= MOST_LISTENERS) throw later(503, 'Too many are listening.', 10);
    const end = begin(person);
    response.on('close', end);
    const header = sessions.bearer(request);
    let credential = await recognise(header, requestId);
    const last = Number(request.headers['last-event-id'] ?? Number.NaN);
    let after =
      Number.isInteger(last) && last >= 0 && last < 2 ** 31
        ? last
        : (await ask(credential, -1, requestId)).upTo;
    if (response.destroyed) return;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write(`retry: 3000\nid: ${after}\nevent: ready\ndata: {}\n\n`);

    let isLooking = false;
    let isWanted = false;
    const stop = (why?: string) => {
      listeners.delete(listener);
      clearInterval(timer);
      if (why && !response.writableEnded) response.end(`event: end\ndata: ${JSON.stringify({ why })}\n\n`);
      else response.end();
    };
    const look = async () => {
      isWanted = true;
      if (isLooking) return;
      isLooking = true;
      while (isWanted && listeners.has(listener)) {
        isWanted = false;
        try {
          credential = await recognise(header, requestId);
        } catch {
          stop('The token has expired, or its holder is no longer in the network.');
          break;
        }
        try {
          const { upTo, items } = await ask(credential, after, requestId);
          for (const { seq, kind, ids } of items)
            response.write(
              `id: ${seq}\nevent: ${kind.split('.')[1]}\ndata: ${JSON.stringify({ kind, ...JSON.parse(ids) })}\n\n`,
            );
          after = Math.max(after, upTo);
        } catch {
          // Civil affairs does not answer at the moment; what happened meanwhile is told at the next look.
        }
      }
      isLooking = false;
    };
    const listener: Listener = { look: () => void look() };
    const timer = setInterval(() => {
      response.write(': still here\n\n');
      void look();
    }, LOOK);
    listeners.add(listener);
    request.on('close', () => stop());
    response.on('close', () => stop());
    void look();
  };
  return { serve, wake, close: () => clearTimeout(gathering) };
}

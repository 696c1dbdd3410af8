import type { Logger } from 'pino';
import { byHub, type CallRoom } from '../routing/calls.ts';

const MINUTE = 60_000;
const TICK = { query: 'mutation Tick { tick }' };

/** Rooms with clocks of their own: civil affairs its deadlines, the pool its books. */
const WITH_CLOCKS = ['civil-affairs', 'resource-pool'];

/** Every minute rooms look at their clocks: reminders, supervision, silence that escalates, accounts. */
export function watchClocks(callRoom: CallRoom, log: Logger, onAct: (room: string) => void) {
  const look = async (room: string) => {
    try {
      const { data, errors } = await callRoom(room, TICK, byHub('clocks'));
      if (errors?.length) log.warn({ room, why: errors[0]?.message }, 'the clocks were not looked at');
      else if (data?.['tick']) onAct(room);
    } catch (error) {
      log.warn({ room, why: (error as Error).message }, 'the clocks were not looked at');
    }
  };
  const tick = async () => void (await Promise.all(WITH_CLOCKS.map(look)));
  const timer = setInterval(() => void tick(), MINUTE);
  timer.unref();
  return { tick, stop: () => clearInterval(timer) };
}

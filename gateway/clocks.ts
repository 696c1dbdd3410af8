import type { Logger } from 'pino';
import { seal } from '#kernel/envelope.ts';
import type { Keys } from '#kernel/keys.ts';
import { type Answer, inTime } from './sources.ts';

const MINUTE = 60_000;
const TICK = { query: 'mutation Tick { tick }' };

/** Every minute civil affairs looks at its clocks: reminders, supervision, silence that escalates. */
export function watchClocks(answer: Answer, keys: Keys, log: Logger, onAct: (room: string) => void) {
  const tick = async () => {
    try {
      const { data, errors } = await inTime(
        answer({ ...TICK, envelope: seal(keys, 'civil-affairs', 'clocks', 'hub', TICK) }),
      );
      if (errors?.length) log.warn({ why: errors[0]?.message }, 'the clocks were not looked at');
      else if (data?.['tick']) onAct('civil-affairs');
    } catch (error) {
      log.warn({ why: (error as Error).message }, 'the clocks were not looked at');
    }
  };
  const timer = setInterval(() => void tick(), MINUTE);
  timer.unref();
  return { tick, stop: () => clearInterval(timer) };
}

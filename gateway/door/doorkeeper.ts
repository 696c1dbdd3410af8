import type { IncomingMessage } from 'node:http';
import { recent } from '#kernel/basics/recent.ts';
import { settings } from '#kernel/basics/settings.ts';
import type { Asking } from '../routing/sources.ts';
import { allowance } from './allowance.ts';
import { addressOf } from './origin.ts';
import { type peopleOf, principalIn } from './people.ts';
import { openPlaces, openTurns } from './places.ts';
import type { Sessions } from './sessions.ts';

/** What any request costs, in milliseconds, besides what it asks for. */
const REQUEST = 1;

/** Milliseconds for which a request goes on with what the registry said when it came. */
const FRESH = 1000;

/** Who was recognised at the door, and how work is done for them. */
export interface Asker {
  person: string;
  /** Takes from the person's milliseconds of this minute. */
  spend(milliseconds: number): Promise<unknown>;
  /** Spends, waits for a place, and works. */
  run<Result>(milliseconds: number, work: (asking: Asking) => Promise<Result>): Promise<Result>;
}

/** Bounds what each may ask of the hub, before the hub does anything for them: addresses until somebody is recognised, then people. */
export function openDoorkeeper(recognise: ReturnType<typeof peopleOf>, sessions: Sessions) {
  const strangers = allowance(settings.STRANGERS_PER_MINUTE);
  const work = allowance(settings.WORK_PER_MINUTE);
  const begin = openTurns(settings.AT_ONCE);
  const place = openPlaces({ most: 64, line: 200, patience: 5000, soon: 1000 });
  const familiar = recent<string>(10_000);

  return {
    /** What every request costs whoever sends it, or their address where nobody was recognised yet. */
    hear(request: IncomingMessage) {
      const person = familiar.get(sessions.bearer(request) ?? '');
      return person ? work.spend(person, REQUEST) : strangers.spend(addressOf(request));
    },

    async recognise(request: IncomingMessage, requestId: string): Promise<Asker> {
      const came = performance.now();
      const header = sessions.bearer(request) ?? '';
      const credential = await recognise(header, requestId);
      let person = familiar.get(header);
      if (!person) {
        ({ person } = principalIn(credential));
        familiar.set(header, person);
        await strangers.refund(addressOf(request));
      }
      const isFresh = () => performance.now() - came < FRESH;
      // A token that ends meanwhile was good when this was begun.
      const again = () => recognise(header, requestId).catch(() => credential);
      const asking = { requestId, credential: () => (isFresh() ? credential : again()) };
      const spend = (milliseconds: number) => work.spend(person, milliseconds);
      return {
        person,
        spend,
        async run(milliseconds, task) {
          const end = begin(person);
          try {
            await spend(milliseconds);
            return await place(() => task(asking));
          } finally {
            end();
          }
        },
      };
    },
  };
}

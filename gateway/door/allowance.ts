import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { later } from '../routing/bad-request.ts';

const SECONDS = 60;
const MOST_KEYS = 20_000;

/** So many points a minute for each key. Several gateways can share one by another limiter of the same library. */
export interface Allowance {
  /** Throws RATE_LIMITED, with the seconds to wait, where the minute's points are spent. */
  spend(key: string, points?: number): Promise<unknown>;
  refund(key: string, points?: number): Promise<unknown>;
}

export function allowance(points: number): Allowance {
  const limiter = new RateLimiterMemory({ points, duration: SECONDS });
  // The limiter keeps a key for a minute; whoever comes when there are too many shares one with all the others.
  const keys = new Set<string>();
  setInterval(() => keys.clear(), SECONDS * 1000).unref();
  const bounded = (key: string) => {
    if (!keys.has(key) && keys.size >= MOST_KEYS) return 'the others';
    keys.add(key);
    return key;
  };
  return {
    spend: (key, cost = 1) =>
      limiter.consume(bounded(key), cost).catch(({ msBeforeNext }: RateLimiterRes) => {
        throw later(429, 'Too many requests; try again later.', msBeforeNext / 1000);
      }),
    refund: (key, cost = 1) => limiter.reward(bounded(key), cost),
  };
}

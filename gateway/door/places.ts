import { later } from '../routing/bad-request.ts';

const LEAST = 4;

/**
 * Lets in so many at once; the others wait in a bounded line, and not for long: who is refused was refused before any work was begun.
 * Where work takes longer than `soon` fewer are let in, until it does not: what is begun can be finished in time.
 */
export function openPlaces(options: { most: number; line: number; patience: number; soon?: number }) {
  const { most, line, patience, soon } = options;
  const waiting = new Set<() => void>();
  let allowed = soon ? Math.min(most, 8) : most;
  let taken = 0;

  const full = () => later(503, 'The hub is busy; try again in a moment.', patience / 1000);
  const wait = () =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        waiting.delete(enter);
      };
      const enter = () => {
        leave();
        taken += 1;
        resolve();
      };
      const timer = setTimeout(() => {
        leave();
        reject(full());
      }, patience);
      waiting.add(enter);
    });

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (taken < allowed) taken += 1;
    else if (waiting.size < line) await wait();
    else throw full();
    const began = performance.now();
    const isFull = taken >= allowed;
    try {
      return await work();
    } finally {
      taken -= 1;
      const took = performance.now() - began;
      if (soon && took > soon) allowed = Math.max(LEAST, allowed * 0.9);
      else if (soon && isFull && took < soon / 2) allowed = Math.min(most, allowed + 0.1);
      for (const enter of waiting) {
        if (taken >= allowed) break;
        enter();
      }
    }
  };
}

/**
 * Lets each person have so many under way at once: begins one, and gives what ends it. Throws RATE_LIMITED where there are too many.
 */
export function openTurns(most: number): (person: string) => () => void {
  const underWay = new Map<string, number>();
  const add = (person: string, one: number) => {
    const many = (underWay.get(person) ?? 0) + one;
    if (many > 0) underWay.set(person, many);
    else underWay.delete(person);
  };
  return (person) => {
    if ((underWay.get(person) ?? 0) >= most)
      throw later(429, `You have ${most} of these under way already.`, 1);
    add(person, 1);
    let isOver = false;
    return () => {
      if (!isOver) add(person, -1);
      isOver = true;
    };
  };
}

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Problem, Solution } from './problem.ts';

/** Solves in a thread of its own, so that nobody else waits meanwhile. */
export const solveApart = (problem: Problem) =>
  new Promise<Solution>((resolve, reject) => {
    const worker = new Worker(import.meta.filename, {
      workerData: problem,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (!isMainThread && workerData?.pairs) {
  const { solve } = await import('./solver.ts');
  parentPort?.postMessage(await solve(workerData as Problem));
}

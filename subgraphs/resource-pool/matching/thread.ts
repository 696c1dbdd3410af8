import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { group, type Line, type OpenNeed, type Stock, spread } from './groups.ts';
import { isProven } from './problem.ts';

interface Question {
  needs: readonly OpenNeed[];
  stock: readonly Stock[];
  weights: Record<string, number>;
  today: string;
}

export interface Matching {
  lines: Line[];
  pairs: number;
  objective: number;
  isComplete: boolean;
  /** What one more unit of each need and gift would be worth: the proof. */
  prices: { needs: Record<string, number>; donations: Record<string, number> };
}

async function match({ needs, stock, weights, today }: Question): Promise<Matching> {
  const { solve } = await import('./solver.ts');
  const grouping = group(needs, stock, weights, today);
  const { problem, isComplete } = grouping;
  const solution = await solve(problem);
  if (!isProven(problem, solution)) throw new Error('The matching is not proven');
  const priced = (groups: readonly { id: string }[][], prices: readonly number[]) =>
    Object.fromEntries(groups.flatMap((rows, index) => rows.map(({ id }) => [id, prices[index] as number])));
  return {
    lines: spread(grouping, solution.flow, weights),
    pairs: problem.pairs.length,
    objective: solution.objective,
    isComplete,
    prices: {
      needs: priced(grouping.needs, solution.needPrices),
      donations: priced(grouping.stock, solution.donationPrices),
    },
  };
}

/** The first message of a thread; one that ends without any has failed. */
export const answerOf = <Answer>(worker: Worker) =>
  new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended with ${code} and no answer`)));
  });

/** Pairs and solves in a thread of its own, one problem after the other, so that nobody else waits meanwhile. */
export const matchApart = (questions: readonly Question[]) =>
  answerOf<Matching[]>(
    new Worker(import.meta.filename, {
      workerData: { questions },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    }),
  );

if (!isMainThread && workerData?.questions) {
  const found: Matching[] = [];
  for (const question of workerData.questions as Question[]) found.push(await match(question));
  parentPort?.postMessage(found);
}

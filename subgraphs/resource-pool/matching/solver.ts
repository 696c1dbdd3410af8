import load, { type Highs } from 'highs';
import type { Problem, Solution } from './problem.ts';

const EMPTY: Solution = { flow: [], objective: 0, needPrices: [], donationPrices: [] };
let highs: Promise<Highs> | undefined;

/** The problem as HiGHS reads it: a transportation problem, whose corners are whole where the amounts are. */
function written({ asked, there, pairs }: Problem): string {
  const rows = { n: asked.map((): string[] => []), d: there.map((): string[] => []) };
  const worth = pairs.map(({ need, donation, points }, index) => {
    rows.n[need]?.push(`x${index}`);
    rows.d[donation]?.push(`x${index}`);
    return `+ ${points} x${index}`;
  });
  const bounds = (name: 'n' | 'd', most: readonly number[]) =>
    rows[name].flatMap((terms, index) =>
      terms.length ? [` ${name}${index}: ${terms.join('\n + ')} <= ${most[index]}`] : [],
    );
  return `Maximize\n o: ${worth.join('\n ')}\nSubject To\n${[...bounds('n', asked), ...bounds('d', there)].join('\n')}\nEnd\n`;
}

/** The best matching with its prices, by HiGHS. */
export async function solve(problem: Problem): Promise<Solution> {
  if (problem.pairs.length === 0)
    return { ...EMPTY, needPrices: problem.asked.map(() => 0), donationPrices: problem.there.map(() => 0) };
  // Its types call the module what its default export is.
  highs ??= (load as unknown as () => Promise<Highs>)();
  const found = (await highs).solve(written(problem), { output_flag: false });
  if (found.Status !== 'Optimal') throw new Error(`The matching is ${found.Status}`);
  const columns = found.Columns as Record<string, { Primal: number }>;
  const prices = new Map(
    (found.Rows as { Name: string; Dual: number }[]).map(({ Name, Dual }) => [Name, Math.max(0, Dual)]),
  );
  return {
    flow: problem.pairs.map((_, index) => Number((columns[`x${index}`]?.Primal ?? 0).toFixed(3))),
    objective: found.ObjectiveValue,
    needPrices: problem.asked.map((_, index) => prices.get(`n${index}`) ?? 0),
    donationPrices: problem.there.map((_, index) => prices.get(`d${index}`) ?? 0),
  };
}

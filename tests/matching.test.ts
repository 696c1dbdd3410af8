import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minCostFlow } from 'min-cost-flow';
import { isProven, type Problem } from '../subgraphs/resource-pool/matching/problem.ts';
import { pointsOf } from '../subgraphs/resource-pool/matching/proposing.ts';
import { solve } from '../subgraphs/resource-pool/matching/solver.ts';

const problems = fc
  .record({
    asked: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
    there: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
    pairs: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 50 })), { maxLength: 20 }),
  })
  .map(({ asked, there, pairs }): Problem => {
    const known = new Map(
      pairs
        .filter(([need, donation]) => need < asked.length && donation < there.length)
        .map(([need, donation, points]) => [`${need} ${donation}`, { need, donation, points }]),
    );
    return { asked, there, pairs: [...known.values()] };
  });

/** The best worth by another solver, of successive shortest paths: as much flow as pays. */
function worthByFlow({ asked, there, pairs }: Problem): number {
  const edges = [
    ...asked.map((capacity, index) => ({ from: 's', to: `n${index}`, capacity, cost: 0 })),
    ...pairs.map(({ need, donation, points }) => ({ from: `n${need}`, to: `d${donation}`, capacity: 99, cost: -points })),
    ...there.map((capacity, index) => ({ from: `d${index}`, to: 't', capacity, cost: 0 })),
    // What is not matched costs nothing.
    { from: 's', to: 't', capacity: 99, cost: 0 },
  ];
  const wanted = asked.reduce((sum, one) => sum + one, 0);
  const solved = minCostFlow(edges as never, { source: 's', sink: 't', desiredFlow: wanted } as never) as {
    from: string;
    to: string;
    flow: number;
    cost: number;
  }[];
  return -solved.reduce((sum, { flow, cost }) => sum + Math.max(0, flow) * cost, 0);
}

test('the matching is as good as another solver’s, whole where all is whole, and its prices prove it', async () => {
  await fc.assert(
    fc.asyncProperty(problems, async (problem) => {
      const solution = await solve(problem);
      expect(isProven(problem, solution)).toBe(true);
      expect(solution.flow.every((amount) => Number.isInteger(amount))).toBe(true);
      if (problem.pairs.length) expect(solution.objective).toBeCloseTo(worthByFlow(problem), 6);
    }),
    { numRuns: 200, seed: 9 },
  );
});

test('a proof does not hold for a worse matching, a greater one than there is, or other prices', async () => {
  const problem = {
    asked: [2, 3],
    there: [4, 1],
    pairs: [
      { need: 0, donation: 0, points: 5 },
      { need: 1, donation: 0, points: 4 },
      { need: 1, donation: 1, points: 3 },
    ],
  };
  const solution = await solve(problem);
  expect(solution.objective).toBe(2 * 5 + 2 * 4 + 3);
  expect(isProven(problem, solution)).toBe(true);
  expect(isProven(problem, { ...solution, flow: [1, 3, 0], objective: 17 })).toBe(false);
  expect(isProven(problem, { ...solution, flow: [2, 3, 1] })).toBe(false);
  expect(isProven(problem, { ...solution, flow: [2, 2, -1] })).toBe(false);
  expect(isProven(problem, { ...solution, needPrices: solution.needPrices.map((price) => price + 1) })).toBe(false);
  expect(isProven(problem, { ...solution, needPrices: solution.needPrices.map((price) => price - 1) })).toBe(false);
});

test('what expires first goes first, and who holds little is not passed over', () => {
  const weights = { 'match-base': 1000, 'match-expiry': 300, 'match-waiting': 5, 'match-near': 100, 'match-fairness': 100 };
  const need = { placeCode: '530103001', waited: 3 };
  const worth = (stock: { daysLeft: number | null; held: number; divisionCode: string }) =>
    Object.values(pointsOf(need, stock, weights)).reduce((sum, one) => sum + one, 0);
  const plain = { daysLeft: 90, held: 10, divisionCode: '530103' };

  expect(worth({ ...plain, daysLeft: 10 })).toBeGreaterThan(worth(plain));
  expect(worth({ ...plain, held: 1 })).toBeGreaterThan(worth(plain));
  expect(worth({ ...plain, divisionCode: '530103001' })).toBeGreaterThan(worth(plain));
});

import { Worker } from 'node:worker_threads';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minCostFlow } from 'min-cost-flow';
import { serves } from '../subgraphs/resource-pool/intent.ts';
import { group, type OpenNeed, pointsOf, type Stock, spread } from '../subgraphs/resource-pool/matching/groups.ts';
import { isProven, type Problem } from '../subgraphs/resource-pool/matching/problem.ts';
import { solve } from '../subgraphs/resource-pool/matching/solver.ts';
import { answerOf } from '../subgraphs/resource-pool/matching/thread.ts';

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

const places = ['530103', '530103001', '530103002'];
const organisations = ['a', 'b', 'c'];
const needsArbitrary = fc.array(
  fc.record({
    left: fc.integer({ min: 1, max: 5 }),
    placeCode: fc.constantFrom(...places),
    beneficiary: fc.constantFrom('CHILD', 'ELDER'),
    barred: fc.subarray(organisations, { maxLength: 1 }),
    waited: fc.constantFrom(0, 10, 40),
  }),
  { minLength: 1, maxLength: 8 },
);
const stockArbitrary = fc.array(
  fc.record({
    left: fc.integer({ min: 1, max: 5 }),
    holderId: fc.constantFrom(...organisations),
    donorId: fc.constantFrom(...organisations),
    divisionCode: fc.constantFrom(...places),
    intentDivision: fc.constantFrom(...places),
    intentBeneficiary: fc.constantFrom('ANY', 'CHILD'),
    daysLeft: fc.constantFrom(null, 5, 100),
    held: fc.constantFrom(1, 4),
  }),
  { minLength: 1, maxLength: 8 },
);

test('grouping like with like loses nothing: the lines are allowed, add up, and are worth what the ungrouped problem is', async () => {
  const weights = { 'match-base': 1000, 'match-expiry': 300, 'match-waiting': 5, 'match-near': 100, 'match-fairness': 100 };
  await fc.assert(
    fc.asyncProperty(needsArbitrary, stockArbitrary, async (someNeeds, someStock) => {
      const needs: OpenNeed[] = someNeeds.map((need, index) => ({ ...need, id: `n${index}`, item: 'QUILT' }));
      const stock: Stock[] = someStock.map((one, index) => ({ ...one, id: `d${index}`, item: 'QUILT', intentUntil: null, expiresOn: null }));
      const grouping = group(needs, stock, weights, '2026-11-24');
      const { flow, objective } = await solve(grouping.problem);
      const lines = spread(grouping, flow, weights);
      const used = new Map<string, number>();
      let worth = 0;
      for (const { need: needId, donation, quantity, points } of lines) {
        const need = needs.find(({ id }) => id === needId) as OpenNeed;
        const one = stock.find(({ id }) => id === donation) as Stock;
        expect(serves(one, need, '2026-11-24') && !need.barred.includes(one.holderId)).toBe(true);
        for (const id of [needId, donation]) used.set(id, (used.get(id) ?? 0) + quantity);
        worth += quantity * Object.values(points).reduce((sum, value) => sum + value, 0);
      }
      for (const { id, left } of [...needs, ...stock]) expect(used.get(id) ?? 0).toBeLessThanOrEqual(left);
      expect(worth).toBeCloseTo(objective, 6);
      // The same, pair by pair, by the other solver.
      const pairs = needs.flatMap((need, index) =>
        stock.flatMap((one, donation) =>
          serves(one, need, '2026-11-24') && !need.barred.includes(one.holderId)
            ? [{ need: index, donation, points: Object.values(pointsOf(need, one, weights)).reduce((sum, value) => sum + value, 0) }]
            : [],
        ),
      );
      expect(objective).toBeCloseTo(worthByFlow({ asked: needs.map(({ left }) => left), there: stock.map(({ left }) => left), pairs }), 6);
    }),
    { numRuns: 150, seed: 13 },
  );
});

test.each([
  ['ends without an answer', 'process.exit(3)', 'The thread ended with 3 and no answer'],
  ['breaks', `throw new Error('broken')`, 'broken'],
])('a thread that %s fails the matching', async (_, code, message) => {
  await expect(answerOf(new Worker(code, { eval: true }))).rejects.toThrow(message);
});

/** One admissible pair: how many points each unit of it is worth. */
export interface Pair {
  need: number;
  donation: number;
  points: number;
}

/** What to solve: how much is asked for, how much there is, and which pairs may meet. */
export interface Problem {
  asked: readonly number[];
  there: readonly number[];
  pairs: readonly Pair[];
}

/** How much goes along each pair, and the prices that prove it: what one more unit of a need or of a gift would be worth. */
export interface Solution {
  flow: readonly number[];
  objective: number;
  needPrices: readonly number[];
  donationPrices: readonly number[];
}

const CLOSE = 1e-6;

/**
 * Whether a matching is feasible and its prices prove that no better one exists: no pair is worth more than its two prices,
 * and the prices of all that is asked for and there add up to what the matching is worth. Linear in the pairs.
 */
export function isProven({ asked, there, pairs }: Problem, solution: Solution): boolean {
  const { flow, needPrices, donationPrices } = solution;
  const used = { need: asked.map(() => 0), donation: there.map(() => 0) };
  let worth = 0;
  for (const [index, { need, donation, points }] of pairs.entries()) {
    const amount = flow[index] as number;
    if (amount < -CLOSE) return false;
    used.need[need] = (used.need[need] as number) + amount;
    used.donation[donation] = (used.donation[donation] as number) + amount;
    worth += points * amount;
    if ((needPrices[need] as number) + (donationPrices[donation] as number) < points - CLOSE) return false;
  }
  const within = (sums: readonly number[], most: readonly number[]) =>
    sums.every((sum, index) => sum <= (most[index] as number) + CLOSE);
  if (!within(used.need, asked) || !within(used.donation, there)) return false;
  if ([...needPrices, ...donationPrices].some((price) => price < -CLOSE)) return false;
  const priced =
    asked.reduce((sum, amount, index) => sum + amount * (needPrices[index] as number), 0) +
    there.reduce((sum, amount, index) => sum + amount * (donationPrices[index] as number), 0);
  const tolerance = CLOSE * Math.max(1, Math.abs(priced));
  return Math.abs(priced - worth) <= tolerance && Math.abs(worth - solution.objective) <= tolerance;
}

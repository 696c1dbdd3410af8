import { serves } from '../intent.ts';
import type { Statements } from '../statements.types.ts';
import type { Pair, Problem } from './problem.ts';

/** An open need, as matching looks at it: `left` is what it still asks for, `waited` days. */
export type OpenNeed = Statements['needsToMatch']['row'];

/** A gift in stock, as matching looks at it: `held` counts the gifts of its holder. */
export type Stock = Statements['stockToMatch']['row'];

/** Points a unit for each reason; the weights are parameter rows. */
export function pointsOf(
  need: Pick<OpenNeed, 'placeCode' | 'waited'>,
  stock: Pick<Stock, 'divisionCode' | 'daysLeft' | 'held'>,
  weights: Record<string, number>,
): Record<string, number> {
  const shared = [12, 9].some(
    (digits) => need.placeCode.slice(0, digits) === stock.divisionCode.slice(0, digits),
  );
  return {
    base: weights['match-base'] ?? 0,
    // What expires first goes first.
    expiry:
      stock.daysLeft == null ? 0 : Math.round((weights['match-expiry'] ?? 0) / (1 + stock.daysLeft / 30)),
    waiting: Math.min(need.waited, 30) * (weights['match-waiting'] ?? 0),
    near: shared ? (weights['match-near'] ?? 0) : 0,
    // Whoever holds little is not passed over for whoever holds much.
    fairness: Math.round((weights['match-fairness'] ?? 0) / stock.held),
  };
}

const sum = (points: Record<string, number>) => Object.values(points).reduce((all, one) => all + one, 0);

/** Rows that no rule tells apart, together: a matching of the groups is a matching of the rows, and far smaller. */
function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => unknown[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const total = (rows: readonly { left: number }[]) =>
  Number(rows.reduce((all, { left }) => all + left, 0).toFixed(3));

/** More pairs than this are cut to the best of each side, and the proof then speaks of those alone. */
const MOST_PAIRS = 400_000;
const BEST = 60;

export interface Grouping {
  problem: Problem;
  needs: OpenNeed[][];
  stock: Stock[][];
  /** Whether every pair that is allowed was looked at. */
  isComplete: boolean;
}

/** The pairs that item, place, intent, expiry and kinship allow, as a problem between groups of like needs and like gifts. */
export function group(
  needs: readonly OpenNeed[],
  stock: readonly Stock[],
  weights: Record<string, number>,
  today: string,
): Grouping {
  const barred = new Set(needs.flatMap((need) => need.barred));
  const ifBarred = (id: string) => (barred.has(id) ? id : '');
  const needGroups = grouped(needs, (need) => [
    need.placeCode,
    need.beneficiary,
    Math.min(need.waited, 30),
    [...need.barred].sort(),
  ]);
  const stockGroups = grouped(stock, (one) => [
    ...[one.divisionCode, one.intentDivision, one.intentBeneficiary, one.intentUntil, one.held],
    pointsOf({ placeCode: '', waited: 0 }, one, weights)['expiry'],
    ...[ifBarred(one.donorId), ifBarred(one.holderId)],
  ]);
  const all = needGroups.flatMap(([need], index) =>
    stockGroups.flatMap(([one], donation): Pair[] =>
      need && one && serves(one, need, today) && !need.barred.includes(one.holderId)
        ? [{ need: index, donation, points: sum(pointsOf(need, one, weights)) }]
        : [],
    ),
  );
  const isComplete = all.length <= MOST_PAIRS;
  return {
    problem: {
      asked: needGroups.map(total),
      there: stockGroups.map(total),
      pairs: isComplete ? all : best(all),
    },
    needs: needGroups,
    stock: stockGroups,
    isComplete,
  };
}

/** The best pairs of each need and of each gift. */
function best(pairs: readonly Pair[]): Pair[] {
  const kept = new Set<Pair>();
  for (const side of ['need', 'donation'] as const) {
    const bySide = new Map<number, Pair[]>();
    for (const pair of pairs) bySide.set(pair[side], [...(bySide.get(pair[side]) ?? []), pair]);
    for (const some of bySide.values())
      for (const pair of some.sort((a, b) => b.points - a.points).slice(0, BEST)) kept.add(pair);
  }
  return [...kept];
}

export interface Line {
  need: string;
  donation: string;
  holder: string;
  quantity: number;
  points: Record<string, number>;
}

/** What flows between groups, handed to their members: who has waited longest first, and what expires first. */
export function spread(
  { problem, needs, stock }: Grouping,
  flow: readonly number[],
  weights: Record<string, number>,
): Line[] {
  const open = (rows: readonly { id: string; left: number }[]) =>
    rows.map((row) => ({ row, left: row.left }));
  const asking = needs.map((rows) => open([...rows].sort((a, b) => b.waited - a.waited)));
  const giving = stock.map((rows) =>
    open([...rows].sort((a, b) => (a.daysLeft ?? 9e9) - (b.daysLeft ?? 9e9))),
  );
  const lines: Line[] = [];
  for (const [index, pair] of problem.pairs.entries()) {
    let rest = flow[index] as number;
    const [from, to] = [giving[pair.donation] ?? [], asking[pair.need] ?? []];
    while (rest > 0 && from[0] && to[0]) {
      const quantity = Number(Math.min(rest, from[0].left, to[0].left).toFixed(3));
      const [need, one] = [to[0].row as OpenNeed, from[0].row as Stock];
      lines.push({
        need: need.id,
        donation: one.id,
        holder: one.holderId,
        quantity,
        points: pointsOf(need, one, weights),
      });
      rest = Number((rest - quantity).toFixed(3));
      for (const side of [from, to]) {
        const first = side[0] as { left: number };
        first.left = Number((first.left - quantity).toFixed(3));
        if (first.left <= 0) side.shift();
      }
    }
  }
  return lines;
}

import { say, type Word } from '../kit/words.ts';
import type { Proposal } from './matches.tsx';

export type Line = Proposal['lines'][number];

const reasons: Readonly<Record<string, Word>> = {
  base: ['对口', 'it fits'],
  expiry: ['临期先用', 'it expires first'],
  waiting: ['等候已久', 'it waited long'],
  near: ['同一地点', 'it is kept there'],
  fairness: ['兼顾捐赠少的单位', 'a holder of few gifts'],
};
export const nameOfReason = (reason: string) => say(reasons[reason] ?? ['其他', 'other']);

/** What a unit of a line is worth. */
export const pointsOf = ({ reasons: all }: Line) => all.reduce((sum, { points }) => sum + points, 0);

interface Price {
  item: string;
  needs: Readonly<Record<string, number>>;
  donations: Readonly<Record<string, number>>;
}

/** Whether the dual prices account for every line; null where none are shown to this reader. */
export function proves({ proof, lines }: Proposal): boolean | null {
  const prices = JSON.parse(proof) as readonly Price[];
  if (prices.length === 0) return null;
  const needs = Object.assign({}, ...prices.map((one) => one.needs)) as Price['needs'];
  const gifts = Object.assign({}, ...prices.map((one) => one.donations)) as Price['donations'];
  return lines.every(
    (line) => (needs[line.need?.id ?? ''] ?? 0) + (gifts[line.donationId] ?? 0) === pointsOf(line),
  );
}

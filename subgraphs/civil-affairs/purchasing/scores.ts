/** What a contract's orders say of how it was kept: counts and sums. */
export interface Inputs {
  /** Orders whose day has come, and of them those that were served. */
  due: number;
  served: number;
  /** Exceptions that were the provider's: nobody came, or it was left unfinished. */
  failed: number;
  complained: number;
  /** Follow-ups, and the sum of their scores. */
  followedUp: number;
  scores: number;
  /** Accepted in time and begun by the day it was due. */
  onTime: number;
  /** Visits of services that ask for a licence, and of them those with one. */
  licensable: number;
  licensed: number;
  /** In fen. */
  settled: number;
  cap: number;
  /** Spot checks, those without a finding, and findings about privacy or safety. */
  checked: number;
  fine: number;
  privacy: number;
}

export const parts = [
  'completion',
  'quality',
  'satisfaction',
  'timeliness',
  'staff',
  'money',
  'privacy',
] as const;
/** Points by part: what there is to get, or what was got. */
export type Weights = Record<(typeof parts)[number], number>;

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.max(0, Math.min(1, part / whole)));
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Points for each part, out of its weight: computed from the inputs alone, so that anyone can do it again. */
export function pointsOf(inputs: Inputs, weights: Weights): Weights {
  const { due, served, failed, complained, followedUp, scores, onTime, licensable, licensed, settled, cap } =
    inputs;
  return {
    completion: tenth(weights.completion * share(served, due)),
    quality: tenth(
      weights.quality * share(inputs.fine, inputs.checked) * share(served - failed - complained, served),
    ),
    satisfaction: tenth(weights.satisfaction * share(scores, followedUp * 5)),
    timeliness: tenth(weights.timeliness * share(onTime, served)),
    staff: tenth(weights.staff * share(licensed, licensable)),
    money: settled <= cap ? weights.money : 0,
    privacy: inputs.privacy === 0 ? weights.privacy : 0,
  };
}

export const scoreOf = (points: Weights) => tenth(Object.values(points).reduce((sum, one) => sum + one, 0));

export const graded = ['EXCELLENT', 'GOOD', 'PASS'] as const;
export type Grade = (typeof graded)[number] | 'FAIL';
/** The least score for each grade. */
export type Least = Record<(typeof graded)[number], number>;

export const gradeOf = (score: number, least: Least): Grade =>
  graded.find((grade) => score >= least[grade]) ?? 'FAIL';
